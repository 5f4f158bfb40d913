package org.gapline.tagging.facts;

/**
 * The words by which sentences in English, French and Spanish tell who attended, in the codebook's
 * pattern language.
 */
final class GuestWords {

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
    "(benefited|benefitted|profited) from the <1> (participation|presence|attendance|contribution"
        + "|contributions|expertise|inputs) (of|from)",
    "(saw|had|enjoyed) the <1> (participation|presence|attendance|involvement) of",
    "(a|ont) (vu|connu|enregistre|note) la <1> (participation|presence) (de|du|des|d)",
    "(registro|tuvo) la <1> (participacion|presencia|asistencia) (de|del)",
    "(invited|invites|inviting) <8> to (attend|participate|take part|join|speak|present|brief|lecture|share)",
    "(a|ont|avait|avaient) (invite|convie) <8> a (participer|assister|intervenir|presenter|partager)",
    "(invito|invitaron) <8> a (participar|asistir|exponer|intervenir|compartir)",
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
    "beneficie de (la|l)? <1> (participation|presence|contribution|contributions|expertise"
        + "|interventions) (de|du|des|d)",
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
    "(led|facilitated|moderated|ran|gave|delivered|taught) <2> (session|sessions|panel|panels|module"
        + "|modules|discussion|discussions|lesson|lessons|breakout)",
    "(ont|a|avaient|avait) (anime|modere|dirige|assure|encadre) <2> (session|sessions|table ronde"
        + "|tables rondes|panel|panels|module|modules|debats|echanges|discussion|discussions)",
    "(modero|moderaron|dirigio|dirigieron|facilito|facilitaron|impartio|impartieron|condujo"
        + "|condujeron|dicto|dictaron) <2> (sesion|sesiones|panel|paneles|modulo|modulos|mesa|mesas"
        + "|debate|debates|charla|charlas|ponencia|ponencias|clase|clases)",
    "(puso|pusieron|aporto|aportaron|facilito|facilitaron|cedio|cedieron) <1> (profesores|profesor"
        + "|instructores|ponentes|formadores|expertos|docentes)",
    "(a|ont|avait|avaient) (fourni|mis a disposition) <1> (formateurs|instructeurs|experts"
        + "|intervenants|enseignants)",
    "(played|worked|practised|practiced|rehearsed|trained|exercised|drilled) (through|together)",
    "(provided|provides|provide|supplied|lent|seconded) <2> (lecturers|trainers|speakers|experts"
        + "|instructors|expertise|facilitators|mentors|inputs|input|contributions|resource persons)",
    "(served|acted|came|attended|were|was) <1> as <2> (trainers|instructors|facilitators|lecturers"
        + "|speakers|observers|observer|moderator|moderators|experts|mentors|panellists|panelists"
        + "|resource persons|guests|guest)",
    "(sent|send|dispatched|despatched|lent) <2> (team|teams|instructor|instructors|people|experts"
        + "|delegates|delegations|representatives|officials|observers|staff|observer"
        + "|speakers|speaker|delegation|trainers|expert|representative)",
    "have sent (people|experts|delegates)",
    "as <1> (observers|observer|guests|speakers|panellists|panelists|trainers|facilitators|lecturers"
        + "|mentors|moderators|resource persons|invited experts)",
    "(en qualite d|en tant qu|comme) (observateurs|observateur|intervenants|formateurs|invites)",
    "(en calidad de|como) (observadores|observador|ponentes|invitados|instructores|facilitadores)",
    "shared (the|their|its|his|her|experience|experiences|insights|good)",
    "(was|were|formed|made up|made) <1> part of the <2> (delegation|team|mission|panel|group)",
    "(flew|dialled|dialed|tuned|called|sat|came) in",
    "(sat) (beside|down|together)",
    "(flew|came|travelled|drove|turned|showed|pitched) (over|up|down|in) (from|for|with|too)",
    "(filled|packed|crowded) the (room|hall|benches|rows|auditorium|classroom)",
    "(put their heads together|rubbed shoulders|compared notes|swapped notes|swapped stories)",
    "(chewed|talked|mulled|went|pored) over",
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
    "(remplissaient|garnissaient|occupaient) (la salle|les rangs|les bancs|les premiers rangs)",
    "(a|ont|avait|avaient) (fait le deplacement|fait le voyage|repondu present|repondu a l appel"
        + "|repondu a l invitation)",
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
    "(ocupaban|ocuparon|llenaban|llenaron) <3> (filas|sala|salon|aula|bancas)",
    "(dijo|dijeron) presente",
    "(hablo|hablaron) como",
    "(destaco|destacaron|destino|envio|enviaron|delego) <1> (observador|observadores|experto|expertos"
        + "|instructor|instructores|representante|representantes|delegacion)",
    "(acudio|acudieron|concurrio|concurrieron|se sumo|se sumaron|formo parte|formaron parte)"
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

  private GuestWords() {}
}
