package org.gapline.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;
import org.gapline.table.TrendTestTable;
import org.gapline.trend.ReportingUnits;
import org.gapline.trend.TrendTester;

/**
 * How often verdicts are false where nothing changes, and how often a true change is found. Draws
 * made-up archives, tests them as a release is tested, and prints tables in Markdown: {@code
 * VerdictSimulation SMALL LARGE}, the number of archives of each size. The same figures come out
 * each time. Rates stand with their 95% Wilson interval, archives being the trials.
 */
final class VerdictSimulation {

  private static final long SEED = 2341_2017L;
  private static final int LIKE_THE_SAMPLE = 150;
  private static final int EIGHT_TIMES = 1_200;

  private static final World WIDE =
      World.unchanging("some reports are a hundred times as long as others")
          .withLengthsOverRange(100);

  private static final List<World> NULL_WORLDS =
      List.of(
          World.unchanging("nothing changes"),
          WIDE,
          World.unchanging("agendas drift by 3 in log odds").withAgendaDrift(3),
          World.unchanging("series of three like events").withSeriesOf(3),
          World.unchanging("reports grow to twice, each heard by its own length")
              .withLongerReports(2)
              .heardByOwnLength(),
          World.unchanging("the same, some a hundred times as long as others")
              .withLongerReports(2)
              .withLengthsOverRange(100)
              .heardByOwnLength(),
          World.unchanging("reports grow to twice, heard by what is usual in the year")
              .withLongerReports(2),
          World.unchanging("reports grow to four times, heard by what is usual in the year")
              .withLongerReports(4),
          World.unchanging("recall of the tagger drifts from 0.8 to 0.9").withRecall(0.8, 0.9),
          World.unchanging("recall of the tagger drifts from 0.6 to 0.9").withRecall(0.6, 0.9));

  private static final List<World> CHANGING_WORLDS =
      List.of(World.unchanging("nothing else changes"), WIDE);

  private static final double[] SLOPES = {1, 2, 3, 5};

  private VerdictSimulation() {}

  /** What came out for one archive. */
  private record Outcome(int tests, int trends, int agenda, boolean found) {

    static Outcome of(List<TrendTestTable.Row> rows) {
      List<TrendTestTable.Row> tested = rows.stream().filter(r -> r.qValue() != null).toList();
      return new Outcome(
          tested.size(),
          (int) tested.stream().filter(Outcome::isTrend).count(),
          (int) tested.stream().filter(r -> r.verdict().equals("follows the agenda")).count(),
          tested.stream().anyMatch(Outcome::isTheTrueChange));
    }

    private static boolean isTrend(TrendTestTable.Row row) {
      return row.verdict().equals("rising") || row.verdict().equals("falling");
    }

    private static boolean isTheTrueChange(TrendTestTable.Row row) {
      return row.verdict().equals("rising")
          && row.theme().equals(SimulatedArchive.CHANGING)
          && row.region().equals(ReportingUnits.ALL);
    }
  }

  /** Prints the tables. */
  public static void main(String[] arguments) {
    int[] sizes = {LIKE_THE_SAMPLE, EIGHT_TIMES};
    int[] archives = {Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])};
    printFalseAlarms(sizes, archives);
    print("");
    printPower(sizes, archives);
  }

  private static void printFalseAlarms(int[] sizes, int[] archives) {
    print(
        "| world | events | archives | tests an archive | archives with any rising or falling | of"
            + " all tests | follows the agenda, of tests |");
    print("| --- | --- | --- | --- | --- | --- | --- |");
    for (World world : NULL_WORLDS) {
      for (int i = 0; i < sizes.length; i++) {
        printFalseAlarms(world, sizes[i], simulate(world, sizes[i], archives[i]));
      }
    }
  }

  private static void printPower(int[] sizes, int[] archives) {
    print("| world | points a year | events | archives | found over all regions |");
    print("| --- | --- | --- | --- | --- |");
    for (World world : CHANGING_WORLDS) {
      for (int i = 0; i < sizes.length; i++) {
        for (double slope : SLOPES) {
          World changing = world.withSlope(slope);
          printPower(changing, sizes[i], simulate(changing, sizes[i], archives[i]));
        }
      }
    }
  }

  private static void printFalseAlarms(World world, int events, List<Outcome> outcomes) {
    double tests = outcomes.stream().mapToInt(Outcome::tests).sum();
    print(
        "| %s | %,d | %,d | %.0f | %s | %.5f | %.4f |",
        world.name(),
        events,
        outcomes.size(),
        tests / outcomes.size(),
        rate(outcomes.stream().filter(outcome -> outcome.trends() > 0).count(), outcomes.size()),
        outcomes.stream().mapToInt(Outcome::trends).sum() / tests,
        outcomes.stream().mapToInt(Outcome::agenda).sum() / tests);
  }

  private static void printPower(World world, int events, List<Outcome> outcomes) {
    String found = rate(outcomes.stream().filter(Outcome::found).count(), outcomes.size());
    print(
        "| %s | %.0f | %,d | %,d | %s |",
        world.name(), world.slopePoints(), events, outcomes.size(), found);
  }

  private static String rate(long some, int all) {
    Proportion rate = WilsonInterval.of((int) some, all);
    return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", rate.share(), rate.low(), rate.high());
  }

  private static List<Outcome> simulate(World world, int events, int archives) {
    TrendTester tester = new TrendTester(SimulatedArchive.UNITS, SEED);
    return IntStream.range(0, archives)
        .parallel()
        .mapToObj(i -> new SimulatedArchive(world, events, new SplittableRandom(SEED + i)))
        .map(archive -> Outcome.of(tester.rows(archive.tally())))
        .toList();
  }

  private static void print(String line, Object... values) {
    System.out.println(values.length == 0 ? line : String.format(Locale.ROOT, line, values));
  }
}
