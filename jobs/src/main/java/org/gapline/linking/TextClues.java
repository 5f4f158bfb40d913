package org.gapline.linking;

import java.util.List;
import org.gapline.linking.Clue.Feature;
import org.gapline.tagging.EventFacts;

/**
 * Compares what two texts speak of, and looks in each for what the other says of the event: what a
 * reader of facts overlooks in one text is mostly named in it all the same.
 */
final class TextClues {

  private static final int NEAR_COPY = 7;

  /** Least likeness, and the points from there on; found on unrelated reports of the sample. */
  private static final double[][] LIKENESS = {{0.8, 4}, {0.6, 3}, {0.4, 2}, {0.3, -1}, {0.2, -2}};

  private static final int ONE_ASIDE = -3;
  private static final int UNLIKE = -3;

  private TextClues() {}

  static void compare(Report a, Report b, List<Clue> clues) {
    if (a.event().original().equals(b.event().original())) {
      clues.add(Clue.of(Feature.TEXT, NEAR_COPY, "near-identical texts"));
      return;
    }
    Vocabulary first = a.event().vocabulary();
    Vocabulary second = b.event().vocabulary();
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    if (first.isAside() != second.isAside()) {
      clues.add(Clue.of(Feature.SIDE_EVENT, ONE_ASIDE, "one is a side event"));
    }
    int points = points(first.likeness(second));
    if (points > 0 || a.isOfLanguageOf(b)) {
      clues.add(Clue.of(Feature.TEXT, points, points > 0 ? "texts share names" : "texts differ"));
    }
    if (isNamed(a.facts(), b.facts(), second) || isNamed(b.facts(), a.facts(), first)) {
      clues.add(Clue.of(Feature.NAMED_ORGANIZERS, 2, "organizers of one named in the other"));
    }
    if (isPlaced(a.facts(), b.facts(), second) || isPlaced(b.facts(), a.facts(), first)) {
      clues.add(Clue.of(Feature.NAMED_PLACE, 2, "city of one named in the other"));
    }
  }

  private static int points(double likeness) {
    for (double[] step : LIKENESS) {
      if (likeness >= step[0]) {
        return (int) step[1];
      }
    }
    return UNLIKE;
  }

  /** The other has no organizer in common, and its text names all of those of the first. */
  private static boolean isNamed(EventFacts facts, EventFacts other, Vocabulary text) {
    return !facts.organizers().isEmpty()
        && other.organizers().stream().noneMatch(facts.organizers()::contains)
        && facts.organizers().stream().allMatch(text::names);
  }

  private static boolean isPlaced(EventFacts facts, EventFacts other, Vocabulary text) {
    return facts.city() != null && other.city() == null && text.names(facts.city());
  }
}
