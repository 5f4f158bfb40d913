package org.gapline.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.gapline.table.TrendTestTable;
import org.gapline.trend.ReportingUnits;
import org.gapline.trend.TrendTester;

/**
 * How often verdicts are false where nothing changes, and how often a true change is found. Draws
 * made-up archives, tests them as a release is tested, and prints tables in Markdown: {@code
 * VerdictSimulation [ARCHIVES]}, 1,000 of each kind unless told otherwise. The same figures come
 * out each time.
 */
final class VerdictSimulation {

  private static final long SEED = 2341_2017L;
  private static final int ARCHIVES = 1_000;
  private static final int LIKE_THE_SAMPLE = 150;
  private static final int LARGE = 1_200;

  private static final World NOTHING = World.unchanging("nothing changes");

  private static final List<World> NULL_WORLDS =
      List.of(
          NOTHING,
          World.unchanging("agendas drift").withAgendaDrift(3),
          World.unchanging("reports grow to twice their length").withLongerReports(2),
          World.unchanging("recall of the tagger drifts from 0.6 to 0.9").withRecall(0.6, 0.9),
          World.unchanging("series of three like events").withSeriesOf(3));

  private static final double[] SLOPES = {1, 2, 3, 5};

  private VerdictSimulation() {}

  /** Counts over archives of one kind. */
  private static final class Outcome {
    private long tests;
    private long trends;
    private long agenda;
    private long archivesWithTrend;
    private long found;
    private long tested;
  }

  /** Prints the tables. */
  public static void main(String[] arguments) {
    int archives = arguments.length == 0 ? ARCHIVES : Integer.parseInt(arguments[0]);
    print(
        "| nothing truly changes | events | tests an archive | rising or falling, of tests"
            + " | archives with any | follows the agenda, of tests |");
    print("| --- | --- | --- | --- | --- | --- |");
    for (World world : NULL_WORLDS) {
      for (int events : new int[] {LIKE_THE_SAMPLE, LARGE}) {
        Outcome o = simulate(world, events, archives);
        print(
            "| %s | %,d | %.0f | %.4f | %.3f | %.4f |",
            world.name(),
            events,
            (double) o.tests / archives,
            (double) o.trends / Math.max(1, o.tests),
            (double) o.archivesWithTrend / archives,
            (double) o.agenda / Math.max(1, o.tests));
      }
    }
    print("");
    print("| true change of one theme, points a year | events | found over all regions |");
    print("| --- | --- | --- |");
    for (double slope : SLOPES) {
      for (int events : new int[] {LIKE_THE_SAMPLE, LARGE}) {
        Outcome o = simulate(NOTHING.withSlope(slope), events, archives);
        print("| %.0f | %,d | %.2f |", slope, events, (double) o.found / Math.max(1, o.tested));
      }
    }
  }

  private static Outcome simulate(World world, int events, int archives) {
    Outcome outcome = new Outcome();
    TrendTester tester = new TrendTester(SimulatedArchive.UNITS, SEED);
    for (int i = 0; i < archives; i++) {
      SplittableRandom random = new SplittableRandom(SEED + i);
      count(tester.rows(new SimulatedArchive(world, events, random).tally()), outcome);
    }
    return outcome;
  }

  private static void count(List<TrendTestTable.Row> rows, Outcome outcome) {
    boolean any = false;
    for (TrendTestTable.Row row : rows) {
      if (row.qValue() == null) {
        continue;
      }
      boolean trend = row.verdict().equals("rising") || row.verdict().equals("falling");
      outcome.tests++;
      outcome.trends += trend ? 1 : 0;
      outcome.agenda += row.verdict().equals("follows the agenda") ? 1 : 0;
      any |= trend;
      if (row.theme().equals(SimulatedArchive.CHANGING)
          && row.region().equals(ReportingUnits.ALL)) {
        outcome.tested++;
        outcome.found += row.verdict().equals("rising") ? 1 : 0;
      }
    }
    outcome.archivesWithTrend += any ? 1 : 0;
  }

  private static void print(String line, Object... values) {
    System.out.println(values.length == 0 ? line : String.format(Locale.ROOT, line, values));
  }
}
