package org.gapline.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.gapline.codebook.Region;
import org.gapline.trend.EventEvidence;
import org.gapline.trend.EventTally;
import org.gapline.trend.ReportingUnits;

/**
 * Draws the events of a made-up archive, shaped like the sample: few events a year, years without
 * any, themes of very different frequency, regions of very different size.
 */
final class SimulatedArchive {

  /** The theme whose share truly changes where a world says so. */
  static final String CHANGING = "theme-00";

  static final int YEARS = 18;

  private static final int FIRST_YEAR = 2008;
  private static final int THEMES = 20;
  private static final double MOST_FREQUENT = 0.25;
  private static final double LEAST_FREQUENT = 0.02;
  private static final double ON_AGENDA = 0.15;

  /** How many times likelier a gap is where the theme is on the agenda. */
  private static final double ASKED = 4;

  private static final double EMPTY_YEAR = 0.15;
  private static final double MEDIAN_WORDS = 400;

  /** Shares of the events, largest region first. */
  private static final double[] REGION_SHARES = {0.25, 0.2, 0.15, 0.12, 0.1, 0.08, 0.06, 0.04};

  static final ReportingUnits UNITS = units();

  private final World world;
  private final int events;
  private final RandomGenerator random;

  /**
   * An archive to draw.
   *
   * @param world what holds in it
   * @param events how many events there are about
   * @param random where chance comes from
   */
  SimulatedArchive(World world, int events, RandomGenerator random) {
    this.world = world;
    this.events = events;
    this.random = random;
  }

  private static ReportingUnits units() {
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < REGION_SHARES.length; i++) {
      regions.add(
          new Region("region-" + i, "region-" + i, "parent-" + i % 3, List.of(), List.of()));
    }
    List<Region> parents = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      parents.add(new Region("parent-" + i, "parent-" + i, null, List.of(), List.of()));
    }
    return new ReportingUnits(parents, regions, List.of());
  }

  /** The counts over all of its events. */
  EventTally tally() {
    EventTally tally = new EventTally();
    for (EventEvidence event : draw()) {
      tally.add(UNITS.unitsOf(event), event);
    }
    return tally;
  }

  private List<EventEvidence> draw() {
    List<EventEvidence> drawn = new ArrayList<>();
    boolean[] empty = new boolean[YEARS];
    for (int year = 0; year < YEARS; year++) {
      empty[year] = random.nextDouble() < EMPTY_YEAR;
    }
    while (drawn.size() < events) {
      int year = random.nextInt(YEARS);
      if (!empty[year]) {
        EventEvidence first = event(year, drawn.size());
        for (int i = 0; i < world.seriesLength(); i++) {
          drawn.add(first);
        }
      }
    }
    return drawn;
  }

  private EventEvidence event(int year, int number) {
    double time = (year + 0.5) / YEARS - 0.5;
    double usual = Math.pow(world.lengths().growth(), time);
    double own = usual * Math.pow(world.lengths().range(), random.nextDouble() - 0.5);
    double occasions = world.lengths().byOwn() ? own : usual;
    Set<String> agenda = new TreeSet<>();
    Map<String, String> gaps = new TreeMap<>();
    for (int theme = 0; theme < THEMES; theme++) {
      String id = String.format("theme-%02d", theme);
      boolean asked = happens(shifted(ON_AGENDA, world.agendaDrift() * time));
      if (asked) {
        agenda.add(id);
      }
      if (happens(heard(theme, time, asked, occasions) * recall(time))) {
        gaps.put(id, "s-" + number + "-" + id);
      }
    }
    return evidence(year, number, agenda, gaps, (int) (MEDIAN_WORDS * own));
  }

  /** Chance that a gap on the theme is heard at an event. */
  private double heard(int theme, double time, boolean asked, double occasions) {
    double chance = share(theme, time) * (asked ? ASKED : 1) / (1 + (ASKED - 1) * ON_AGENDA);
    return 1 - Math.pow(1 - Math.min(0.95, chance), occasions);
  }

  private double recall(double time) {
    World.Recall recall = world.recall();
    return recall.first() + (time + 0.5) * (recall.last() - recall.first());
  }

  private EventEvidence evidence(
      int year, int number, Set<String> agenda, Map<String, String> gaps, int words) {
    return new EventEvidence(
        "e-" + number,
        LocalDate.of(FIRST_YEAR + year, 6, 1),
        FIRST_YEAR + year,
        List.of(region()),
        List.of(),
        List.of(),
        agenda,
        gaps.size() + 1,
        gaps,
        Map.of(),
        Set.of(),
        Set.of(),
        words);
  }

  /** Share of events at which a gap on the theme is heard; themes from frequent to rare. */
  private double share(int theme, double time) {
    double ratio = LEAST_FREQUENT / MOST_FREQUENT;
    double share = MOST_FREQUENT * Math.pow(ratio, theme / (THEMES - 1.0));
    if (theme > 0) {
      return share;
    }
    double logOddsPerYear = world.slopePoints() / 100 / (share * (1 - share));
    return shifted(share, logOddsPerYear * YEARS * time);
  }

  private static double shifted(double chance, double logOdds) {
    return 1 / (1 + (1 - chance) / chance * Math.exp(-logOdds));
  }

  private boolean happens(double chance) {
    return random.nextDouble() < chance;
  }

  private String region() {
    double left = random.nextDouble();
    for (int i = 0; i < REGION_SHARES.length; i++) {
      left -= REGION_SHARES[i];
      if (left < 0) {
        return "region-" + i;
      }
    }
    return "region-0";
  }
}
