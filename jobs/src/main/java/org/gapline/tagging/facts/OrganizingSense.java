package org.gapline.tagging.facts;

import java.util.Set;

/**
 * Tells where a verb of organizing says less: that somebody leads a part, or should, or does so as
 * a rule.
 */
record OrganizingSense(Reading reading) {

  /** How far behind the verb the part stands that somebody leads. */
  private static final int PART_REACH = 5;

  /** What is led by those who come to an event, a part of it. */
  private static final Set<String> PARTS =
      WordList.of(
          "session sessions panel panels module modules discussion discussions lesson lessons",
          "table tables debats echanges sesion sesiones paneles modulo modulos mesa mesas debate",
          "debates charla charlas ponencia ponencias");

  private static final Set<String> LEADS =
      WordList.of(
          "led facilitated moderated ran delivered conducted anime animent animait animaient",
          "dirigio dirigieron modero moderaron facilito facilitaron impartio impartieron dicto",
          "dictaron condujo condujeron");

  /** Words that tell of a session that it is all of the event. */
  private static final Set<String> WHOLE =
      WordList.of("training briefing information awareness working formation capacitacion");

  private static final Set<Cue> ORGANIZING =
      Set.of(Cue.ORGANIZES, Cue.ORGANIZED_BY, Cue.HOSTS, Cue.PAID_BY);

  /** Verbs that after "that" tell what somebody should do: "suggested that they hold". */
  private static final Set<String> WISHED =
      Set.of("hold", "organize", "organise", "convene", "launch", "host", "run", "conduct");

  private static final Set<String> OFFERS =
      WordList.of("offered offers ofrecio ofrecieron ofrece ofrecen propose proposent");

  private static final int LONG_ENOUGH = 4;

  /** "Briefing by CTED", further down: one of several talks. */
  boolean isItem(Phrase phrase, Phrase.CueMatch cue) {
    String word = reading.word(cue.first());
    return word.equals("briefings")
        || (word.equals("briefing") && reading.depth(reading.indexOf(phrase)) > 1);
  }

  /**
   * "The course was held within a programme that is implemented by others": they did not hold it.
   */
  boolean isOfProgramme(Phrase phrase, Phrase.CueMatch cue) {
    return reading.word(cue.first()).equals("implemented")
        && phrase.cues().stream()
            .anyMatch(other -> ORGANIZING.contains(other.cue()) && other.last() < cue.first());
  }

  /** "The Committee, under the chairmanship of Tunisia, met": one of its members presides. */
  boolean isAsideOnChair(Phrase phrase, Phrase.CueMatch cue) {
    return cue.first() > phrase.first()
        && reading.word(cue.first()).equals("under")
        && reading.word(Math.max(cue.first(), cue.last() - 1)).startsWith("chair")
        && reading.gapAfter(cue.first() - 1).indexOf(',') >= 0
        && phrase.cues().stream()
            .anyMatch(other -> other.cue() == Cue.ORGANIZES && other.first() > cue.last());
  }

  /** "CTED conducts visits", further down: what a body does as a rule. */
  boolean isHabit(Phrase phrase, Phrase.CueMatch verb) {
    String word = reading.word(verb.first());
    return reading.isEnglish()
        && verb.first() == verb.last()
        && word.endsWith("s")
        && reading.depth(reading.indexOf(phrase)) > 1;
  }

  /** "UNICEF led a session", "ont animé une table ronde". */
  boolean leadsPart(Phrase phrase, Phrase.CueMatch verb) {
    if (!LEADS.contains(reading.word(verb.last()))) {
      return false;
    }
    int to = Math.min(phrase.last(), verb.last() + PART_REACH);
    for (int i = verb.last() + 1; i <= to; i++) {
      if (PARTS.contains(reading.word(i))) {
        return !WHOLE.contains(reading.word(i - 1)) && !WHOLE.contains(wordOf(phrase, i + 2));
      }
    }
    return false;
  }

  private String wordOf(Phrase phrase, int i) {
    return i <= phrase.last() ? reading.word(i) : "";
  }

  /** "Argentina ofreció dictar un curso", "offered to": what comes next lies ahead. */
  private boolean isOffered(Phrase phrase, Phrase.CueMatch verb) {
    String next = wordOf(phrase, verb.last() + 1);
    boolean infinitive =
        next.length() > LONG_ENOUGH
            && (next.endsWith("ar") || next.endsWith("er") || next.endsWith("ir"))
            && !reading.isCapitalized(verb.last() + 1);
    return OFFERS.contains(reading.word(verb.last())) && (next.equals("to") || infinitive);
  }

  /** "They suggested that the Bank hold seminars": nobody has. */
  boolean isWished(Phrase phrase, Phrase.CueMatch verb) {
    if (isOffered(phrase, verb)) {
      return true;
    }
    if (!WISHED.contains(reading.word(verb.first()))) {
      return false;
    }
    int before = verb.first() - 1;
    if (before > phrase.first() && reading.word(before).equals("to")) {
      return reading.depth(reading.indexOf(phrase)) > 0;
    }
    for (int i = before; i > phrase.first(); i--) {
      if (reading.word(i).equals("that")) {
        return true;
      }
    }
    return false;
  }
}
