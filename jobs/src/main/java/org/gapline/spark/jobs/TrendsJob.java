package org.gapline.spark.jobs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.phrase.EmergingPhrases;
import org.gapline.spark.stages.GatherEvents;
import org.gapline.spark.stages.TallyEvents;
import org.gapline.spark.stages.TallyPhrases;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.HeldEvent;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.ToldStatement;
import org.gapline.table.AccuracyTable;
import org.gapline.table.CoOccurrenceTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EmergingTable;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;
import org.gapline.trend.CoOccurrenceCalculator;
import org.gapline.trend.Corrections;
import org.gapline.trend.EventTally;
import org.gapline.trend.HeardEvent;
import org.gapline.trend.ReportingUnits;
import org.gapline.trend.StandingCalculator;
import org.gapline.trend.TrendCalculator;
import org.gapline.trend.TrendTester;

/**
 * Counts what events report. Writes the standing list, trends, trend tests, accuracy, themes
 * reported together and emerging phrases.
 */
public final class TrendsJob implements Job {

  /** Of the permutation tests: the same input gives the same p values. */
  private static final long SEED = 2341_2017L;

  @Override
  public String name() {
    return "trends";
  }

  @Override
  public JobReport run(JobContext context) throws IOException {
    Kept<KeptEvent> gathered = Kept.of(gathered(context), KeptEvent.class);
    JavaRDD<HeardEvent> events = gathered.records().map(KeptEvent::toHeard);
    EventTally tally = new TallyEvents(context.shipped()).apply(events);
    List<TrendTestTable.Row> tests =
        new TrendTester(ReportingUnits.of(context.codebook()), SEED).rows(tally);
    List<AccuracyTable.Row> accuracy = new ReadEvents(context).accuracy();
    write(context, AccuracyTable.TABLE, accuracy);
    write(context, TrendTable.TABLE, TrendCalculator.rows(tally, Corrections.of(accuracy)));
    write(context, TrendTestTable.TABLE, tests);
    write(context, StandingTable.TABLE, StandingCalculator.rows(tally));
    write(context, CoOccurrenceTable.TABLE, coOccurrence(context, tally));
    write(context, EmergingTable.TABLE, emerging(context, events, tally));
    gathered.close();
    long eligible = tests.stream().filter(test -> test.qValue() != null).count();
    return JobReport.of(String.format(Locale.ROOT, "%,d pairs, %d tested", tests.size(), eligible));
  }

  private static JavaRDD<KeptEvent> gathered(JobContext context) throws IOException {
    return new GatherEvents()
        .apply(
            read(context, DocumentTable.TABLE, DocumentLength.class),
            read(context, EventTable.TABLE, HeldEvent.class),
            read(context, StatementTable.TABLE, ToldStatement.class));
  }

  private static List<CoOccurrenceTable.Row> coOccurrence(JobContext context, EventTally tally) {
    return new CoOccurrenceCalculator(context.codebook().themes()).rows(tally);
  }

  /** Without a dated event that reports there are no late years, and no phrase emerges. */
  private static List<EmergingTable.Row> emerging(
      JobContext context, JavaRDD<HeardEvent> events, EventTally tally) {
    OptionalInt last = tally.lastReportingYear();
    if (last.isEmpty()) {
      return List.of();
    }
    int lateFrom = last.getAsInt() - EmergingPhrases.LATE_YEARS + 1;
    TallyPhrases phrases = new TallyPhrases(context.shipped(), context.cache().phrases());
    return EmergingPhrases.rows(phrases.apply(events, lateFrom));
  }

  private static <R extends Record> JavaRDD<R> read(
      JobContext context, Table<?> table, Class<R> columns) throws IOException {
    return StageTables.read(
        context.spark(), columns, context.tableFolder(table.name()), new TagJob());
  }

  /** These tables are bounded by themes, regions and years: one file each, written here. */
  private static <R extends Record> void write(JobContext context, Table<R> table, List<R> rows)
      throws IOException {
    TableWriter.write(table, rows, context.tableFolder(table.name()).resolve("trends.parquet"));
  }
}
