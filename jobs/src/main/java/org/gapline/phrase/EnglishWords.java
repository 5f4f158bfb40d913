package org.gapline.phrase;

/** English words that tell nothing new. */
final class EnglishWords {

  /** Articles, pronouns, prepositions, conjunctions, auxiliaries, adverbs, verbs of any subject. */
  static final String FUNCTION =
      """
      a an the this that these those such same other others another each every either neither both
      all any some no none few fewer several many much more most less least enough own various certain
      i we you he she it they me us him her them my our your his its their who whom whose which what
      when where why how there here then than thus hence so as if whether while whereas although though
      because since unless until once yet and or nor but not only also even still just too very quite
      rather almost already always never ever often sometimes usually again further furthermore moreover
      however therefore otherwise instead indeed particularly especially notably namely mainly largely
      mostly partly fully highly widely currently recently increasingly generally commonly relatively
      of in on at by to for from with without within into onto upon over under above below between among
      amongst through throughout during before after against about around across along beside besides
      beyond behind despite except towards toward per via due regarding concerning including included
      include includes especially like unlike up down out off away back together apart far near
      be is are was were been being am have has had having do does did done doing can could may might
      must shall should will would cannot ought
      make makes made making take takes taken taking took get gets got give gives given giving gave
      come comes came coming go goes went going keep keeps kept become becomes became remain remains
      remained remaining continue continues continued continuing need needs needed use used using
      find finds found face faces faced facing lead leads led leading cause causes caused
      allow allows allowed enable enables enabled require requires required
      well first second third last next new old main major key important significant particular
      specific general different similar relevant related based existing current recent possible
      available necessary able unable difficult hard good better best great greater large larger
      small smaller high higher low lower long longer short shorter lack lacks lacking limited
      insufficient inadequate absence absent weak poor s t etc eg ie vs
      """;

  /** What every report speaks of, whatever its subject. */
  static final String BOILERPLATE =
      """
      terrorism terrorist terrorists counterterrorism counter anti
      participant participants delegate delegates delegation delegations attendee attendees
      representative representatives speaker speakers panellist panellists panelist panelists
      facilitator facilitators trainer trainers trainee trainees moderator moderators
      workshop workshops meeting meetings seminar seminars conference conferences session sessions
      event events webinar webinars roundtable roundtables consultation consultations plenary
      discussion discussions debate debates presentation presentations agenda report reports
      note noted notes noting stress stressed stresses stressing highlight highlighted highlights
      highlighting emphasize emphasized emphasise emphasised underline underlined underscore
      underscored recall recalled mention mentioned state stated observe observed acknowledge
      acknowledged recognize recognized recognise recognised agree agreed conclude concluded
      discuss discussed identify identified raise raised express expressed point pointed report
      reported say said says tell told explain explained describe described indicate indicated
      suggest suggested recommend recommended welcome welcomed thank thanked
      challenge challenges gap gaps obstacle obstacles difficulty difficulties problem problems
      issue issues concern concerns constraint constraints shortcoming shortcomings need needs
      country countries state states member members government governments national region regions
      regional international year years month months week weeks day days today
      one two three four five six seven eight nine ten hundred thousand million percent
      mr ms mrs dr page pages annex paragraph section chapter figure table
      """;

  private EnglishWords() {}
}
