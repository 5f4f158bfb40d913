package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/** Tells from the opening sentences whether an event was held over the network alone. */
final class OnlineSigns {

  private static final int NEAR_TOP = 10;

  /** Words that tell of a plan. */
  private static final Set<String> PLANNED =
      WordList.of(
          "agreed agree plan plans intend intends hope hopes decided convenu convenus prevoient",
          "decide acordaron acordo previeron preven decidieron");

  private static final Set<String> PRODUCTS =
      WordList.of(
          "course courses training trainings cours formation curso cursos formacion capacitacion",
          "platform tool module modules plateforme plataforma herramienta modulo outil learning");

  /** Words of a row for the place of a meeting over the network. */
  private static final Set<String> NETWORK =
      WordList.of(
          "online virtual virtually remote internet teams zoom webex skype videoconference kudo",
          "interprefy webinar virtuel virtuelle ligne distance visioconference linea distancia",
          "videoconferencia remoto remota");

  private final Reading reading;

  OnlineSigns(Reading reading) {
    this.reading = reading;
  }

  /** Whether a sentence says so of the event, and none that some were on site. */
  boolean isOnline() {
    boolean online = false;
    List<Phrase> phrases = reading.phrases();
    for (int p = 0; p < Math.min(reading.opening() + NEAR_TOP, phrases.size()); p++) {
      Phrase phrase = phrases.get(p);
      if (phrase.has(Cue.HYBRID)) {
        return false;
      }
      boolean other = phrase.has(Cue.OTHER_EVENT) || phrase.isAside() || isToCome(phrase, p);
      online |= phrase.has(Cue.ONLINE) && !other && !isProduct(phrase);
    }
    return online;
  }

  /** "launched an online course": what was launched is on the network, and not the event. */
  private boolean isProduct(Phrase phrase) {
    return phrase.has(Cue.LAUNCH)
        && phrase.cues().stream()
            .filter(cue -> cue.cue() == Cue.ONLINE)
            .allMatch(cue -> PRODUCTS.contains(reading.word(cue.last())));
  }

  /** "They agreed to meet online in May": what is planned below the opening sentences. */
  private boolean isToCome(Phrase phrase, int p) {
    boolean planned = false;
    for (int i = phrase.first(); i <= phrase.last() && reading.depth(p) > 1; i++) {
      planned |= PLANNED.contains(reading.word(i)) || SectionWords.FUTURE.contains(reading.word(i));
    }
    return planned;
  }

  /** Whether a row for the place names the network and no city: "Where | MS Teams". */
  boolean isRow() {
    for (Phrase phrase : reading.phrases()) {
      Labels.Found label = phrase.label();
      if (label != null && label.label() == Labels.Label.PLACE && !label.alone()) {
        boolean city =
            reading.namesBetween(phrase.first(), phrase.last()).stream()
                .anyMatch(name -> name.term() instanceof Term.OfCity || name.state() != null);
        return !city && !phrase.has(Cue.HYBRID) && namesNetwork(phrase);
      }
    }
    return false;
  }

  private boolean namesNetwork(Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (NETWORK.contains(reading.word(i))) {
        return true;
      }
    }
    return phrase.has(Cue.ONLINE);
  }

  /** Whether the title says so. */
  boolean isTitled() {
    return TitlePhrases.of(reading).stream().anyMatch(title -> title.has(Cue.ONLINE));
  }
}
