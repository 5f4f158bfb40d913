package org.gapline.tagging.facts;

/**
 * The words by which sentences in English, French and Spanish tell who paid, and of what else they
 * may speak, in the codebook's pattern language.
 */
final class DonorWords {

  private static final String MONEY =
      "(funding|funds|financial|money|finances|financing|grant|grants|dollars|euros|million|sponsorship"
          + "|budget|eur|usd)";

  /** Who paid: the names come after. */
  static final String[] PAID_BY = {
    "(funded|financed|sponsored|cofunded|cofinanced|subsidized|subsidised|bankrolled|underwritten"
        + "|financially supported|resourced) <3> by",
    "paid <4> (by|under)",
    "(financial|financed|monetary) <2> (support|assistance|contribution|contributions|backing|aid|help"
        + "|means) <2> (of|from|by)",
    "(funding|funds|financing|money|resources) <4> (from|by)",
    "(grant|grants|sponsorship) <2> (of|from|by)",
    "(generous|full|joint|kind|additional|with) (funding|financing) of",
    "(through|under|with) <3> (contribution|contributions|grant|grants|funding|financing|funds) <1>"
        + " (of|from|by|provided by)",
    "(supported|backed|assisted) (financially|generously) by",
    "made possible <8> (of|from|by)",
    "thanks to <5> (contribution|contributions|funding|support|generosity|grant|funds|donation"
        + "|donations) <2> (of|from|by)",
    "(cost|costs|bill|expenses|tab|travel|fares) <3> (borne|covered|met|paid|footed|defrayed) <1> by",
    "(generous|voluntary|extrabudgetary|in kind) <1> (contribution|contributions|support|donation"
        + "|donations|assistance|funding) <2> (of|from|by)",
    "(contribution|contributions|donation|donations|generosity) (of|from|by)",
    "(at the expense|out of the (pocket|pockets|purse|budget|coffers)) of",
    "on the (tab|dime|account|bill|purse|budget) of",
    "(bill|tab|invoice|cost|costs|expenses|money|cash) (went|goes|fell|falls|lay|lies|rested|rests"
        + "|was sent|is) (to|on|with|upon)",
    "financ* <2> par",
    "(soutenu|soutenue|appuye|appuyee) financierement par",
    "(pris|prise|prises) en charge <2> par",
    "(frais|couts|depenses) <8> (supportes|couverts|assumes) par",
    "(soutien|appui|concours|aide|contribution|contributions) <1> (financier|financiere|financieres"
        + "|genereux|genereuse|volontaire|volontaires) (de|du|des|d)",
    "(avec|grace a|grace au|grace aux) <3> (financement|fonds|contribution|contributions|don|dons"
        + "|generosite|aide financiere|subvention) <1> (de|du|des|d|par)",
    "(financement|financements|fonds|don|subvention) (de|du|des|d|provenant <1> (de|du|des|d))",
    "aux frais (de|du|des|d)",
    "(avec|sur|par|grace a) (l argent|les deniers|les fonds|des fonds|un don|une enveloppe|fonds"
        + "|credits) (de|du|des|d)",
    "(facture|note|addition) (est|etait|fut) (pour|a la charge (de|du|des|d)|reglee par)",
    "(la|lo|las|los) (paga|pagan|pago|pagaron|financia|financian|financio|financiaron|costea|costean"
        + "|costeo|costearon|sufraga|sufragan|sufrago|sufragaron|cubre|cubren|cubrio|cubrieron)",
    "(costead*|financiad*|sufragad*) con cargo (a|al)",
    "(argent|enveloppe|dotation|budget|credits|millions|moyens|ressources|fonds|financement*|somme)"
        + " <4> (provient|proviennent|provenait|provenaient|vient|viennent|venait|venaient"
        + "|emane|emanent) (de|du|des|d)",
    "(enveloppe|dotation|budget|credits|argent|fonds|moyens|facture|note|cout|couts|frais|depenses)"
        + " <4> (fourni*|apporte*|accorde*|verse*|octroye*|allouee|alloue|regle*|acquitte*|paye*"
        + "|couvert*|assume*|supporte*|prise en charge|pris en charge) par",
    "(a|de|d)? (la|leur)? charge financiere (de|du|des|d)",
    "financiad* <2> por",
    "con (dinero|plata|fondos|recursos) (de|del)",
    "(por cuenta|a expensas|a cargo del presupuesto) (de|del)",
    "(cuenta|factura|dinero|plata) <1> (corrio|corrieron|corre|corren|salio|vino|la pago) (a cargo de"
        + "|por cuenta de|a cargo del|de|del)?",
    "(dinero|fondos|recursos|financiacion|financiamiento) <1> (puso|pusieron|aporto|aportaron"
        + "|proporciono|proporcionaron|provino|provinieron|proviene|provienen|procede|proceden) (de|del)?",
    "(gastos|costos|costes|viajes|pasajes|billetes) <4> (cubiertos|sufragados|pagados|asumidos"
        + "|costeados|abonados|financiados) por",
    "(sufragad*|costead*|cofinanciad*|patrocinad*|subvencionad*) <2> por",
    "con <3> (financiacion|financiamiento|fondos|aporte|contribucion|recursos) <1> (de|del)",
    "(apoyo|respaldo|ayuda|aporte) (financiero|financiera|economico|economica) <1> (de|del)",
    "(financiacion|financiamiento|fondos|recursos|aportes|subvencion|donacion|contribucion) <2>"
        + " (de|del|procedentes (de|del))",
    "gracias (a|al) <4> (contribucion|financiacion|aporte|donacion|generosidad|financiamiento"
        + "|fondos) <1> (de|del)"
  };

  /** Whose support it had: money where a State or a fund gives it. */
  static final String[] SUPPORTED_BY = {
    "(supported|sponsored|backed) <1> by",
    "with <3> (support|assistance|help|backing) <1> (of|from|by)",
    "(support|assistance) (came|comes|was provided|is provided) (from|by)",
    "beneficie <4> (soutien|appui|concours|aide) <2> (de|du|des|d)",
    "(avec|grace a|grace au) <3> (soutien|appui|concours|aide) <2> (de|du|des|d)",
    "(con|gracias al|gracias a|tuvo) <2> (apoyo|respaldo|ayuda|auspicio) <2> (de|del)",
    "el patrocinio (de|del)",
    "avec le parrainage (de|du|des|d)",
    "(soutenu|soutenue|appuye|appuyee|parraine|parrainee) par",
    "(apoyad*|respaldad*) por"
  };

  /** Somebody paid: the names come before. */
  static final String[] PAYS = {
    "(provided|provides|providing|provide|gave|gives|contributed|contributes|contributing|donated"
        + "|donates|granted|supplied|allocated|pledged|put up|made|makes|offered|earmarked|furnished)"
        + " <6> "
        + MONEY,
    "(made|makes|provided) <3> (contribution|contributions|donation|donations)",
    "(paid|pays|pay) (for|the|all|our|their)",
    "(met|meets|covered|covers|cover|bore|bears|defrayed|shouldered|picked up) <1> (costs|cost|bill"
        + "|expenses|tab|travel)",
    "(financed|funded|sponsored|bankrolled|underwrote|is funding|are funding|has funded|have funded)",
    "(finances|finance|funds|fund|sponsors|sponsor) (the|it|this|both|all|its)",
    "(support|supports|supported|supporting|backed) <4> financially",
    "(accepted|agreed) to (finance|fund|pay)",
    "(foot|foots|footed) the bill",
    "(gave|give|gives|put up|puts up|supplied|found|came up with|brought) the (money|cash|funds)",
    "(stumped|coughed|stood|ponied) up <4> (money|cash|funds|bill|costs|expenses)",
    "(dug|dipped) into (its|their) (pocket|pockets|purse)",
    "(loosened|opened) (its|their|the) (purse|purse strings|wallet|wallets)",
    "(settled|settles|took care of|takes care of|took|picks up|took on|took over) the (bill|bills|tab"
        + "|cost|costs|expenses|check)",
    "(is|are|was|were) (footing|paying|meeting|covering|bearing|picking up) the",
    "(paid|pays|pay) (its|his|her|every|half|most|part|a third)",
    "(was|were|is|are) the (donor|donors|sponsor|sponsors)",
    "for (its|their|his|her|the|providing) <3> (funding|financing|generosity|sponsorship|donation"
        + "|donations|financial (support|contribution|contributions|assistance|backing)"
        + "|generous <1> (contribution|contributions|support|funding|assistance))",
    "for <1> (funding|financing|sponsoring|underwriting|paying|donating)",
    "for <1> (meeting|covering|bearing|defraying) <2> (cost|costs|expenses|travel)",
    "pour (son|leur|sa|le) <2> (financement|soutien financier|appui financier|contribution financiere)",
    "por su <2> (financiacion|financiamiento|apoyo financiero|aporte financiero)",
    "(a|ont|avait|avaient) (supporte|couvert|assume|regle|paye|acquitte) <3> (frais|couts|depenses|cout"
        + "|facture|note|addition|billets|voyages|deplacements|honoraires|sejour|hebergement)",
    "(prendre|pris|prend|prennent|prenait|prenaient) (a (sa|leur)|en) charge",
    "(assure|assurent|assurait|assuraient|assumait|assument) <2> (financement|frais|couts|depenses)",
    "en (finance|financent|assure le financement|assurent le financement|assurait le financement)",
    "(a|ont|avait|avaient) (debourse|delie|mis la main a la poche|mis la main au portefeuille"
        + "|apporte les fonds|fourni les fonds|mis l argent|fourni l argent|apporte l argent)",
    "(paie|paient|paye|payent|payait|payaient|regle|reglent|reglait) (la|l|les|le) (note|addition"
        + "|facture|factures|frais|billets|voyage|sejour)",
    "(a|ont|avait|avaient) (finance|financee|cofinance|pris en charge|subventionne)",
    "l (a|ont) (financee|finance|financees)",
    "(financent|financait|financaient)",
    "finance (le|la|les|l|cette|ce|cet)",
    "(a|ont) (apporte|fourni|accorde|verse) <5> (financier|financiere|fonds|financement|euros|dollars"
        + "|millions)",
    "(financio|financiaron|financia|financian|sufrago|sufragaron|costeo|costearon|patrocino"
        + "|patrocinaron|cofinancio|cofinanciaron)",
    "(aporto|aportaron|proporciono|proporcionaron|dono|donaron) <4> (fondos|recursos|financiacion"
        + "|financiamiento|dolares|euros|millones)",
    "(corrio|corrieron|corre|corren) con <1> (gastos|costos|costes|cuenta|factura)",
    "se (hizo|hicieron|hace|hacen) cargo de <1> (gastos|costos|costes|cuenta|factura|viajes|billetes)",
    "(abono|abonaron|pago|pagaron|cubrio|cubrieron|asumio|asumieron|costea|cubre|cubren|paga|pagan) <1>"
        + " (viajes|gastos|costos|costes|billetes|pasajes|factura|honorarios|alojamiento|cuenta"
        + "|desplazamientos|traslados|estancia|curso|actividad)",
    "(puso|pusieron|ponia|ponian|pone|ponen) (el dinero|los fondos|los recursos|la plata)"
  };

  /** Courtesies. */
  static final String[] THANKS = {
    "(thank|thanked|thanking|thankful|grateful)",
    "(gave|extended) <2> thanks",
    "(appreciation|gratitude) to the",
    "(expressed|express|expresses) <4> (gratitude|appreciation|thanks)",
    "remerci*",
    "(exprim*|expriment) <3> (gratitude|reconnaissance)",
    "agradec*"
  };

  /** The sentence is about another event. */
  static final String[] ELSEWHERE = {
    "(next|another|further|future|previous|earlier|past|preceding|following|forthcoming|upcoming"
        + "|similar|subsequent) <1> (workshop*|meeting*|training*|seminar*|conference*|course*|event*"
        + "|session*|exercise*|edition*|drill*|round|visit|gathering*|mission|activity|activities)",
    "(prochain|prochaine|precedent|precedente|autre|futur|future) (atelier|reunion|session|edition"
        + "|conference|formation|exercice|rencontre|seminaire|visite)",
    "(atelier|reunion|session|edition|conference|formation|exercice|rencontre|seminaire)"
        + " (suivant|suivante|precedent|precedente|prochain|prochaine|similaire)",
    "(proximo|proxima|anterior|otro|otra|siguiente) (taller|reunion|sesion|edicion|conferencia|curso"
        + "|encuentro|seminario|visita|ejercicio)",
    "(taller|reunion|sesion|edicion|conferencia|curso|encuentro|seminario|ejercicio) (anterior|previo"
        + "|previa|siguiente)",
    "it (follows|followed) (a|an|the|on)",
    "(for reference|see also|read also|voir aussi|vease tambien)"
  };

  /** What is organized, beside workshops and their like. */
  static final String[] OBJECT = {
    "(visit|visits|mission|missions|talks|school|drill|drills|game|ceremony|gathering|forum|tour|week"
        + "|programme|series|activity|activities|assessment|hackathon|masterclass|retreat|debate|hearing"
        + "|play|lecture|lectures|colloquium|camp|fair|study tour|website|app|hotline|line|web page"
        + "|exhibition|roadmap|action plan|brochure|standards|fund|scheme|laboratory|facility|volume"
        + "|papers|abstracts|applications|proposals)",
    "(reunion|reunions|exercice|exercices|visite|visites|rencontre|rencontres|webinaire|webinaires"
        + "|journee|journees|stage|stages|cours|seance|forum|concertation|consultation|cycle|mission"
        + "|ceremonie|assises|projet|programme|activite|debat|atelier|ateliers|seminaire|seminaires"
        + "|formation|formations|session|sessions|colloque|conference|conferences|table ronde"
        + "|simulation|manoeuvre|retraite|symposium|congres|sensibilisation|guichet|appel|concours"
        + "|propositions|candidatures)",
    "(reunion|reuniones|ejercicio|ejercicios|visita|visitas|encuentro|encuentros|sesion|sesiones"
        + "|webinario|webinarios|seminario web|foro|mision|misiones|ceremonia|proyecto|programa"
        + "|actividad|actividades|mesa redonda|mesas redondas|coloquio|congreso|dialogo|simulacro"
        + "|formacion|formaciones|entrenamiento|taller|talleres|curso|cursos|seminario|seminarios|jornada"
        + "|jornadas|conferencia|conferencias|capacitacion|capacitaciones|adiestramiento|ensayo|maniobra"
        + "|maniobras|guia|guias|cumbre|asamblea|convocatoria|concurso|diplomado|pasantia|simposio|panel"
        + "|propuestas|ponencias|candidaturas)"
  };

  private DonorWords() {}
}
