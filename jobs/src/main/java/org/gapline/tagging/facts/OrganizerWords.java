package org.gapline.tagging.facts;

/**
 * The words by which sentences in English, French and Spanish tell who organized, in the codebook's
 * pattern language.
 */
final class OrganizerWords {

  private static final String ORGANIZED =
      "(organized|organised|coorganized|coorganised|hosted|convened|conducted|arranged|run|delivered"
          + "|facilitated|held|led|staged|launched|coordinated|convoked|offered"
          + "|called|implemented|hosted|initiated|prepared|spearheaded|moderated"
          + "|put together|put on|set up|carried out|rolled out|brought together)";

  private static final String ORGANISE =
      "(organise|organisee|organises|organisees|coorganise|coorganisee|organisait|organisaient"
          + "|tenu|tenue|accueilli|accueillie|anime|animee|convoque|convoquee|mis en place"
          + "|mise en place|lance|lancee|propose|proposee|dispense|dispensee|conduit|conduite"
          + "|mene|menee|dirige|dirigee|mis sur pied|mise sur pied|pilote|pilotee|initie|initiee)";

  private static final String ORGANIZADO =
      "(organizado|organizada|organizados|organizadas|coorganizado|coorganizada|convocado|convocada"
          + "|celebrado|celebrada|impartido|impartida|impartidos|realizado|realizada|auspiciado"
          + "|auspiciada|dirigido|dirigida|liderado|liderada|promovido|promovida|impulsado"
          + "|impulsada|desarrollado|desarrollada|encabezado|encabezada|dictado|dictada|lanzado"
          + "|lanzada|ofrecido|ofrecida|facilitado|facilitada)";

  /** By whom an event is organized: the names come after. */
  static final String[] ORGANIZED_BY = {
    ORGANIZED + " <3> by",
    "(organized|organised|held|hosted|convened) (jointly|together|in partnership)? (with|between)",
    "(organized|organised|hosted|convened) it",
    "(workshop|training|course|seminar|class|classes|lessons|programme) <4> (given|taught) by",
    "presided over by",
    "(is|was|were|are) <1> (doing|work|brainchild|handiwork|initiative|idea|effort|undertaking) of",
    "(laid|put|got) (on|up) <2> by",
    "(mounted|masterminded|engineered|devised|dreamt up|thought up|choreographed) <2> by",
    "(behind the|behind this) <3> (stand|stood|was|were|is|are)",
    "in the hands of",
    "with <1> (organizational|organisational) (support|assistance) <1> (of|from|by)",
    "avec (le soutien|l appui) (organisationnel|logistique) (de|du|des|d)",
    "con el apoyo (organizativo|logistico) (de|del)",
    ORGANISE + " <3> par",
    ORGANIZADO + " <3> por",
    "co organise* par",
    "(sous|en) (la)? (direction|houlette|egide|auspices) (de|du|des|d)",
    "sous (les auspices|l egide|la houlette|la conduite|le patronage|la coordination|l impulsion)"
        + " (de|du|des|d)",
    "(etait|etaient|est|fut) (l oeuvre|a l initiative|le fait|l initiative|l idee) (de|du|des|d)",
    "(monte*|concocte*|orchestre*|imagine*) <2> par",
    "(due|due a|du) (l initiative|l idee|au concours|a l initiative) (de|du|des|d)",
    "(l on|on) (doit|devait) (a|au|aux)",
    "(a l appel|sur convocation|a la demande) (de|du|des|d)",
    "derriere (l evenement|l initiative|la rencontre|l atelier) <1> (se trouve|se trouvent|on trouve)",
    "a la manoeuvre",
    "a l (initiative|invitation) (de|du|des|d)",
    "(bajo|con) (los auspicios|el auspicio|la coordinacion|la direccion|la egida"
        + "|la conduccion|el liderazgo) (de|del)",
    "bajo el patrocinio (de|del)",
    "(corre|corrio|corrieron|estuvo|estuvieron|esta|estara) a cargo (de|del)",
    "(ejercio|ejercieron|actuo|actuaron|hizo|hicieron|fungio|fungieron|sirvio|sirvieron)"
        + " (de|como) (anfitrion|anfitriona|anfitriones|organizador|organizadores)",
    "(sirvio|sirvieron) de anfitriones",
    "(oficio|oficiaron|oficiaba|oficiaban|hacia|hacian) de (anfitrion|anfitriona|anfitriones)",
    "(fue|es|era|fueron) <1> (obra|iniciativa|idea|cosa) (de|del)",
    "(montad*|armad*|ideado|ideada|orquestad*|puesto en marcha|puesta en marcha) <2> por",
    "(por|a) (convocatoria|instancias) (de|del)",
    "(detras|atras) (de|del) <3> (estaba|estaban|esta|estan|estuvo|estuvieron)",
    "(por|en) iniciativa (de|del)",
    "por invitacion (de|del)",
    "a (iniciativa|invitacion) (de|del)",
    "joint (initiative|effort|undertaking|venture|project) (of|by|between)",
    "(collaboration|partnership|cooperation) between",
    "initiative (conjointe|commune) (de|du|des|d|entre)",
    "fruit d une (collaboration|cooperation) (entre|de|du|des)",
    "(iniciativa|esfuerzo|proyecto) (conjunta|conjunto) (de|del|entre)",
    "(fruto|resultado) de la (colaboracion|cooperacion) entre",
    "under the (co chairmanship|cochairmanship|co chairship|chairmanship|auspices|aegis|leadership"
        + "|patronage|umbrella) of",
    "(organizer|organizers|organiser|organisers|host|hosts|co host|co hosts|convener|conveners"
        + "|organisateurs|organizadores) (is|are|was|were|sont|son)",
    "co (chairs|chair|hosts|host|conveners|organizers|organisers)",
    "co (chaired|hosted|organized|organised|convened|led) <2> by",
    "(led|headed|guided) by",
    "at the (joint)? (invitation|initiative|request) of",
    "(workshop*|training*|seminar*|conference*|meeting*|course*|exercise*|briefing*|project) by"
  };

  /** With whom: the names come after, and organize where the sentence says that others do. */
  static final String[] ORGANIZED_WITH = {
    "in (close|full|direct)? (cooperation|co operation|collaboration|partnership|conjunction"
        + "|coordination|co ordination|association|concert|tandem) with",
    "(together|jointly|along) with",
    "(partnered|partnering|cooperated|collaborated|teamed up|joined forces) with",
    "with <1> (kingdom|government) of <2> as host",
    "as well as",
    "with its (partner|partners)",
    "en (etroite)? (collaboration|partenariat|cooperation|coordination|association|concertation|lien)"
        + " <1> avec",
    "(conjointement|ensemble) avec",
    "avec (la collaboration|le partenariat|la cooperation|l appui technique) (de|du|des|d)",
    "aux cotes (de|du|des|d)",
    "(de concert|main dans la main|en tandem|en synergie|en liaison) avec",
    "(concu|concue|concus|concues|prepare|preparee|elabore|elaboree) avec",
    "en (estrecha)? (colaboracion|cooperacion|coordinacion|asociacion|conjunto|alianza) con",
    "con la (colaboracion|cooperacion|coordinacion) (de|del)",
    "(junto|conjuntamente) (con|a)",
    "de la mano (con|de|del)",
    "asi como",
    "(en)? (articulacion|conjuncion|consorcio) con"
  };

  /** Somebody organizes: the names come before. */
  static final String[] ORGANIZES = {
    "(organized|organised|organizes|organises|organize|organise|coorganized|coorganised|coorganize"
        + "|coorganise|coorganizes|coorganises|hosted|hosts"
        + "|convened|convenes|convene|held|holds|hold|conducted|conducts|delivered|delivers|launched"
        + "|launches|launch|concluded|concludes|ran|runs|staged|stages|arranged|started|offered"
        + "|mounted|facilitated|called|sponsored|initiated|inaugurated|unveiled|completed|carried out"
        + "|led|trained|trains|devoted|kicked off|close|closes|wrap up|wraps up|wrapped up)",
    "(partnered|partners|teamed up|joined forces|joined hands) with <12> to (train|host|hold|organize|organise"
        + "|convene|deliver|conduct|launch|run|bring)",
    "(rolled|rolls|put|puts) (out|on|together)",
    "(invites|invite) you",
    "(invites|invite|invited|seeks|seek) <10> to (submit|apply|contribute|attend|join)",
    "(is|are) (looking for|inviting|calling for|seeking|accepting)",
    "invited <6> to <2> (workshop|meeting|conference|seminar|training|course|round table)",
    "(hosting|holding|organizing|organising|convening|launching|running)",
    "(have|has|had) (kindly|also)? (jointly)?"
        + " (organised|organized|held|hosted|launched|concluded|started|convened|run|conducted)",
    "cut the ribbon",
    "(laid|lays|lay) on",
    "(play|plays|played|playing) host",
    "(mounted|masterminded|engineered|hatched|summoned)",
    "(will|shall|is to|are to) (hold|host|convene|organize|organise|conduct|launch|devote|run)",
    "(ont|a|avait|avaient) (conjointement)?"
        + " (organise|tenu|lance|accueilli|convoque|anime|reuni|rassemble|conduit|mene|effectue"
        + "|coorganise|inaugure|forme|dispense|propose|mis en place|mis sur pied|demarre|conclu|convie|ouvert|joue"
        + "|abrite|boucle|cloture|initie|pilote|deroule|consacre)",
    "(avons|avions) (organise|tenu|lance|accueilli|convoque|anime|reuni|rassemble|conduit|mene"
        + "|coorganise|inaugure|forme|dispense|propose|demarre)",
    "(organizamos|celebramos|realizamos|lanzamos|impartimos|acogimos|inauguramos|coorganizamos"
        + "|desarrollamos|hemos (organizado|celebrado|realizado|lanzado|impartido|reunido|acogido))",
    "(ont|a) <1> donne <12> coup d envoi",
    "(invite|invitent) <10> (soumettre|postuler|candidater|participer|proposer|deposer)",
    "(invitan|invita|convocan|convoca) a <10> (presentar|participar|postular|enviar|inscribirse)",
    "(ha|han) <1> (organizado|celebrado|presentado|impartido|realizado|convocado|lanzado|inaugurado"
        + "|ofrecido|reunido|acogido|desarrollado|clausurado|puesto en marcha|iniciado|coorganizado"
        + "|dictado|promovido|llevado a cabo|dedicado)",
    "(organise|organisent|organisait|organisaient|tient|tiennent|tenait|tenaient|lance|lancent"
        + "|lancait|lancaient|accueille|accueillent|accueillait|accueillaient|convoque|convoquent"
        + "|abrite|abritait|ouvre|ouvrent|animent|animait|animaient|reunit|reunissent|dispensent"
        + "|proposent|conduisent|conduisait|organiseront|organisera|tiendra|tiendront|lancera"
        + "|accueillera|accueilleront)",
    "(organizo|organizaron|coorganizaron|celebro|celebraron|realizo|realizaron|convoco|convocaron"
        + "|lanzo|lanzaron|inauguro|inauguraron|impartio|impartieron|ofrecio|ofrecieron|dicto|dictaron"
        + "|efectuo|efectuaron|llevo a cabo|llevaron a cabo|reunio|reunieron|capacito|capacitaron"
        + "|presento|presentaron|desarrollaron|organizan|organiza|celebra|celebran|realiza"
        + "|realizan|inicio|iniciaron|concluyo|concluyeron|dieron|puso en marcha|pusieron en marcha"
        + "|puso en pie|pusieron en pie|dedico|dedicaron|acogio|acogieron|albergo|albergaron"
        + "|coorganizo|desarrollo|clausuro|clausuraron|abrio|abrieron|cito|citaron|promovio"
        + "|promovieron|impulso|impulsaron|monto|montaron|habian organizado|ha organizado"
        + "|han organizado|ha celebrado|han celebrado|ha impartido|han impartido|imparte|imparten"
        + "|convoca|convocan|ofrece|ofrecen|lanza|lanzan|acoge|acogen|organizara|organizaran"
        + "|celebrara|celebraran|realizara|realizaran|impartira|impartiran|dio inicio|dieron inicio)"
  };

  /** It takes place. */
  static final String[] HELD = {
    "(held|met|meet|meets|gathered|concluded|opened|closed|begun|began)",
    "(took|take|takes|taken) place",
    "(come|came|brought|sat|sit) (together|down)",
    "(s est tenu|s est tenue|se sont tenus|se sont tenues|a eu lieu|ont eu lieu|se tient|s est deroule"
        + "|s est deroulee|se sont reunis|se sont reunies)",
    "(se celebro|se celebraron|tuvo lugar|tuvieron lugar|se llevo a cabo|se realizo|se desarrollo)"
  };

  /** A body gathers its own members: the names come before. */
  static final String[] MEETS = {
    "(met|came together|come together|meets) (in|for|at|on|to|under|from)"
  };

  /** The names before are those of the organizers, whatever the object. */
  static final String[] HOSTS = {
    "(was|were|is|are) the (host|hosts|organizer|organizers|organiser|organisers|convener|conveners"
        + "|driving force|moving force|brains)",
    "(play|plays|played|playing) host",
    "(did|do|does) the (honours|honors|organizing|organising|inviting|hosting)",
    "(threw|throws) open (its|their) doors",
    "(stood|stand|stands) behind",
    "(welcomed|welcomes|received) <3> (delegates|participants|delegations|guests)",
    "as (host|hosts)",
    "(who|which) (host|hosts|hosted) the",
    "(had|has|have) (convened|organized|organised|hosted) it",
    "(brought|brings|bring) together",
    "(gathered|assembled|convened) (some|around|about|over|more than|nearly)",
    "(gathered|assembled|convened) <1> (practitioners|experts|officials|participants|judges"
        + "|prosecutors|investigators|representatives|delegates|officers|specialists|analysts)",
    "(opened|opens) (its|their) doors",
    "(a|ont|avait|avaient) ouvert (ses|leurs) portes",
    "(abrio|abrieron) sus puertas",
    "we (invited|gathered|assembled|convened|welcomed|hosted|trained|brought)",
    "nous (avons|avions) (invite|convie|reuni|rassemble|accueilli|forme)",
    "(invitamos|reunimos|congregamos|capacitamos|recibimos|convocamos)",
    "received a delegation",
    "(acted|served) as (host|hosts|co host|co hosts)",
    "(en etait|en etaient|etait|etaient|fut) (l hote|les hotes|l organisateur|les organisateurs"
        + "|l instigateur|les instigateurs|la cheville ouvriere|le maitre d oeuvre)",
    "(jouait|jouaient|a joue|ont joue) <1> (hote|hotes)",
    "(etait|etaient|est|sont) (a la manoeuvre|aux manettes|aux commandes|a la barre)",
    "l ont organise*",
    "(accueillait|recevait|recevaient|a recu|ont recu|accueillaient|a accueilli|ont accueilli) <3>"
        + " (collegues|homologues|delegues|experts|magistrats|fonctionnaires|representants|delegations"
        + "|participants|policiers|procureurs|enqueteurs)",
    "(recibio|recibieron|acogio|acogieron) a <3> (colegas|homologos|delegados|delegadas|expertos"
        + "|fiscales|jueces|funcionarios|representantes|delegaciones|participantes|policias)",
    "(fue|fueron|era|eran) (el|los|la|las) (anfitrion|anfitriones|anfitriona|organizador"
        + "|organizadores|organizadora|organizadoras|impulsor|impulsores|convocantes)",
    "(oficio|oficiaron|oficiaba|oficiaban|hacia|hacian|hizo|hicieron) de (anfitrion|anfitriona"
        + "|anfitriones)"
  };

  /** What somebody is thanked for who organized: the names come before. */
  static final String[] HOSTING = {
    "for <1> (hosting|organizing|organising|convening|holding) <3>"
        + " (workshop|meeting|conference|seminar|training|course|exercise|event|forum|session)",
    "(d avoir|pour avoir) (accueilli|organise|abrite)",
    "pour <1> (accueil|organisation) (de|du|des|d)",
    "por (haber)? (acoger|acogido|organizar|organizado|albergar|albergado)"
  };

  /** Who presided: no organizer for that. */
  static final String[] CHAIRED_BY = {
    "chaired by",
    "chairmanship of",
    "proposed by",
    "submitted by",
    "in the chair",
    "preside* par",
    "presidid* por"
  };

  private OrganizerWords() {}
}
