package org.gapline.spark.jobs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.phrase.EmergingPhrases;
import org.gapline.spark.stages.CollectParts;
import org.gapline.spark.stages.FindPhrases;
import org.gapline.spark.stages.HeardEvents;
import org.gapline.spark.stages.TallyEvents;
import org.gapline.spark.stages.TallyPhrases;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.PartPhrases;
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
    HeardParts reading =
        HeardParts.of(
            context.tableFolder(DocumentTable.TABLE.name()),
            context.tableFolder(StatementTable.TABLE.name()),
            context.tableFolder(EventTable.TABLE.name()));
    JavaRDD<HeardPart> parts = reading.parts(context.spark());
    try (HeardEvents events =
        HeardEvents.of(parts, reading, new CollectParts(context.cache().partEvidence()))) {
      return report(context, events, parts, reading);
    }
  }

  private static JobReport report(
      JobContext context, HeardEvents events, JavaRDD<HeardPart> parts, HeardParts reading)
      throws IOException {
    EventTally tally =
        new TallyEvents(context.shipped()).apply(events.all().map(KeptEvent::evidence));
    List<TrendTestTable.Row> tests =
        new TrendTester(ReportingUnits.of(context.codebook()), SEED).rows(tally);
    List<AccuracyTable.Row> accuracy = new ReadEvents(context).accuracy();
    write(context, AccuracyTable.TABLE, accuracy);
    write(context, TrendTable.TABLE, TrendCalculator.rows(tally, Corrections.of(accuracy)));
    write(context, TrendTestTable.TABLE, tests);
    write(context, StandingTable.TABLE, StandingCalculator.rows(tally));
    write(context, CoOccurrenceTable.TABLE, coOccurrence(context, tally));
    write(context, EmergingTable.TABLE, emerging(context, events, parts, reading, tally));
    long eligible = tests.stream().filter(test -> test.qValue() != null).count();
    return JobReport.of(String.format(Locale.ROOT, "%,d pairs, %d tested", tests.size(), eligible));
  }

  private static List<CoOccurrenceTable.Row> coOccurrence(JobContext context, EventTally tally) {
    return new CoOccurrenceCalculator(context.codebook().themes()).rows(tally);
  }

  /** Without a dated event that reports there are no late years, and no phrase emerges. */
  private static List<EmergingTable.Row> emerging(
      JobContext context,
      HeardEvents events,
      JavaRDD<HeardPart> parts,
      HeardParts reading,
      EventTally tally) {
    OptionalInt last = tally.lastReportingYear();
    if (last.isEmpty()) {
      return List.of();
    }
    int lateFrom = last.getAsInt() - EmergingPhrases.LATE_YEARS + 1;
    try (Kept<PartPhrases> phrases =
        Kept.of(phrases(context).apply(parts, reading), PartPhrases.class)) {
      return EmergingPhrases.rows(
          new TallyPhrases(context.shipped()).apply(events, phrases.records(), lateFrom));
    }
  }

  private static FindPhrases phrases(JobContext context) {
    RunCache cache = context.cache();
    return new FindPhrases(context.shipped(), cache.partPhrases(), cache.phrases());
  }

  /** These tables are bounded by themes, regions and years: one file each, written here. */
  private static <R extends Record> void write(JobContext context, Table<R> table, List<R> rows)
      throws IOException {
    TableWriter.write(table, rows, context.tableFolder(table.name()).resolve("trends.parquet"));
  }
}
