package org.gapline.tagging.facts;

import java.util.List;

/**
 * Words that tell what a sentence says of an event, in English, French and Spanish, written in the
 * codebook's pattern language. Their meaning depends on the rules that use them, so they stand in
 * the code and not in the codebook.
 */
enum Cue {
  /** A gathering. */
  EVENT(
      "workshop*",
      "(training|trainings)",
      "seminar*",
      "(conference|conferences)",
      "(meeting|meetings)",
      "(course|courses)",
      "(exercise|exercises)",
      "symposium*",
      "(roundtable*|round table*)",
      "(consultation|consultations)",
      "side event*",
      "(webinar|webinars)",
      "plenary",
      "(dialogue|dialogues)",
      "congress",
      "(panel|panels)",
      "(session|sessions)",
      "(briefing|briefings)",
      "summit*",
      "(event|events)",
      "the launch",
      "launch (ceremony|event)",
      "(simulation|simulations)",
      "curriculum",
      "(ateliers|atelier)",
      "seminaire*",
      "(formation|formations)",
      "colloque*",
      "table ronde",
      "reunion*",
      "(taller|talleres)",
      "seminario*",
      "(curso|cursos)",
      "conferencia*",
      "(capacitacion|capacitaciones)",
      "(jornada|jornadas)",
      "simposio*",
      "periodo <2> de sesiones"),

  /** What is launched: a book, a body, a programme. */
  PRODUCT(
      "(toolkit|toolkits|handbook|handbooks|guide|guides|guidelines|compendium|manual|report)",
      "(network|platform|portal|centre|center|project|programme|program|initiative|academy)",
      "(principles|strategy|working group|informal group|campaign|database|tool|module|modules)"),

  /** An official journey to a State, to look at what it does. */
  VISIT(
      "(assessment|follow up|comprehensive|on site|focused|joint|country|field|technical|expert) <2> visit",
      "(visit|visits) to (the)? (Republic|Kingdom|State|Islamic|United)",
      "(conducts|conducted|concludes|concluded|completes|completed|undertakes|undertook) <4> visit",
      "visite (d evaluation|de suivi)",
      "visita de (evaluacion|seguimiento)"),

  /** Bodies meet each other, and hold no event. */
  COURTESY(
      "(introductory|courtesy|bilateral) (meeting|call|visit|talks)",
      "(pays|paid) a <2> (call|visit)"),

  /** An open briefing or a session of a committee. */
  BRIEFING(
      "open (briefing|meeting|debate)",
      "special (meeting|session)",
      "(joint|closed) (briefing|special meeting|open briefing)",
      "arria formula",
      "briefing (of|by|to) the <2> (council|committee)",
      "(committee|council) <6> (special|open) (meeting|briefing|session)",
      "(regular|ordinary|annual) session",
      "periodo <2> de sesiones",
      "reunion (especial|speciale|publique)",
      "seance d information"),

  /** The beginning of something that is there from now on. */
  LAUNCH(
      "(launch|launches|launched|launching|inaugurates|inaugurated|inauguration|unveils|unveiled|rolled out) <8> (toolkit|toolkits|handbook|handbooks|guide|guides|guidelines|compendium|manual|report|network|platform|portal|centre|center|project|programme|program|initiative|academy|principles|strategy|campaign|database|tool|module|modules|course|policy|publication|curriculum)",
      "(toolkit|handbook|guide|guidelines|compendium|manual|report|network|platform|portal|centre|center|project|programme|program|initiative|academy|principles|strategy|campaign|database|tool|module|course|publication) <8> (launched|inaugurated|unveiled)",
      "cut the ribbon",
      "(adopts|adopted) <4> (principles|guidelines)",
      "(lance|lancement) <6> (guide|manuel|projet|programme|plateforme|reseau)",
      "(lanzo|lanzamiento|presento) <6> (guia|manual|proyecto|programa|plataforma|red)"),

  /** Somebody is asked to apply. */
  CALL(
      "call for (papers|applications|proposals|bids|experts|nominations|submissions|inputs|expressions)",
      "(vacancy|vacancies|job (opening|description|advert)|consultancy)",
      "(terms of reference|expression of interest|request for proposals|invitation to bid)",
      "(avis de vacance|appel (a|aux) (candidatures|propositions|contributions))",
      "(convocatoria|vacante|licitacion)"),

  /** A document of the United Nations and no news of an event. */
  OFFICIAL(
      "letter dated",
      "global survey of the implementation",
      "identical letters",
      "report of the secretary general on"),

  /** By whom an event is organized: the names come after. */
  ORGANIZED_BY(PartyWords.ORGANIZED_BY),

  /** With whom: the names come after, and organize where the sentence says that others do. */
  ORGANIZED_WITH(PartyWords.ORGANIZED_WITH),

  /** Somebody organizes: the names come before. */
  ORGANIZES(PartyWords.ORGANIZES),

  /** It takes place. */
  HELD(PartyWords.HELD),

  /** A body gathers its own members: the names come before. */
  MEETS(PartyWords.MEETS),

  /** The names before are those of the organizers, whatever the object. */
  HOSTS(PartyWords.HOSTS),

  /** Who came: the names come after. */
  ATTENDED_BY(PartyWords.ATTENDED_BY),

  /** Somebody came: the names come before. */
  ATTENDS(PartyWords.ATTENDS),

  /** Who paid: the names come after. */
  PAID_BY(PartyWords.PAID_BY),

  /** Whose support it had: money where a State or a fund gives it. */
  SUPPORTED_BY(PartyWords.SUPPORTED_BY),

  /** Somebody paid: the names come before. */
  PAYS(PartyWords.PAYS),

  /** Who presided: no organizer for that. */
  CHAIRED_BY(PartyWords.CHAIRED_BY),

  /** Courtesies. */
  THANKS(PartyWords.THANKS),

  /** Those named next did not come. */
  EXCEPT(PartyWords.EXCEPT),

  /** Somebody travels to look: the names come before. */
  VISITS(PartyWords.VISITS),

  /** What is organized, beside workshops and their like. */
  OBJECT(PartyWords.OBJECT),

  /** The team that travels: the names of those who sent it come after. */
  TEAM(PartyWords.TEAM),

  /** Those named before came with others. */
  PEOPLE(PartyWords.PEOPLE),

  /** Somebody speaks at the event. */
  SPEAKS(PartyWords.SPEAKS),

  /** The sentence is about another event. */
  ELSEWHERE(PartyWords.ELSEWHERE),

  /** It speaks of an event before or after the one that is reported. */
  OTHER_EVENT(
      "(earlier|previous|past|preceding|prior|former) (workshop*|meeting*|training*|seminar*|conference*|course*|event*|session*|exercise*|edition*|drill*)",
      "(first|second|third|fourth) (workshop|meeting|training|seminar|conference|course|event|session|activity|exercise|edition) (of|in) (the|a|this) series",
      "the first (of the series|meeting|look|steps)",
      "(last|next) (year|month)",
      "(another|an other|a further|a second|the second|further|next|future|follow up to the) (workshop*|meeting*|training*|seminar*|conference*|course*|event*|activity)",
      "(series|process) that (began|started|was)",
      "left off",
      "had (taken|been) (place|held)",
      "since (then|the|its)?",
      "in the memory of",
      "(will be followed|followed up) by",
      "previously",
      "ago"),

  /** What happened on the date is not a gathering. */
  OTHER_FACT(
      "(signed|ratified|endorsed|founded|created|established|entered into force|opened for signature|born|postponed)",
      "(attack|attacks|bomb|bombing|killed)",
      "(adopted|revised) (the|a|by|in|on)",
      "(deadline|apply by|applications|registration|register by|submission)",
      "(operational|valid) since"),

  /** The sentence is about a day that the world observes. */
  OTHER_DAY(
      "(international|world) <3> day",
      "journee (internationale|mondiale)",
      "dia (internacional|mundial)"),

  /** The document announces an event. */
  PROGRAMME(
      "(provisional|draft|tentative)? (programme|agenda) (of work)?",
      "(announcement|invitation|save the date|concept note)"),

  /** The line is about the publication. */
  PUBLICATION(
      "(posted|published|updated|publication|submitted|modified|uploaded|created|released)",
      "last (updated|modified|reviewed)",
      "date of (publication|issue|release)",
      "filed under",
      "(publie|mis a jour|publication) le",
      "(publicado|actualizado) el",
      "news (provided|item|release)"),

  /** It takes place over the network. */
  ONLINE(
      "(online|virtual|web based) <4> (workshop*|training*|seminar*|conference*|meeting*|course*|exercise*|event*|session*|symposium*|roundtable*|dialogue*|briefing*|consultation*|plenary|side event*)",
      "(workshop*|training*|seminar*|conference*|meeting*|course*|exercise*|event*|session*|briefing*) <4> (held|conducted|delivered|took place|take place|organized|organised|hosted) <2> (online|virtually|remotely)",
      "(held|conducted|delivered|met|meet|meets|gathered|took place|take place|organized|organised|hosted|course) <2> (online|virtually|remotely|by video|on the screen|on the internet|via zoom)",
      "(webinar|webinars|webinaire|e learning|videoconference|video conference|teleconference)",
      "(virtual|online) (format|platform|setting)",
      "(atelier|seminaire|reunion|formation) <3> (en ligne|virtuel|virtuelle)",
      "(taller|seminario|reunion|curso) <3> (virtual|en linea)"),

  /** Part of it takes place on site. */
  HYBRID("hybrid", "(hybride|hibrido|hibrida)", "in person"),

  /** The event ends at the date. */
  CLOSES(
      "(concluded|concludes|closed|closes|ended|ends|wrapped up|wound up|finished|packed <2> bags|end|close|final day|last day)",
      "(s est acheve|s est achevee|concluyo|finalizo|clausuro)"),

  /** The event begins at the date. */
  OPENS(
      "(opened|opens|open|began|begins|started|starts|kicked off|kicks off|start|begin|sitting down|commenced|inaugurated|begun|underway)",
      "(s est ouvert|s est ouverte|a debute|comenzo|inicio|se inauguro)"),

  /** The day of publication, or the day beside it. */
  TODAY("(today|this morning|this afternoon|aujourd hui|hoy)"),
  YESTERDAY("(yesterday|hier|ayer)"),
  TOMORROW("(tomorrow|demain|manana)"),
  THIS_WEEK("(this week|these days|cette semaine|esta semana)"),
  THIS_MONTH("(this month|ce mois ci|este mes)"),
  LAST_WEEK("(last week|past week|la semaine derniere|la semana pasada)"),

  /** How many days it lasts: the number stands before. */
  DAYS("(day|days|jours|dias)"),

  /** A capital is named without its name. */
  CAPITAL("capital"),

  /** It is held for one State. */
  NATIONAL(
      "national (workshop*|training*|consultation*|course*|seminar*|table top|tabletop|exercise*|conference|meeting|dialogue|roundtable)",
      "in country (workshop*|training*|course*)",
      "(officials|officers|prosecutors|judges|institutions|agencies|authorities|practitioners) of the country",
      "from all over (the country)?",
      "(atelier|seminaire|formation) (national|nationale)",
      "(taller|seminario|curso) nacional"),

  /** It is held for all. */
  WORLDWIDE(
      "(part|parts|regions|countries|states|corners|regions) <1> of the world",
      "from (around|across|all over) the (world|globe)",
      "(worldwide|world wide) <3> (network|congress|forum|audience|platform|launch)",
      "(open to|for) all member states",
      "several continents"),

  /** Somebody is asked to come. */
  INVITED(PartyWords.INVITED),

  /** What the event was meant for. */
  AIM(
      "(aim*|objective*|purpose|purposes|goal|goals|intended|designed|meant|seeks|sought)",
      "(devoted|dedicated) to",
      "(focus|focused|focussed|focuses) (on|of)",
      "(avait|avaient) pour (objet|but|objectif)",
      "(tuvo|tuvieron|tiene) (por|como) objeto");

  private final List<String> patterns;

  Cue(String... patterns) {
    this.patterns = List.of(patterns);
  }

  /** Its patterns. */
  List<String> patterns() {
    return patterns;
  }
}
