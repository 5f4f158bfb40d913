package org.gapline.spark.jobs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gapline.spark.stages.TallyEvents;
import org.gapline.spark.tables.SparkTable;
import org.gapline.spark.tables.SparkTables;
import org.gapline.table.AccuracyTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;
import org.gapline.trend.Corrections;
import org.gapline.trend.EventTally;
import org.gapline.trend.ReportingUnits;
import org.gapline.trend.StandingCalculator;
import org.gapline.trend.TrendCalculator;
import org.gapline.trend.TrendTester;

/** Counts what events report. Writes the standing list, trends, trend tests and accuracy. */
public final class TrendsJob implements Job {

  /** Of the permutation tests: the same input gives the same p values. */
  private static final long SEED = 2341_2017L;

  @Override
  public String name() {
    return "trends";
  }

  @Override
  public JobReport run(JobContext context) throws IOException {
    EventTally tally =
        new TallyEvents(context.shipped())
            .apply(
                read(context, SparkTables.DOCUMENTS, DocumentTable.TABLE),
                read(context, SparkTables.EVENTS, EventTable.TABLE),
                read(context, SparkTables.STATEMENTS, StatementTable.TABLE));
    List<TrendTestTable.Row> tests =
        new TrendTester(ReportingUnits.of(context.codebook()), SEED).rows(tally);
    List<AccuracyTable.Row> accuracy = new ReadEvents(context).accuracy();
    write(context, AccuracyTable.TABLE, accuracy);
    write(context, TrendTable.TABLE, TrendCalculator.rows(tally, Corrections.of(accuracy)));
    write(context, TrendTestTable.TABLE, tests);
    write(context, StandingTable.TABLE, StandingCalculator.rows(tally));
    long eligible = tests.stream().filter(test -> test.qValue() != null).count();
    return JobReport.of(String.format(Locale.ROOT, "%,d pairs, %d tested", tests.size(), eligible));
  }

  static Dataset<Row> read(JobContext context, SparkTable<?> table, Table<?> of)
      throws IOException {
    return TableFiles.read(context.spark(), table, context.tableFolder(of.name()), new TagJob());
  }

  /** These tables are bounded by themes, regions and years: one file each, written here. */
  private static <R extends Record> void write(JobContext context, Table<R> table, List<R> rows)
      throws IOException {
    TableWriter.write(table, rows, context.tableFolder(table.name()).resolve("trends.parquet"));
  }
}
