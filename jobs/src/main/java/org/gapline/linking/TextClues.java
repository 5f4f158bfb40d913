package org.gapline.linking;

import java.util.List;
import org.gapline.linking.Clue.Feature;

/**
 * Compares what two texts speak of, and looks in each for what the other says of the event: what a
 * reader of facts overlooks in one text is mostly named in it all the same.
 */
final class TextClues {

  private static final int NEAR_COPY = 7;
  private static final int NAMED = 2;

  /** Least likeness, and the points from there on; found on unrelated reports of the sample. */
  private static final double[][] LIKENESS = {{0.8, 4}, {0.6, 3}, {0.4, 2}, {0.3, -1}, {0.2, -2}};

  private static final int ONE_ASIDE = -3;
  private static final int UNLIKE = -3;

  /** The most that the texts of two reports can take from what else is known of them. */
  static final int LEAST = ONE_ASIDE + UNLIKE;

  private TextClues() {}

  /** The most points that the texts of two reports can add to what else is known of them. */
  static int most(Report a, Report b) {
    return isCopy(a, b) ? NEAR_COPY : (int) LIKENESS[0][1] + NAMED + NAMED;
  }

  private static boolean isCopy(Report a, Report b) {
    return a.event().original().equals(b.event().original());
  }

  static void compare(Report a, Report b, Evidence evidence) {
    if (isCopy(a, b)) {
      evidence.add(Clue.of(Feature.TEXT, NEAR_COPY, "near-identical texts"));
      return;
    }
    Vocabulary first = a.event().vocabulary();
    Vocabulary second = b.event().vocabulary();
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    if (first.isAside() != second.isAside()) {
      evidence.add(Clue.of(Feature.SIDE_EVENT, ONE_ASIDE, "one is a side event"));
    }
    int points = points(first.likeness(second));
    if (points > 0 || a.isOfLanguageOf(b)) {
      evidence.add(
          Clue.of(Feature.TEXT, points, points > 0 ? "texts share names" : "texts differ"));
    }
    if (isNamed(a, b) || isNamed(b, a)) {
      evidence.add(
          Clue.of(Feature.NAMED_ORGANIZERS, NAMED, "organizers of one named in the other"));
    }
    if (isPlaced(a, b) || isPlaced(b, a)) {
      evidence.add(Clue.of(Feature.NAMED_PLACE, NAMED, "city of one named in the other"));
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
  private static boolean isNamed(Report report, Report other) {
    List<int[]> names = report.features().organizerNames();
    if (names.isEmpty() || other.features().organizers().meets(report.features().organizers())) {
      return false;
    }
    for (int[] name : names) {
      if (!other.event().vocabulary().names(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlaced(Report report, Report other) {
    return report.facts().city() != null
        && other.facts().city() == null
        && other.event().vocabulary().names(report.features().cityName());
  }
}
