package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.gapline.assessment.Alignment;
import org.gapline.assessment.AssessmentReading;
import org.gapline.assessment.StateUnits;
import org.gapline.concurrent.Beside;
import org.gapline.document.RejectReason;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTable;
import org.gapline.table.AssessmentTrendTable;
import org.gapline.table.RejectTable;
import org.gapline.table.Table;
import org.gapline.table.TableReader;
import org.gapline.table.TableWriter;
import org.gapline.table.TrendTable;
import org.gapline.table.WithheldTable;

/**
 * Reads the tables under {@code data/raw/assessments} that the audience may see. Writes the
 * assessments and the rejects, how ratings change, and how they go with what is reported.
 *
 * <p>Works on the driver alone: ratings are bounded by States, indicators and reports (some ten
 * thousand rows), not by the archive, and equal or contradicting records must be held against each
 * other.
 */
public final class AssessJob implements Job {

  static final String NAME = "assess";

  private final Clock clock;
  private Beside<AssessmentInputs> begun;

  /**
   * @param clock tells what lies in the future
   */
  public AssessJob(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void begin(JobContext context) {
    begun = Beside.begin(() -> inputs(context));
  }

  @Override
  public JobReport run(JobContext context) throws IOException {
    List<TrendTable.Row> trends = trends(context);
    AssessmentInputs inputs = begun == null ? inputs(context) : begun.result();
    AssessmentReading reading = inputs.reading();
    write(context, RejectTable.TABLE, reading.rejects());
    write(context, AssessmentTable.TABLE, reading.rows());
    write(context, WithheldTable.TABLE, reading.withheld().rows());
    write(context, AssessmentTrendTable.TABLE, inputs.trends());
    write(
        context,
        AlignmentTable.TABLE,
        new Alignment(new StateUnits(context.codebook()), inputs.schemes())
            .rows(trends, reading.rows(), reading.withheld()));
    return report(reading, inputs.files());
  }

  private AssessmentInputs inputs(JobContext context) {
    return AssessmentInputs.read(context, LocalDate.now(clock));
  }

  private static List<TrendTable.Row> trends(JobContext context) throws IOException {
    Path folder = context.tableFolder(TrendTable.TABLE.name());
    if (!Files.isDirectory(folder)) {
      throw new MissingTableException(folder, new TrendsJob().name());
    }
    return TableReader.read(TrendTable.TABLE, folder);
  }

  private static <R extends Record> void write(JobContext context, Table<R> table, List<R> rows)
      throws IOException {
    TableWriter.write(table, rows, context.tableFolder(table.name()).resolve("assess.parquet"));
  }

  private static JobReport report(AssessmentReading reading, List<ReleaseManifest.Input> inputs) {
    return new JobReport(
        String.format(Locale.ROOT, "%d files, %,d records", reading.files(), reading.records()),
        List.of(files(reading, inputs.size()), records(reading)),
        inputs);
  }

  private static AccountLine files(AssessmentReading reading, int in) {
    long refused = rejects(reading, reject -> reject.record() == null);
    return new AccountLine(Account.ASSESSMENT_FILES, in, reading.files() - refused, 0, refused);
  }

  private static AccountLine records(AssessmentReading reading) {
    Predicate<RejectTable.Row> duplicate =
        reject -> reject.reason().equals(RejectReason.DUPLICATE.name());
    return new AccountLine(
        Account.ASSESSMENT_RECORDS,
        reading.records(),
        reading.rows().size(),
        rejects(reading, reject -> reject.record() != null && duplicate.test(reject)),
        rejects(reading, reject -> reject.record() != null && !duplicate.test(reject)));
  }

  private static long rejects(AssessmentReading reading, Predicate<RejectTable.Row> which) {
    return reading.rejects().stream().filter(which).count();
  }
}
