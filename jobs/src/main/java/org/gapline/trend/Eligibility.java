package org.gapline.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gapline.statistics.DetectableChange;

/**
 * Which pairs of theme and unit carry a trend test. Decided by margins only, so that no look at the
 * trend itself chooses what is tested.
 */
public final class Eligibility {

  /** Calendar years with a dated reporting event that a test needs. */
  public static final int YEARS = 5;

  /** Dated reporting events that a test needs. */
  public static final int REPORTING = 20;

  /** Dated events with the gap that a test needs, and dated events without. */
  public static final int EITHER_WAY = 5;

  /**
   * The largest detectable change at which a test still says something, in points a year: that of
   * one unadjusted test of independent events, which the margins tell. A verdict asks for more.
   */
  public static final double DETECTABLE_POINTS = 10;

  private Eligibility() {}

  /**
   * The change that one unadjusted test of independent events would find, in points a year, or null
   * where there is none.
   */
  static Double detectableChange(ThemeHistory history) {
    return history
        .crude()
        .flatMap(DetectableChange::of)
        .map(DetectableChange::pointsPerYear)
        .orElse(null);
  }

  /** All that stands in the way of a test, in plain words; nothing where it may be made. */
  static Optional<String> obstacles(ThemeHistory history) {
    int reporting = history.reporting();
    int withGap = history.withGap();
    List<String> obstacles = new ArrayList<>();
    require(obstacles, reporting, REPORTING, "dated reporting event", "");
    require(obstacles, history.years().size(), YEARS, "year", " with dated reporting events");
    require(obstacles, withGap, EITHER_WAY, "dated event", " with the gap");
    require(obstacles, reporting - withGap, EITHER_WAY, "dated event", " without the gap");
    Double detectable = detectableChange(history);
    if (obstacles.isEmpty() && detectable > DETECTABLE_POINTS) {
      obstacles.add(
          String.format(
              Locale.ROOT,
              "even one unadjusted test would find only changes of %.2f points a year or more, 10 or"
                  + " less needed",
              detectable));
    }
    return obstacles.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", obstacles));
  }

  private static void require(
      List<String> obstacles, int found, int needed, String what, String more) {
    if (found < needed) {
      String noun = found == 1 ? what : what + "s";
      obstacles.add(found + " " + noun + more + ", " + needed + " needed");
    }
  }
}
