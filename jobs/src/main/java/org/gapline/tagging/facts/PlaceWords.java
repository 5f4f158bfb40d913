package org.gapline.tagging.facts;

import java.util.List;

/** Patterns of the words that tell where and for whom an event was. */
final class PlaceWords {

  private static final String GATHERINGS =
      "workshop*|training*|seminar*|conference*|meeting*|course*|exercise*|event*|session*"
          + "|symposium*|roundtable*|dialogue*|briefing*|consultation*|plenary|side event*"
          + "|refresher*|talks|forum|clinic*|lecture*|round table*|masterclass*";

  static final List<String> ONLINE =
      List.of(
          "(online|on line|virtual|web based) <4> (" + GATHERINGS + ")",
          "("
              + GATHERINGS
              + ") <4> (held|conducted|delivered|took place|take place|organized|organised|hosted) <2> (online|on line|virtually|remotely)",
          "(held|conducted|delivered|met|meet|meets|gathered|took place|take place|organized|organised|hosted|course) <2> (online|virtually|remotely|by video|by videoconference|over video|on the screen|on the internet|via zoom|over zoom|via webex|via teams)",
          "(met|meet|meets|gathered|together|participants|joined|took part|attended) <3> (on screen|on screens|by video|by video link|by video conference|by videolink|by teleconference|over the internet|by phone)",
          "(logged (in|on)|dialled in|dialed in|connected) <2> (from|to|for)",
          "(s est|se sont|etaient) (connecte|connectes|connectees)",
          "(par|a travers un|derriere un|devant un|via) (ecran|ecrans|interposes)",
          "(a traves|detras|delante) de (la|las|una) pantalla*",
          "(webinar|webinars|webinaire|webinaires|e learning|videoconference|video conference|teleconference|visioconference)",
          "(virtual|online) (format|platform|setting)",
          "(atelier|seminaire|reunion|formation|conference|session|cours|rencontre|colloque|table ronde|exercice|module|consultation|cycle|evenement|seance|forum|dialogue|assises|symposium|stage|debat|echange) <3> (en ligne|virtuel|virtuelle|a distance)",
          "(tenu|tenue|tenus|tenues|organise|organisee|reuni|reunis|reunie|reunies|deroule|deroulee|deroules|participe|suivi) <3> (en ligne|a distance|par visioconference|en visioconference|par video)",
          "(taller|seminario|reunion|curso|capacitacion|formacion|conferencia|sesion|encuentro|foro|jornada|jornadas|ejercicio|periodo de sesiones|coloquio|mesa redonda|ciclo|evento|conversatorio|dialogo|simposio|consulta|charla|actividad|cumbre) <3> (virtual|virtuales|en linea|a distancia)",
          "se (reunio|reunieron|conecto|conectaron|celebro|realizo|impartio|desarrollo) <3> (virtualmente|en linea|a distancia|por videoconferencia|de manera virtual|de forma virtual)",
          "(modalidad|formato|manera|forma|plataforma|entorno) (virtual|en linea|a distancia)",
          "(format|mode|plateforme) (virtuel|virtuelle|en ligne|a distance)",
          "por (videoconferencia|zoom)",
          "(by|via|over|on|through|par|sur) (zoom|webex|microsoft teams|ms teams|skype|kudo|interprefy)");

  static final List<String> HYBRID =
      List.of(
          "hybrid",
          "(hybride|hibrido|hibrida|semipresencial)",
          "in person",
          "(en presentiel|presencial|presencialmente)");

  static final List<String> HERE = List.of("(here|ici|aqui)");

  static final List<String> CAPITAL = List.of("(capital|capitale)");

  static final List<String> NATIONAL =
      List.of(
          "national (<1>)? (workshop*|training*|consultation*|course*|seminar*|table top|tabletop|exercise*|conference|meeting|dialogue|roundtable)",
          "(in country|nationwide|national level) (workshop*|training*|course*)?",
          "(officials|officers|prosecutors|judges|institutions|agencies|authorities|practitioners) of the country",
          "from all over (the country)?",
          "(across|throughout|around) the country",
          "(exclusively|purely|solely) national",
          "from (all|every) (the)? (province|provinces|county|counties|governorate|governorates|district|districts|corner of the country|regions of the country)",
          "(nation s|country s) (<2>)? (officials|officers|prosecutors|judges|institutions|agencies|authorities|practitioners|ministries)",
          "(atelier|seminaire|formation|conference|concertation) (national|nationale)",
          "(autorites|magistrats|agents|institutions) (du pays|nationales)",
          "(exclusivement|purement|uniquement) (national|nationale|nationaux|nationales)",
          "(activite|rencontre|journee|session) (<1>)? nationale",
          "(venus|venues|venant|issus|issues) (de|des) (tout|toutes|quatre coins|tous) (le|les|du)? (pays|provinces|departements|gouvernorats|wilayas|territoire)",
          "(de|venidos de|procedentes de|llegados de) todo el (pais|territorio nacional)",
          "(taller|seminario|curso|ejercicio|encuentro) nacional",
          "(autoridades|instituciones|funcionarios) (del pais|nacionales)");

  static final List<String> WORLDWIDE =
      List.of(
          "(part|parts|regions|countries|states|corners) <1> of the world",
          "from (around|across|all over) the (world|globe)",
          "(all|every|five|several|various|different) (continents|continent|regions|region)",
          "(worldwide|world wide) <3> (network|congress|forum|audience|platform|launch)",
          "(open to|for|from) all member states",
          "(ouvert|ouverte|ouverts|ouvertes) a (tous|toutes) (les)? (etats|pays) (membres)?",
          "(abierto|abierta|abiertos|abiertas) a todos los (estados|paises) (miembros)?",
          "du monde entier",
          "(tous les|cinq) continents",
          "de (todo el mundo|todas las regiones|todos los continentes|los cinco continentes)",
          "(toutes les|differentes) regions");

  static final List<String> ALL_STATES =
      List.of(
          "(to|of|by|assist|assists|support|supports|for) (all)? member states",
          "all states",
          "Security Council (unanimously|of the United Nations)",
          "(aux|des|les|tous les) etats membres",
          "(a los|de los|los|todos los) estados miembros");

  static final List<String> AIM =
      List.of(
          "(aim*|objective*|purpose|purposes|goal|goals|intended|designed|meant|seeks|sought)",
          "(devoted|dedicated) to",
          "(focus|focused|focussed|focuses) (on|of)",
          "(avait|avaient|a|ont) pour (objet|but|objectif|objectifs)",
          "(visait|visaient|vise|consacre|consacree|portant sur) (a|au|aux|la|le)?",
          "(tuvo|tuvieron|tiene|tenia) (por|como) (objeto|objetivo|objetivos|finalidad)",
          "(busco|buscaba|persigue|dedicado|dedicada) (a)?");

  private PlaceWords() {}
}
