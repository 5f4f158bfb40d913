package org.gapline.tagging.facts;

/**
 * The words by which sentences in English, French and Spanish tell who organized, attended and
 * paid, in the codebook's pattern language.
 */
final class PartyWords {

  private static final String ORGANIZED =
      "(organized|organised|coorganized|coorganised|hosted|convened|conducted|arranged|run|delivered"
          + "|facilitated|held|led|staged|launched|coordinated|convoked|offered"
          + "|called|opened|implemented|hosted|initiated|prepared|spearheaded|moderated"
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
    ORGANISE + " <3> par",
    ORGANIZADO + " <3> por",
    "co organise* par",
    "(sous|en) (la)? (direction|houlette|egide|auspices) (de|du|des|d)",
    "sous (les auspices|l egide|la houlette|la conduite|le patronage|la coordination|l impulsion)"
        + " (de|du|des|d)",
    "(etait|est|fut) (l oeuvre|a l initiative|le fait) (de|du|des|d)",
    "a la manoeuvre",
    "a l (initiative|invitation) (de|du|des|d)",
    "(bajo|con) (los auspicios|el auspicio|la coordinacion|la direccion|el patrocinio|la egida"
        + "|la conduccion|el liderazgo) (de|del)",
    "(corre|corrio|corrieron|estuvo|estuvieron|esta|estara) a cargo (de|del)",
    "(ejercio|ejercieron|actuo|actuaron|hizo|hicieron|fungio|fungieron|sirvio|sirvieron)"
        + " (de|como) (anfitrion|anfitriona|anfitriones|organizador|organizadores)",
    "(sirvio|sirvieron) de anfitriones",
    "(por|en) iniciativa (de|del)",
    "por invitacion (de|del)",
    "a (iniciativa|invitacion) (de|del)",
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
        + "|led|trained|devoted|kicked off)",
    "(rolled|rolls|put|puts) (out|on|together)",
    "(invites|invite) you",
    "(invites|invite|invited|seeks|seek) <10> to (submit|apply|contribute|attend|join)",
    "(is|are) (looking for|inviting|calling for|seeking|accepting)",
    "invited <6> to <2> (workshop|meeting|conference|seminar|training|course|round table)",
    "(hosting|holding|organizing|organising|convening|launching|running)",
    "(have|has|had) (kindly|also)? (jointly)?"
        + " (organised|organized|held|hosted|launched|concluded|started|convened|run|conducted)",
    "cut the ribbon",
    "(will|shall|is to|are to) (hold|host|convene|organize|organise|conduct|launch|devote|run)",
    "adopted a set of",
    "(ont|a|avait|avaient) (conjointement)?"
        + " (organise|tenu|lance|accueilli|convoque|anime|reuni|rassemble|conduit|mene|effectue"
        + "|coorganise|inaugure|forme|dispense|propose|mis en place|mis sur pied|demarre|conclu|convie|ouvert|joue"
        + "|abrite|boucle|cloture|initie|pilote|deroule|consacre)",
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
    "(was|were|is|are) the (host|hosts|organizer|organizers|organiser|organisers|convener|conveners)",
    "as (host|hosts)",
    "(who|which) (host|hosts|hosted) the",
    "(had|has|have) (convened|organized|organised|hosted) it",
    "(brought|brings|bring) together",
    "(gathered|assembled|convened) (some|around|about|over|more than|nearly)",
    "received a delegation",
    "(acted|served) as (host|hosts|co host|co hosts)",
    "(en etait|en etaient|etait|fut) (l hote|les hotes)",
    "l ont organise*",
    "(accueillait|recevait|recevaient|a recu|ont recu|accueillaient) <3> (collegues|homologues|delegues)",
    "(recibio|recibieron|acogio|acogieron) a <3> (colegas|homologos|delegados|delegadas)",
    "(fue|fueron) (el|los|la|las) (anfitrion|anfitriones|anfitriona|organizador|organizadores)"
  };

  private static final String GUESTS =
      "(participants|attendees|delegates|delegations|speakers|trainers|lecturers|trainees|guests"
          + "|experts|presenters|panellists|panelists|facilitators|instructors|observers|teachers"
          + "|contributors|moderators|partners|specialists|mentors|discussants|representatives"
          + "|officials|practitioners|contributions|presentations|interventions|briefings|officers"
          + "|staff|analysts|economists|investigators|inspectors|lawyers|judges|prosecutors|scholars"
          + "|academics|professors|researchers|members|colleagues|visitors|instructor|trainer|speaker"
          + "|inspector|expert|representative|observer|officer|analyst|adviser|advisers)";

  /** Who came: the names come after. */
  static final String[] ATTENDED_BY = {
    "attended <2> by",
    "(addressed|facilitated|joined|accompanied|supplemented|complemented|supported|enriched|followed"
        + "|assisted|observed|moderated|taught|delivered) by (experts|representatives|officials"
        + "|speakers|specialists|trainers|instructors|staff|officers)",
    "(addressed|joined|accompanied|observed|completed) by",
    "with (the)? (active)? (participation|attendance|involvement|presence|contributions|assistance"
        + "|expertise|input|inputs) (of|from|by)",
    "with (experts|speakers|representatives|trainers|observers|contributions|presentations|officials"
        + "|colleagues|specialists) (from|of|by)",
    "(brought|brings|bringing|bring) together",
    "(gathered|gathers|gathering|drew|assembled) (some|around|about|over)?",
    GUESTS
        + " <1> (included|include|came from|come from|comprised|were from|drawn from|were drawn from"
        + "|hailed from|travelled from)",
    "(included|including|involving|comprising|among them|notably) (experts|representatives|officials"
        + "|speakers|members|specialists|participants|delegates|staff) (from|of)",
    GUESTS + " <1> (from|of)",
    "in the presence of",
    "(were|was) represented by",
    "(were|was) (present|represented|in attendance) were",
    "also (present|attending|represented|participating|speaking|in attendance|on hand) (were|was|at <3> were)",
    "(briefings|briefing|presentations|presentation|statements|lectures|lecture|remarks|talks"
        + "|contributions|inputs|interventions|addresses|speeches|testimony) <4> (by|from|of)",
    "heard <3> from",
    "(partners|organizations|organisations|states|countries|entities) <2>"
        + " (attended|were represented|participated|took part)",
    "(so|as) (were|did|was)",
    "alongside",
    "(who|they) (included|came from|were joined by)",
    "(among|amongst) (the)? (speakers|those present|those attending|participants|guests|panellists"
        + "|panelists|attendees|observers|invited guests) <2> (was|were|are|included)",
    "(facilitators|resource persons|trainers) (of|from)",
    "(etaient|sont|etait) (aussi|egalement)? (presents|presentes|representes|representees|present)"
        + " <4> (le|la|les|l|des|du)",
    "(reunissait|reunissaient|rassemblait|reunit|reunissant|rassemblant|a reuni|ont reuni|a rassemble"
        + "|ont rassemble|avait reuni|avaient reuni|avait rassemble|avaient rassemble|reunissaient"
        + "|rassemblaient|a regroupe|ont regroupe|regroupait)",
    "(a|ont|avait|avaient) (convie|invite) <4> (seminaire|atelier|reunion|conference|session"
        + "|rencontre|formation|exercice)",
    "(a|ont|avait|avaient) (entendu|ecoute) <3> (de|du|des|d|par)",
    "(aussi|egalement|etaient|y etaient) (presents|presentes|representes|representees|attendus"
        + "|convies|invites)",
    "avec la (participation|presence|contribution) (de|du|des|d)",
    "en presence (de|du|des|d)",
    "(experts|representants|intervenants|formateurs|delegues|observateurs|specialistes|participants"
        + "|agents|fonctionnaires|delegations) <3> (venus|venant|issus|provenant|envoyes)? (de|du|des|d)",
    "(ainsi que|aux cotes (de|du|des|d)|accompagne* <1> (de|du|des|d|par))",
    "(presentations|interventions|exposes|allocutions|contributions) (de|du|des|d|par)",
    "(y)? ont (egalement)? (pris part|participe|assiste|contribue|pris la parole) (des|les|le|la|l)",
    "con la (participacion|presencia|asistencia|contribucion|intervencion) (de|del)",
    "(conto|contaron) con (la)? <2> (participacion|presencia|asistencia|participantes|representantes"
        + "|expertos) (de|del)",
    "(asistieron|participaron|intervinieron|acudieron|integraron|estuvieron (presentes|representad*)"
        + "|tomaron parte|expusieron|participan|asisten|intervino|participo|asistio|acudio|concurrio"
        + "|concurrieron|tomo parte|estuvo presente|se sumo|se sumaron|se unio|se unieron"
        + "|se conectaron|se conecto|integro|han participado|ha participado|participaban|asistian)",
    "(entre los (asistentes|participantes|presentes|ponentes|invitados)) <2> (estaban|figuraban"
        + "|se encontraban|estuvieron|figuraron)",
    "ademas de <2> (personal|expertos|representantes|delegados)? (de|del)",
    "(la|los|las|lo) (acompano|acompanaron|acompanaban)",
    "(ha|han) (estado|asistido|participado|intervenido|acudido)",
    "(tout comme|de meme que) (le|la|les|l|des)",
    "(hay|hubo|habia) <1> (tambien)? (instructores|expertos|ponentes|observadores|invitados) de",
    "(expertos|representantes|ponentes|delegados|delegaciones|especialistas|funcionarios|facilitadores"
        + "|observadores|instructores|participantes|agentes|oficiales) <3> (de|del|procedentes de)",
    "(ponencias|presentaciones|intervenciones|exposiciones) (de|del|a cargo de|a cargo del)",
    "en presencia (de|del)",
    "acompanad* <1> (de|del|por)",
    "(reunio|reunieron|congrego|congregaron) <1> a"
  };

  /** Somebody came: the names come before. */
  static final String[] ATTENDS = {
    "(attended|participated|joined|spoke|contributed|facilitated|moderated|intervened|lectured|taught"
        + "|presented|attend|participate|attending|participating|observed|accompanied|assisted)",
    "(took|take|takes|taken|taking) (part|the floor|an active part)",
    "(were|was|are) (also)? (represented|present|in attendance|invited|on hand|there|guests|guest"
        + "|observers|in the room|at the table|among <1> (participants|speakers|guests|panellists"
        + "|panelists|those|observers|attendees|facilitators))",
    "(addressed|briefed) (the|on|participants|delegates|members)",
    "(gave|delivered|made|held|offered) <3> (presentation|presentations|briefing|briefings|lecture"
        + "|lectures|talk|talks|speech|speeches|remarks|address|keynote|statement|statements|overview"
        + "|inputs|input|testimony|demonstration|demonstrations)",
    "(provided|provides|provide|supplied|lent|seconded) <2> (lecturers|trainers|speakers|experts"
        + "|instructors|expertise|facilitators|mentors|inputs|input|contributions|resource persons)",
    "(served|acted|came|attended|were|was) <1> as <2> (trainers|instructors|facilitators|lecturers"
        + "|speakers|observers|observer|moderator|moderators|experts|mentors|panellists|panelists"
        + "|resource persons|guests|guest)",
    "(sent|send) <2> (people|experts|delegates|delegations|representatives|officials|observers|staff"
        + "|observer|speakers|speaker|delegation|trainers|expert|representative)",
    "have sent (people|experts|delegates)",
    "as <1> (observers|observer|guests|speakers|panellists|panelists|trainers|facilitators|lecturers"
        + "|mentors|moderators|resource persons|invited experts)",
    "(en qualite d|en tant qu|comme) (observateurs|observateur|intervenants|formateurs|invites)",
    "(en calidad de|como) (observadores|observador|ponentes|invitados|instructores|facilitadores)",
    "shared (the|their|its|his|her|experience|experiences|insights|good)",
    "(was|were|formed|made up|made) <1> part of the <2> (delegation|team|mission|panel|group)",
    "(flew|dialled|dialed|tuned|called|sat|came) in",
    "(sat) (beside|down|together)",
    "(met|meet|came together|gathered|came along|came too|chimed in|weighed in|dropped in|looked on)",
    "had <1> (voice|seat|stand|say)",
    "(ont|a|avaient|avait) (egalement|aussi|activement)? (participe|assiste|pris part|contribue|pris"
        + " la parole|presente|anime|apporte <2> (contribution|contributions|expertise)|envoye|expose)",
    "(est|sont) (egalement)? (intervenu|intervenus|intervenue|intervenues)",
    "(etaient|etait|sont|furent) <1> (presents|present|presente|presentes|representes|represente"
        + "|representee|representees|invites|invitees)",
    "(accompagnait|accompagnaient|l accompagnait|secondait|encadraient|encadrait)",
    "(ont|a|avaient|avait) (depeche|delegue|mandate|detache|prete) <4> (observateur|observateurs"
        + "|observatrice|expert|experts|experte|formateur|formateurs|representant|representants"
        + "|representante|specialiste|specialistes|delegation|instructeurs)",
    "(etaient|etait|sont) (dans la salle|de la partie|du voyage|autour de la table|au rendez vous)",
    "(faisaient|faisait|ont fait|a fait) partie (du|de|des)",
    "(se sont joints|se sont jointes|s est joint|s est jointe|s etaient joints|s etait joint)",
    "(y)? (ont|a) (aussi|egalement)? (participe|assiste|pris part|contribue)",
    "(participaient|assistaient|participait|assistait|intervenaient|prenaient part)",
    "(participo|participaron|asistio|asistieron|intervino|intervinieron|presento|presentaron|expuso"
        + "|expusieron|acompano|acompanaron|aporto|aportaron|contribuyo|contribuyeron|compartio"
        + "|compartieron)",
    "(estuvo|estuvieron) <1> (presente|presentes|representad*)",
    "(tomaron|tomo) parte",
    "(destaco|destacaron|destino|envio|enviaron|delego) <1> (observador|observadores|experto|expertos"
        + "|instructor|instructores|representante|representantes|delegacion)",
    "(acudio|acudieron|concurrio|concurrieron|se sumo|se sumaron|formo parte|formaron parte)",
    "confirmed that they will attend"
  };

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
    "(generous|full|joint|kind|additional|with) funding of",
    "(supported|backed|assisted) (financially|generously) by",
    "made possible <8> (of|from|by)",
    "thanks to <5> (contribution|contributions|funding|support|generosity|grant|funds|donation"
        + "|donations) <2> (of|from|by)",
    "(cost|costs|bill|expenses|tab|travel|fares) <3> (borne|covered|met|paid|footed|defrayed) <1> by",
    "(generous|voluntary|extrabudgetary|in kind) <1> (contribution|contributions|support|donation"
        + "|donations|assistance|funding) <2> (of|from|by)",
    "(contribution|contributions|donation|donations|generosity) (of|from|by)",
    "at the expense of",
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
    "(soutenu|soutenue|appuye|appuyee) par",
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
    "also provided support",
    "(gave|put up|supplied) the money",
    "(was|were|is|are) the (donor|donors|sponsor|sponsors)",
    "for (its|their|his|her|the|providing) <2> (funding|financial (support|contribution|assistance)"
        + "|generosity|generous (contribution|support|funding)|sponsorship)",
    "pour (son|leur|sa|le) <2> (financement|soutien financier|appui financier|contribution financiere)",
    "por su <2> (financiacion|financiamiento|apoyo financiero|aporte financiero)",
    "(a|ont|avait|avaient) (supporte|couvert|assume|regle|paye|acquitte) <3> (frais|couts|depenses|cout"
        + "|facture|note|addition|billets|voyages|deplacements|honoraires|sejour|hebergement)",
    "(prendre|pris|prend|prennent|prenait|prenaient) (a (sa|leur)|en) charge",
    "(assure|assurent|assurait|assuraient|assumait|assument) <2> (financement|frais|couts|depenses)",
    "en (finance|financent|assure le financement)",
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
    "(corrio|corrieron|corre|corren) con <1> (gastos|costos|costes)",
    "(abono|abonaron|pago|pagaron|cubrio|cubrieron|asumio|asumieron|costea|cubre|cubren|paga|pagan) <1>"
        + " (viajes|gastos|costos|costes|billetes|pasajes|factura|honorarios|alojamiento|cuenta"
        + "|desplazamientos|traslados|estancia|curso|actividad)",
    "(puso|pusieron) (el dinero|los fondos|los recursos)"
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

  /** Somebody travels to look: the names before are those who sent them. */
  static final String[] VISITS = {
    "(visited|toured|travelled to|traveled to|went to|returned to|was in|were in|was back in"
        + "|spent <3> (days|week|weeks) in|paid <3> visit)",
    "(conducted|carried out|undertook|completed|concluded|made|paid|began|started|is conducting"
        + "|is visiting) <6> (visit|mission|assessment)",
    "(visit|mission) <4> (by|of|from|led by) <1> (team|delegation)",
    "(a|ont) (sejourne|visite|parcouru|sillonne|passe au crible|passe en revue)",
    "(etait|etaient|sejournait|sejournaient) en (visite|mission)",
    "(a|ont) (effectue|conduit|mene|acheve) <5> (visite|mission)",
    "(s est rendu|s est rendue|se sont rendus|se sont rendues|s est deplacee)",
    "(efectuo|realizo|llevo a cabo|concluyo|efectuaron|realizaron) <12> (visita|mision)",
    "(visito|visitaron|estuvo en|viajo a|recorrio)"
  };

  /** The team that travels: the names after are those who sent it. */
  static final String[] TEAM = {
    "(team|delegation|mission|visit|experts) <2> (of|from|led by|headed by|by) (the|a|its)?",
    "(equipe|delegation|mission|visite) (du|de|d|des|conduite par|dirigee par)",
    "(equipo|delegacion|mision|visita) (del|de|encabezad* por|dirigid* por|liderad* por)"
  };

  /** Those named before came with others to speak or to teach: "UNODC experts". */
  static final String[] PEOPLE = {
    "(experts|trainers|instructors|speakers|observers|lecturers|facilitators|representatives"
        + "|specialists|mentors|officers|officials|inspectors|analysts|advisers)"
  };

  /** Somebody speaks at the event: the name stands right before, or after as the speaker's body. */
  static final String[] SPEAKS = {
    "(said|told|stated|explained|noted|recalled|stressed|presented|reported|added|warned|briefed"
        + "|pointed out|underlined|underscored|emphasized|emphasised|highlighted|reminded|recommended"
        + "|advised|encouraged|urged|remarked|observed|outlined|introduced|described|demonstrated"
        + "|showed|suggested|proposed|cautioned|reiterated|insisted|concluded|argued|admitted)",
    "a (declare|souligne|rappele|indique|explique|presente|precise|estime|insiste|affirme|ajoute"
        + "|recommande|conseille|signale|expose)",
    "(declaro|senalo|subrayo|recordo|explico|presento|destaco|indico|afirmo|advirtio|dijo|apunto"
        + "|recomendo|aconsejo|expuso|manifesto)"
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
        + "|papers|abstracts|applications)",
    "(reunion|reunions|exercice|exercices|visite|visites|rencontre|rencontres|webinaire|webinaires"
        + "|journee|journees|stage|stages|cours|seance|forum|concertation|consultation|cycle|mission"
        + "|ceremonie|assises|projet|programme|activite|debat|atelier|ateliers|seminaire|seminaires"
        + "|formation|formations|session|sessions|colloque|conference|conferences|table ronde"
        + "|simulation|manoeuvre|retraite|symposium|congres|sensibilisation|guichet|appel|concours)",
    "(reunion|reuniones|ejercicio|ejercicios|visita|visitas|encuentro|encuentros|sesion|sesiones"
        + "|webinario|webinarios|seminario web|foro|mision|misiones|ceremonia|proyecto|programa"
        + "|actividad|actividades|mesa redonda|mesas redondas|coloquio|congreso|dialogo|simulacro"
        + "|formacion|formaciones|entrenamiento|taller|talleres|curso|cursos|seminario|seminarios|jornada"
        + "|jornadas|conferencia|conferencias|capacitacion|capacitaciones|adiestramiento|ensayo|maniobra"
        + "|maniobras|guia|guias|cumbre|asamblea|convocatoria|concurso|diplomado|pasantia|simposio|panel)"
  };

  /** Those named next did not come. */
  static final String[] EXCEPT = {
    "(with the exception of|except|excluding|apart from|absence of|apologies)",
    "(sent|sends) (its|their|his|her)? (apologies|regrets)",
    "(a l exception de|a l exception du|excuse|excuses|excusee)",
    "(con (la)? excepcion de|salvo)"
  };

  /** Somebody is asked to come. */
  static final String[] INVITED = {
    "(invited|invites|invite) to",
    "(open|addressed) to",
    "(s adressait|destine) (a|aux)",
    "(dirigido|dirigida|destinado|destinada) a"
  };

  private PartyWords() {}
}
