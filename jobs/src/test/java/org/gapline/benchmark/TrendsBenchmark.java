package org.gapline.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.SharedPacks;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.phrase.EmergingPhrases;
import org.gapline.spark.jobs.HeardPart;
import org.gapline.spark.jobs.HeardParts;
import org.gapline.spark.jobs.Sessions;
import org.gapline.spark.stages.CacheUses;
import org.gapline.spark.stages.CollectParts;
import org.gapline.spark.stages.FindPhrases;
import org.gapline.spark.stages.HeardEvents;
import org.gapline.spark.stages.ShippedCodebook;
import org.gapline.spark.stages.ShippedResults;
import org.gapline.spark.stages.TallyEvents;
import org.gapline.spark.stages.TallyPhrases;
import org.gapline.spark.tables.FoundPhrases;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.spark.tables.PartPhrases;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;
import org.gapline.trend.EventTally;
import org.gapline.trend.ReportingUnits;
import org.gapline.trend.StandingCalculator;
import org.gapline.trend.TrendCalculator;
import org.gapline.trend.TrendTester;

/**
 * Times trends and tests over made-up statements in some 300 cells of theme and region, from
 * Parquet to rows: {@code TrendsBenchmark STATEMENTS FOLDER CODEBOOK}. The folder is for the tables
 * that it makes. Phrases are timed apart.
 */
public final class TrendsBenchmark {

  private static final int PARTS = 8;
  private static final int THEMES = 25;
  private static final int REGIONS = 12;

  private TrendsBenchmark() {}

  /** Makes the tables and prints the times. */
  public static void main(String[] arguments) throws Exception {
    long statements = Long.parseLong(arguments[0]);
    Path folder = Path.of(arguments[1]);
    CodebookFiles files = CodebookFiles.read(Path.of(arguments[2]));
    Codebook codebook = CodebookReader.read(files);
    JavaSparkContext spark = Sessions.start("local[2]", Sessions.Size.LARGE);
    write(new MadeUpTables(themes(codebook), regions(codebook)), statements, folder);
    var shipped = spark.broadcast(new ShippedCodebook(files, codebook));
    HeardParts reading =
        HeardParts.of(
            folder.resolve("documents"), folder.resolve("statements"), folder.resolve("events"));
    JavaRDD<HeardPart> parts = reading.parts(spark);
    JavaRDD<PartPhrases> phrases =
        new FindPhrases(
                shipped,
                nothingBefore(spark, PartPhrases.class),
                nothingBefore(spark, FoundPhrases.class))
            .apply(parts, reading);
    CollectParts collecting = new CollectParts(nothingBefore(spark, PartEvidence.class));
    time(HeardEvents.of(parts, reading, collecting), phrases, shipped, codebook);
    spark.stop();
  }

  private static void write(MadeUpTables made, long statements, Path folder) throws IOException {
    long events = statements / MadeUpTables.STATEMENTS_AN_EVENT;
    write(DocumentTable.TABLE, events, made::document, folder.resolve("documents"));
    write(EventTable.TABLE, events, made::event, folder.resolve("events"));
    write(StatementTable.TABLE, statements, made::statement, folder.resolve("statements"));
  }

  private static void time(
      HeardEvents heard,
      JavaRDD<PartPhrases> said,
      Broadcast<ShippedCodebook> shipped,
      Codebook codebook) {
    System.out.println("| work | wall, s | CPU, s |\n| --- | --- | --- |");
    EventTally tally =
        timed(
            "one pass", () -> new TallyEvents(shipped).apply(heard.all().map(KeptEvent::evidence)));
    TrendTester tester = new TrendTester(ReportingUnits.of(codebook), 7);
    timed("tests", () -> tester.rows(tally).size());
    timed("trends and standing", () -> rows(tally));
    int lateFrom = tally.lastReportingYear().orElseThrow() - EmergingPhrases.LATE_YEARS + 1;
    JavaRDD<PartPhrases> kept = Kept.of(said, PartPhrases.class).records();
    timed(
        "phrases",
        () -> EmergingPhrases.rows(new TallyPhrases(shipped).apply(heard, kept, lateFrom)));
  }

  private static <R extends Record> ShippedResults<R> nothingBefore(
      JavaSparkContext spark, Class<R> type) {
    CacheUses uses = new CacheUses();
    spark.sc().register(uses);
    return new ShippedResults<>(spark.broadcast(SharedPacks.none()), uses, type);
  }

  private static int rows(EventTally tally) {
    return TrendCalculator.rows(tally).size() + StandingCalculator.rows(tally).size();
  }

  private static List<String> themes(Codebook codebook) {
    return codebook.themes().stream().map(theme -> theme.id()).limit(THEMES).toList();
  }

  private static List<String> regions(Codebook codebook) {
    return codebook.regions().stream().map(region -> region.id()).limit(REGIONS).toList();
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    long cpu = processorTime();
    T done = work.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (processorTime() - cpu) / 1e9;
    System.out.println(String.format(Locale.ROOT, "| %s | %.1f | %.1f |", what, seconds, busy));
    return done;
  }

  /** Of all threads of this process, in nanoseconds. */
  private static long processorTime() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime();
  }

  /** In parts, since a job's tables come in parts. */
  private static <R extends Record> void write(
      Table<R> table, long rows, LongFunction<R> made, Path folder) throws IOException {
    long part = (rows + PARTS - 1) / PARTS;
    for (long from = 0; from < rows; from += part) {
      List<R> some = LongStream.range(from, Math.min(rows, from + part)).mapToObj(made).toList();
      TableWriter.write(table, some, folder.resolve("part-" + from + ".parquet"));
    }
  }
}
