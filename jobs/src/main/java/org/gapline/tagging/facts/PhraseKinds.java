package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/** What a sentence names: a gathering, a visit, an essay; each in its ordinary sense. */
final class PhraseKinds {

  /** Nouns that name a gathering only where more is said of it. */
  private static final Set<String> GENERAL =
      WordList.of("training formation capacitacion plenary session sesion");

  /** Papers about a meeting, whatever meeting it was. */
  private static final Set<String> RECORDS =
      WordList.of("rendu minutes acta verbal record notes releve");

  private static final Set<String> MEETING = WordList.of("meeting reunion seance");

  /** Words that say that there was none. */
  private static final Set<String> NONE = WordList.of("any no aucun aucune ningun ninguna nor");

  /** A person who lectures, a room, an office: no gathering. */
  private static final Set<String> OWNERS =
      WordList.of("maitre maitresse maitres maitresses salle salles sala salas palais palacio");

  private static final Set<String> DECLARATIONS = WordList.of("declaration declaracion");

  /** Words before "mission" that make it a body that stays. */
  private static final Set<String> STAYING =
      WordList.of(
          "osce permanent assistance advisory monitoring integrated stabilization stabilisation eu",
          "verification peacekeeping diplomatic capacity support permanente diplomatique");

  /** Words of somebody who speaks of what was before. */
  private static final Set<String> RECALLING =
      WordList.of(
          "recalled recalls recalling remembered mentioned referred citing cited rappele rappelle",
          "rappelant evoque evoquant recordo recuerda recordando menciono aludio");

  /** Those who write for a paper are no essay. */
  private static final Set<String> STAFF =
      WordList.of("board team office assistant staff desk committee policy");

  private final Reading reading;

  PhraseKinds(Reading reading) {
    this.reading = reading;
  }

  /** Whether a gathering is named: not "briefing note", "no meeting", "maître de conférences". */
  boolean namesEvent(Phrase phrase) {
    return phrase.has(Cue.EVENT)
        && phrase.cues().stream().anyMatch(cue -> cue.cue() == Cue.EVENT && isMeant(cue, phrase));
  }

  private boolean isMeant(Phrase.CueMatch event, Phrase phrase) {
    String before = event.first() > phrase.first() ? reading.word(event.first() - 1) : "";
    boolean owned =
        event.first() > phrase.first() + 1
            && CalendarWords.isOf(reading.tokens(), event.first() - 1)
            && OWNERS.contains(reading.word(event.first() - 2));
    return !NONE.contains(before) && !owned && !isInEssay(event, phrase.cues());
  }

  private static boolean isInEssay(Phrase.CueMatch event, List<Phrase.CueMatch> cues) {
    return cues.stream()
        .anyMatch(
            cue ->
                cue.cue() == Cue.ESSAY
                    && cue.first() <= event.first()
                    && cue.last() > event.last()
                    && !reachesEvent(event, cue));
  }

  /** "interview with the workshop ..." holds an event of its own behind the word for the essay. */
  private static boolean reachesEvent(Phrase.CueMatch event, Phrase.CueMatch essay) {
    return event.first() - essay.first() > 1;
  }

  /** Whether it calls a text a note, a comment or an opinion. */
  boolean isEssay(Phrase phrase) {
    return phrase.has(Cue.ESSAY)
        && phrase.cues().stream().anyMatch(cue -> cue.cue() == Cue.ESSAY && !isStaff(cue, phrase));
  }

  /** Who writes, or "Declaration of Lima": what a conference there adopted. */
  private boolean isStaff(Phrase.CueMatch essay, Phrase phrase) {
    Named next = reading.nameAt(essay.last() + 1);
    boolean adopted =
        DECLARATIONS.contains(reading.word(essay.first()))
            && next != null
            && next.term() instanceof Term.OfCity;
    return adopted
        || essay.last() < phrase.last() && STAFF.contains(reading.word(essay.last() + 1));
  }

  /** Whether a gathering is named and not only "training" or "meetings" in general. */
  boolean isOneEvent(Phrase phrase) {
    return phrase.cues().stream()
        .anyMatch(cue -> cue.cue() == Cue.EVENT && !isGeneral(cue, phrase));
  }

  private boolean isGeneral(Phrase.CueMatch event, Phrase phrase) {
    String noun = reading.word(event.last());
    return GENERAL.contains(noun)
        || noun.endsWith("s")
        || MEETING.contains(noun)
            && event.first() > phrase.first() + 1
            && CalendarWords.isOf(reading.tokens(), event.first() - 1)
            && RECORDS.contains(reading.word(event.first() - 2));
  }

  /** "recalled the campaign launched in May": whether a launch is one of which somebody speaks. */
  boolean isRecalled(Phrase phrase) {
    for (Phrase.CueMatch cue : phrase.cues()) {
      for (int i = phrase.first(); cue.cue() == Cue.LAUNCH && i < cue.last(); i++) {
        if (RECALLING.contains(reading.word(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "OSCE Mission to Skopje": whether all words for a journey are part of the name of a body. */
  private boolean isStaying(Phrase phrase) {
    return phrase.cues().stream()
        .filter(cue -> cue.cue() == Cue.JOURNEY || cue.cue() == Cue.VISIT)
        .allMatch(
            cue ->
                reading.isCapitalized(cue.first())
                    && cue.first() > phrase.first()
                    && STAYING.contains(reading.word(cue.first() - 1)));
  }

  /** An assessment visit, or a journey to somewhere: not visits as a kind of work. */
  boolean isVisit(Phrase phrase) {
    return !phrase.has(Cue.STUDY_VISIT)
        && !phrase.has(Cue.EVENT)
        && (phrase.has(Cue.VISIT) || phrase.has(Cue.JOURNEY) && isPlaced(phrase))
        && !isStaying(phrase);
  }

  /** Whether a city or State is named. */
  boolean isPlaced(Phrase phrase) {
    return reading.namesBetween(phrase.first(), phrase.last()).stream()
        .anyMatch(name -> name.term() instanceof Term.OfCity || name.state() != null);
  }

  /** "held a workshop", and not "asked to hold a meeting a year". */
  boolean organizes(Phrase phrase) {
    return phrase.cues().stream()
        .anyMatch(
            cue ->
                cue.cue() == Cue.ORGANIZES
                    && (cue.first() == 0 || !reading.word(cue.first() - 1).equals("to")));
  }
}
