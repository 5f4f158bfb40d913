package org.gapline.tagging.facts;

import java.util.List;

/** Patterns of the words that tell the kind of a document. */
final class KindWords {

  /** Products and bodies that can be launched. */
  private static final String PRODUCTS =
      "toolkit|toolkits|handbook|handbooks|guide|guides|guidelines|guidebook|compendium|manual"
          + "|manuals|report|network|platform|portal|centre|center|project|projects|programme"
          + "|program|initiative|academy|principles|strategy|campaign|database|tool|tools|module"
          + "|modules|policy|publication|curriculum|phase|hotline|hub|facility|app|application"
          + "|website|system|action plan|plan of action|partnership|fund|laboratory|unit|index"
          + "|line|helpline|task force";

  /** The same in French and Spanish. */
  private static final String PRODUITS =
      "guide|guides|manuel|manuels|projet|projets|programme|plateforme|plate forme|reseau|portail"
          + "|centre|initiative|strategie|campagne|rapport|outil|outils|recueil|plan d action"
          + "|phase|academie|laboratoire|observatoire|numero vert"
          + "|guia|guias|manual|manuales|proyecto|proyectos|programa|plataforma|red|portal|centro"
          + "|iniciativa|estrategia|campana|informe|herramienta|herramientas|compendio"
          + "|plan de accion|fase|academia|laboratorio|observatorio";

  /** What is launched and hardly ever named beside a workshop, so that it may stand far away. */
  private static final String NOVELTIES =
      "barometer|dashboard|atlas|observatory|podcast|film|documentary|book|registry|repository"
          + "|library|checklist|roadmap|charter|code of conduct|helpdesk|hotline|helpline";

  /** The same in French and Spanish. */
  private static final String NOUVEAUTES =
      "barometre|tableau de bord|atlas|application|livre|ouvrage|film|documentaire|registre"
          + "|bibliotheque|mallette|trousse|feuille de route|charte|base de donnees|numero vert"
          + "|barometro|aplicacion|libro|pelicula|documental|registro|biblioteca|hoja de ruta"
          + "|premio|base de datos|cuaderno|mapa";

  static final List<String> PRODUCT =
      List.of(
          "(toolkit|toolkits|handbook|handbooks|guide|guides|guidelines|compendium|manual|report)",
          "(network|platform|portal|centre|center|project|programme|program|initiative|academy)",
          "(principles|strategy|working group|informal group|campaign|database|tool|module|modules)");

  static final List<String> VISIT =
      List.of(
          "(assessment|follow up|on site|onsite|monitoring|needs assessment|fact finding|scoping|evaluation) <2> (visit|mission)",
          "(mission|trip|back to office) report",
          "(team|delegation) <12> (assessed|evaluated|took stock of) (the|how|what|its)",
          "(equipe|delegation) <12> (a evalue|a passe au crible|a ausculte|a examine|ont evalue)",
          "(equipo|delegacion) <12> (evaluo|examino|paso revista|ha evaluado|ha examinado)",
          "rapport de mission",
          "informe de (mision|viaje)",
          "(conducts|conducted|concludes|concluded|completes|completed|undertakes|undertook|carried out) <4> (comprehensive|focused|joint|country|official)? (visit|mission) (to|in)",
          "(mission|visite) (conjointe|officielle|technique|d experts|de terrain)? (d evaluation|de suivi|d identification|d etablissement des faits)",
          "(mision|visita) (conjunta|oficial|tecnica|de expertos)? (de evaluacion|de seguimiento|de verificacion|in situ|sobre el terreno)");

  /** People go somewhere: a visit where the place is named. */
  static final List<String> JOURNEY =
      List.of(
          "(visit|mission) to",
          "(comprehensive|focused|joint|country|field|technical|expert|official|high level) <2> (visit|mission)",
          "visited",
          "(the|this|such) (visit|mission)",
          "(team|delegation|mission) <12> (was|were) (back)? in",
          "(cette|la) (visite|mission)",
          "(mission|visite) (de travail|d information|d appui|de terrain)",
          "visite (officielle)? (a|au|aux|en) (la)?",
          "en (mission|visite) (a|au|en)",
          "(a|ont) (sejourne|visite)",
          "(equipe|delegation|mission) <12> (etait|a sejourne|s est rendue|a passe au crible|a visite|a evalue|a effectue)",
          "(esta|la) (visita|mision)",
          "(visita|mision) (oficial|de trabajo|tecnica|de campo)",
          "(visito|visitaron|visita oficial|visita a)",
          "(estuvimos|estuvieron|estuvo|viajo|viajaron) (en|a)",
          "(equipo|delegacion|mision) <12> (estuvo|visito|viajo|recorrio|permanecio|evaluo)");

  /** Visits that are trainings, or of people who come to learn. */
  static final List<String> STUDY_VISIT =
      List.of(
          "study (visit|visits|tour|tours)",
          "(visite|visites|voyage) d etude*",
          "(visita|visitas) de estudio",
          "(site|field) (visit|visits) to");

  static final List<String> COURTESY =
      List.of(
          "(introductory|courtesy|bilateral) (meeting|call|visit|talks)",
          "(pays|paid) a <2> (courtesy)? (call|visit) (on|to)",
          "(receives|received) (the|a)? (credentials|ambassador|courtesy)",
          "(visite de courtoisie|visita de cortesia|recu en audience|entretien bilateral|reunion bilateral)");

  static final List<String> BRIEFING =
      List.of(
          "open (briefing|meeting|debate)",
          "special (meeting|session)",
          "(joint|closed) (briefing|special meeting|open briefing)",
          "arria formula",
          "briefing (of|by|to|for) (the)? <2> (council|committee|member states|delegations)",
          "(committee|subcommittee|council) <6> (special|open) (meeting|briefing|session)",
          "(committee|subcommittee|council|commission|assembly) <5> (session|briefing)",
          "(session|briefing) of the <4> (committee|subcommittee|council|commission|assembly)",
          "(regular|ordinary|annual|plenary) session of",
          "(held|holds|hold) (its|their) <3> plenary",
          "plenary (meeting|session)? <4> (committee|council|commission|assembly)",
          "(summary|verbatim) record",
          "(briefs|briefed|briefing) (the|members of the|member states)",
          "periodo <2> de sesiones",
          "(sesion|reunion) (ordinaria|extraordinaria|publica|plenaria)? (especial|de la (comision|comite)|del (comite|consejo))",
          "reunion (especial|speciale|publique|d information)",
          "(seance|session|reunion) (publique|d information|ordinaire|extraordinaire|pleniere)? (du (comite|conseil)|de la commission)",
          "(seance|reunion) (publique|d information)",
          "(sesion|reunion) informativa");

  static final List<String> LAUNCH =
      List.of(
          "(launch|launches|launched|launching|inaugurates|inaugurated|inauguration|unveils|unveiled|rolled out|rolls out|kicks off|kicked off|kick off|starts|started|presents) <8> ("
              + PRODUCTS
              + "|course)",
          "(" + PRODUCTS + "|course) <8> (launched|inaugurated|unveiled|kicks off|kicked off)",
          "(launch|launches|launched|launching|unveils|unveiled|rolled out|rolls out) <12> ("
              + NOVELTIES
              + ")",
          "(" + PRODUCTS + "|" + NOVELTIES + ") launch",
          "(at|for|during|attended|attend|marking|marked|celebrate|celebrated) the launch of",
          "(" + PRODUCTS + "|" + NOVELTIES + ") <3> (is|are) now (online|live|available)",
          "(ceremonie de lancement|lors du lancement|acto de (presentacion|lanzamiento)|ceremonia de (presentacion|lanzamiento))",
          "("
              + PRODUITS
              + "|"
              + NOUVEAUTES
              + ") <4> (est|sont) (desormais|enfin)? (en ligne|disponible|disponibles)",
          "("
              + PRODUITS
              + "|"
              + NOUVEAUTES
              + ") <4> ya (esta|estan) (en linea|disponible|disponibles)",
          "(lance|lancent|lancement|ont lance|a lance|mise en ligne|mis en ligne) <12> ("
              + NOUVEAUTES
              + ")",
          "(lanzo|lanzaron|lanza|lanzan|lanzamiento|pone en marcha|pusieron en marcha|puesta en marcha) <12> ("
              + NOUVEAUTES
              + ")",
          "new (project|programme|program) <6> (begins|starts|started|launched)",
          "(start|beginning|launch|opening) of (the|a) <3> (" + PRODUCTS + ")",
          "launch ceremony",
          "(commissioning|opens|opened) (of)? (the|a|its)? (new)? <3> (centre|center|laboratory|platform|facility)",
          "cut the ribbon",
          "(adopts|adopted) <4> (principles|guidelines)",
          "(lance|lancent|lancement|ont lance|a lance|demarrage|coup d envoi|inauguration|inaugure|presente|demarre) <6> ("
              + PRODUITS
              + ")",
          "(lanzo|lanzaron|lanza|lanzan|lanzamiento|presento|presentaron|presenta|arranca|arranco|inauguro|inaugura|inauguracion|inicio|inicia|pone en marcha|puesta en marcha|pistoletazo de salida|presentacion) <6> ("
              + PRODUITS
              + ")");

  static final List<String> CALL =
      List.of(
          "call for (<2>)? (papers|applications|proposals|bids|experts|nominations|submissions|inputs|expressions|tenders|abstracts|contributions|candidates|consultants|articles|chapters|participants|interest|fellows)",
          "(applications|nominations) (are)? (now)? (open|invited|sought)",
          "(applications for|open for applications|apply now|registration is open|is looking for)",
          "(consultancy|consultant|tender|invitation to tender)",
          "(terms of reference|expression of interest|expressions of interest|request for (proposals|quotations|quotation|proposal|bids)|invitation to bid|invitation for bids)",
          "(appel|appels) (a|aux|d) (<1>)? (candidature|candidatures|proposition|propositions|contribution|contributions|communications|offres|offre|projets|manifestation|manifestations|interet|articles)",
          "(manifestation d interet|avis d appel|termes de reference <6> (consultant|consultante|consultants|consultance|prestataire|recrutement))",
          "(consultoria|consultorias|pliego de (bases|condiciones)|cierre de (ofertas|propuestas)|presentacion de ofertas|terminos de referencia (del|de la) (contrato|servicio|consultor))",
          "(cahier des charges|remise des offres|depot des (offres|candidatures|propositions)|consultance|avis de marche)",
          "(closing date for (bids|tenders|offers|proposals)|submission of (bids|tenders|offers))",
          "(convocatoria|licitacion|terminos de referencia <6> (consultor|consultora|consultoria|contratacion)|solicitud de propuestas|llamado a|invitacion a presentar|concurso de)");

  /** A post is advertised. */
  static final List<String> VACANCY =
      List.of(
          "(vacancy|vacancies|job|jobs) (opening|openings|description|advert|advertisement|announcement|notice|title)",
          "(vacancy|vacancies|duty station|job title|post title|position title|we are (hiring|recruiting)|is recruiting|is hiring)",
          "(avis de vacance|vacance de poste|offre d emploi|offre de stage|lieu d affectation|recrute|poste a pourvoir)",
          "(vacante|oferta de empleo|lugar de destino|puesto vacante|se busca)");

  /** Somebody is told how to apply. */
  static final List<String> APPLY =
      List.of(
          "(how to apply|apply (by|before|online|to|here)|(applicants|candidates) (must|should|shall|will|are|may|have)|who can apply|eligibility)",
          "(deadline|closing date) (for|of|is)? (<2> (applications|submissions|submission|application))?",
          "(submit|send) <3> (abstract|abstracts|proposal|proposals|application|applications|cv|offers|bids|papers)",
          "(abstracts|full papers|selection criteria|successful candidates|successful applicants)",
          "(comment postuler|postuler|date limite|dossier de candidature|les candidats|candidatures doivent)",
          "(como postular|postularse|fecha limite|plazo de presentacion|los candidatos|presentar (su|sus) (solicitud|candidatura|oferta|ofertas))");

  static final List<String> OFFICIAL =
      List.of(
          "letter dated",
          "global survey of the implementation",
          "identical letters",
          "report of the secretary general on");

  /** It says what somebody thinks or does, and reports no event. */
  static final List<String> ESSAY =
      List.of(
          "(comments|commentary|note|notes) on (the)? (draft|bill|law|proposed)",
          "(legal|policy|research|technical|position|explanatory|guidance|background|briefing) (note|opinion|brief|analysis|paper|memo)",
          "(fact|project|programme|program|data) (sheet|profile|overview|document|description)",
          "(factsheet|op ed|opinion|editorial|commentary|explainer|interview|obituary|book review|working paper|backgrounder|faq)",
          "(statement|message|remarks|speech|address|tribute|condolences) (by|of|from|to the (press|media))",
          "(annual|quarterly|half yearly|six monthly|biannual|progress|activity|evaluation|annual progress) report",
          "(year|quarter) in review",
          "(programme|project|country) (at a glance|update|overview|brief|profile)",
          "(draft law|draft bill|the bill)",
          "(circular|circulaire|lettre circulaire|lettre ouverte|open letter|carta abierta)",
          "(billet|chronique|point de vue|carnets|note de lecture|carte blanche) (de|d|du)",
          "(columna|articulo) de opinion",
          "(fiche|note) (de programme|de projet|d information|d analyse|juridique|technique|de synthese|pays)",
          "(avis|observations|commentaires) (sur|relatif*) (le|la|au)? (projet|proposition) de loi",
          "(declaration|message|discours|allocution|tribune|entretien) (de|du|avec)",
          "(rapport annuel|rapport d activite|rapport d activites|bilan)",
          "(ficha|nota) (de programa|de proyecto|informativa sobre|juridica|tecnica|de analisis|pais)",
          "(declaracion|mensaje|discurso|palabras|entrevista|comunicado) (de|del|a|con) (prensa conjunta|solidaridad|condena)?",
          "(comentarios|observaciones|dictamen) (al|sobre el) (proyecto|anteproyecto) de ley",
          "(informe|memoria) (anual|trimestral|semestral|de actividades)");

  private KindWords() {}
}
