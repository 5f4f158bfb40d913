package org.gapline.tagging.facts;

import java.util.List;

/**
 * Words that tell what a sentence says of an event, in English, French and Spanish, written in the
 * codebook's pattern language. Their meaning depends on the rules that use them, so they stand in
 * the code and not in the codebook.
 */
enum Cue {
  /** A gathering. */
  EVENT(KindWords.GATHERING),

  /** What is launched: a book, a body, a programme. */
  PRODUCT(KindWords.PRODUCT),

  /** An official journey to a State, to look at what it does. */
  VISIT(KindWords.VISIT),

  /** Bodies meet each other, and hold no event. */
  COURTESY(KindWords.COURTESY),

  /** An open briefing or a session of a committee. */
  BRIEFING(KindWords.BRIEFING),

  /** The beginning of something that is there from now on. */
  LAUNCH(KindWords.LAUNCH),

  /** Somebody is asked to apply. */
  CALL(KindWords.CALL),

  /** A document of the United Nations and no news of an event. */
  OFFICIAL(KindWords.OFFICIAL),

  /** People go somewhere. */
  JOURNEY(KindWords.JOURNEY),

  /** People journey to learn, and assess nothing. */
  STUDY_VISIT(KindWords.STUDY_VISIT),

  /** A post is advertised. */
  VACANCY(KindWords.VACANCY),

  /** Somebody is told how to apply. */
  APPLY(KindWords.APPLY),

  /** It says what somebody thinks or does, and reports no event. */
  ESSAY(KindWords.ESSAY),

  /** A part of the page that tells of other things begins. */
  ASIDE(TimeWords.ASIDE),

  /** It takes place, in more words than those that tell who organizes. */
  TAKES_PLACE(KindWords.TAKES_PLACE),

  /** By whom an event is organized: the names come after. */
  ORGANIZED_BY(
      "(organized|organised|hosted|convened|conducted|arranged|run|delivered|facilitated|held|led|staged|launched|presented|coordinated|convoked) (jointly|together|virtually|online)? by",
      "(put|set) (together|on|up) (jointly)? by",
      "(called|opened) by",
      "presided over by",
      "(organized|organised|held|hosted|convened) (jointly|together|in partnership)? (with|between)",
      "(organized|organised|hosted|convened) it",
      "(organised|organisee|organises|organisees|tenu|tenue|accueilli|accueillie|anime|animee|mis en place) (conjointement)? par",
      "(organizado|organizada|organizados|convocado|convocada|celebrado|impartido|realizado) (conjuntamente)? por",
      "co (organise|organisee|organisait) par",
      "(organisait|etait organise|etait organisee) par",
      "under the (co chairmanship|cochairmanship|co chairship|chairmanship|auspices) of",
      "(organizer|organizers|organiser|organisers|host|hosts|co host|co hosts|convener|conveners|organisateurs|organizadores) (is|are|was|were)",
      "co (chairs|chair)",
      "at the (invitation|initiative) of"),

  /** With whom: the names come after, and organize where the sentence says that others do. */
  ORGANIZED_WITH(
      "in (close|full|direct)? (cooperation|co operation|collaboration|partnership|conjunction|coordination|co ordination|association) with",
      "(together|jointly|along) with",
      "with <1> (kingdom|government) of <2> as host",
      "en (etroite)? (collaboration|partenariat|cooperation|coordination|association) avec",
      "conjointement avec",
      "en (colaboracion|cooperacion|coordinacion|asociacion|conjunto) con",
      "(junto|conjuntamente) con"),

  /** Somebody organizes: the names come before. */
  ORGANIZES(
      "(organized|organised|organizes|organises|organize|organise|hosted|hosts|convened|convenes|convene|held|holds|hold|conducted|conducts|delivered|delivers|launched|launches|launch|concluded|concludes|ran|runs|staged|rolled out|arranged|started|put on)",
      "(invites|invite) you",
      "(hosting|holding|organizing|organising|convening|launching)",
      "(have|has) (kindly)? (jointly)? (organised|organized|held|hosted|launched|concluded|started|convened)",
      "cut the ribbon",
      "(ont|a) (conjointement)? (organise|tenu|lance|accueilli|convoque|anime)",
      "(organizo|organizaron|celebro|celebraron|realizo|realizaron|convoco|convocaron|lanzo|lanzaron|inauguro)",
      "(will|shall) (hold|host|convene|organize|organise|conduct|launch|devote)",
      "adopted a set of"),

  /** It takes place. */
  HELD(
      "(held|met|meet|meets|gathered|concluded|opened|closed|begun|began)",
      "(took|take|takes|taken) place",
      "(come|came|brought|sat|sit) (together|down)",
      "(s est tenu|s est tenue|a eu lieu|se tient|se celebro|tuvo lugar|se llevo a cabo)"),

  /** A body gathers its own members: the names come before. */
  MEETS("(met|came together|come together|meets) (in|for|at|on|to|under|from)"),

  /** The names before are those of the organizers, whatever the object. */
  HOSTS(
      "(was|were|is|are) the (host|hosts|organizer|organizers|organiser|organisers)",
      "as (host|hosts)",
      "(who|which) (host|hosts|hosted) the",
      "(had|has|have) (convened|organized|organised|hosted) it",
      "received a delegation"),

  /** Who came: the names come after. */
  ATTENDED_BY(
      "attended (also)? by",
      "with the (participation|attendance|involvement) of",
      "(brought|brings|bringing|bring) together",
      "(gathered|gathers|gathering|drew|assembled)",
      "(participants|attendees|delegates|delegations|speakers|trainers|lecturers|trainees|guests|experts|presenters|panellists|panelists|facilitators) (included|include|came from|come from|comprised|were from)",
      "(participants|delegates) from",
      "in the presence of",
      "(were|was) represented by",
      "(briefings|briefing|presentations|statements|lectures|remarks) <3> (by|from)",
      "(addressed|facilitated|joined) by",
      "(partners|organizations|organisations|states|countries|entities) <2> (attended|were represented|participated|took part)",
      "so (were|did)",
      "from <4> came",
      "so do",
      "lent by",
      "alongside",
      "as did",
      "among (the speakers|those present|the participants) (was|were)",
      "a (reuni|rassemble)",
      "(reunissait|rassemblait|reunit)",
      "avec la participation (de|des|du|d)",
      "(reunio|reunieron) a",
      "con la (participacion|presencia|asistencia) de",
      "conto con la (participacion|presencia|asistencia) de",
      "(asistieron|participaron)"),

  /** Somebody came: the names come before. */
  ATTENDS(
      "(attended|participated|joined)",
      "(took|take|takes|taken|taking) (part|the floor)",
      "(were|was) (also)? (represented|present)",
      "(addressed|briefed) (the|on)",
      "(provided|provides|provide) (lecturers|trainers|speakers|experts|instructors)",
      "(sent|send) (people|experts|delegates|delegations|representatives|officials)",
      "have sent (people|experts|delegates)",
      "shared (the|their|its)",
      "sat (beside|down|together)",
      "(met|meet|spoke|came together|gathered)",
      "(ont|a) (participe|assiste|pris part)",
      "(participo|asistio)",
      "confirmed that they will attend"),

  /** Who paid: the names come after. */
  PAID_BY(
      "(funded|financed|sponsored|cofunded|cofinanced|subsidized) (jointly|entirely|generously)? by",
      "paid for <1> (by|under)",
      "(financial|financed) (support|assistance|contribution|contributions|backing) (of|from|by|provided by)",
      "(funding|funds|grant|grants) (of|from|by|provided by)",
      "(money) (came|comes)? from",
      "(supported|backed) (financially|generously) by",
      "made possible <6> (of|from|by)",
      "thanks to <4> (contribution|contributions|funding|support|generosity) (of|from|by)",
      "(cost|costs|bill|expenses) <3> (borne|covered|met|paid) by",
      "(generous|voluntary) (contribution|contributions|support) (of|from|by)",
      "financ* par",
      "(avec|grace a|grace au) <2> (soutien|appui|concours|financement) <1> (de|du|des|d)",
      "financiad* por",
      "con <2> (apoyo|financiacion|financiamiento|fondos) <1> (de|del)",
      "gracias a <3> (contribucion|financiacion|apoyo) <1> (de|del)"),

  /** Whose support it had: money where a State or a fund gives it. */
  SUPPORTED_BY(
      "(supported|sponsored|backed) by",
      "with <2> (support|assistance|help|backing) (of|from|by)",
      "with the support of"),

  /** Somebody paid: the names come before. */
  PAYS(
      "(provided|provides|gave|contributed|donated|granted|supplied) <4> (funding|funds|financial|money|finances|financing|grant)",
      "(paid|pays|pay) (for|the bill)",
      "(met|meets|covered|covers|bore|bears) the (costs|cost|bill|expenses)",
      "(financed|finances|finance|funded|funds) (the|it|this)",
      "(accepted|agreed) to (finance|fund|pay)",
      "(foot|foots|footed) the bill",
      "also provided support",
      "(gave|put up|supplied) the money",
      "(a|ont) finance"),

  /** Who presided: no organizer for that. */
  CHAIRED_BY("chaired by", "chairmanship of", "proposed by", "submitted by", "in the chair"),

  /** Courtesies. */
  THANKS(
      "thank*",
      "(expressed|express|expresses) <4> (gratitude|appreciation|thanks)",
      "remerci*",
      "agradec*"),

  /** Those named next did not come. */
  EXCEPT("(with the exception of|except|excluding|apart from|absence of)", "a l exception de"),

  /** It speaks of an event before or after the one that is reported. */
  OTHER_EVENT(TimeWords.OTHER_EVENT),

  /** What happened on the date is not a gathering. */
  OTHER_FACT(TimeWords.OTHER_FACT),

  /** The sentence is about a day that the world observes. */
  OTHER_DAY(TimeWords.OTHER_DAY),

  /** The document announces an event. */
  PROGRAMME(TimeWords.PROGRAMME),

  /** The line is about the publication. */
  PUBLICATION(TimeWords.PUBLICATION),

  /** It takes place over the network. */
  ONLINE(PlaceWords.ONLINE),

  /** Part of it takes place on site. */
  HYBRID(PlaceWords.HYBRID),

  /** The event ends at the date. */
  CLOSES(TimeWords.CLOSES),

  /** The event begins at the date. */
  OPENS(TimeWords.OPENS),

  /** The day of publication, or the day beside it. */
  TODAY(TimeWords.TODAY),
  YESTERDAY(TimeWords.YESTERDAY),
  TOMORROW(TimeWords.TOMORROW),
  THIS_WEEK(TimeWords.THIS_WEEK),
  THIS_MONTH(TimeWords.THIS_MONTH),
  LAST_WEEK(TimeWords.LAST_WEEK),

  /** It was under way from the date. */
  SINCE(TimeWords.SINCE),

  /** How many days it lasts: the number stands before. */
  DAYS(TimeWords.DAYS),

  /** It is still to come. */
  LATER(TimeWords.LATER),

  /** Where the report is from. */
  HERE(PlaceWords.HERE),

  /** A capital is named without its name. */
  CAPITAL(PlaceWords.CAPITAL),

  /** It is held for one State. */
  NATIONAL(PlaceWords.NATIONAL),

  /** It is held for all. */
  WORLDWIDE(PlaceWords.WORLDWIDE),

  /** States of the world in general. */
  ALL_STATES(PlaceWords.ALL_STATES),

  /** Somebody is asked to come. */
  INVITED("(invited|invites|invite) to", "(open|addressed) to", "(s adressait|destine) (a|aux)"),

  /** What the event was meant for. */
  AIM(PlaceWords.AIM);

  private final List<String> patterns;

  Cue(String... patterns) {
    this(List.of(patterns));
  }

  Cue(List<String> patterns) {
    this.patterns = patterns;
  }

  /** Its patterns. */
  List<String> patterns() {
    return patterns;
  }
}
