package org.gapline.spark.jobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.gapline.assessment.Alignment;
import org.gapline.assessment.AssessmentMapping;
import org.gapline.assessment.AssessmentReader;
import org.gapline.assessment.AssessmentReading;
import org.gapline.assessment.AssessmentTrends;
import org.gapline.assessment.FileReading;
import org.gapline.assessment.MappingReader;
import org.gapline.assessment.Scheme;
import org.gapline.assessment.StateUnits;
import org.gapline.assessment.grid.GridReader;
import org.gapline.document.InputFile;
import org.gapline.document.RejectReason;
import org.gapline.hash.Sha256;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.spark.raw.ChangedInputException;
import org.gapline.spark.raw.FileTooLargeException;
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

  private static final String ASSESSMENTS = "assessments";

  private final Clock clock;

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
  public JobReport run(JobContext context) throws IOException {
    List<TrendTable.Row> trends = trends(context);
    List<AssessmentMapping> mappings =
        MappingReader.read(context.codebookFiles(), context.codebook());
    AssessmentReader reader =
        new AssessmentReader(mappings, context.codebook(), LocalDate.now(clock));
    List<FileReading> readings = new ArrayList<>();
    List<ReleaseManifest.Input> inputs = new ArrayList<>();
    for (InputFile file : context.inventory().inputs(ASSESSMENTS)) {
      read(context, reader, file, readings, inputs);
    }
    AssessmentReading reading = AssessmentReading.of(readings);
    write(context, RejectTable.TABLE, reading.rejects());
    write(context, AssessmentTable.TABLE, reading.rows());
    write(context, WithheldTable.TABLE, reading.withheld().rows());
    StateUnits units = new StateUnits(context.codebook());
    Map<String, Scheme> schemes = AssessmentMapping.schemesById(mappings);
    write(
        context,
        AssessmentTrendTable.TABLE,
        new AssessmentTrends(units, schemes).rows(reading.rows(), reading.withheld()));
    write(
        context,
        AlignmentTable.TABLE,
        new Alignment(units, schemes).rows(trends, reading.rows(), reading.withheld()));
    return report(reading, inputs);
  }

  private static void read(
      JobContext context,
      AssessmentReader reader,
      InputFile file,
      List<FileReading> readings,
      List<ReleaseManifest.Input> inputs) {
    String hash = null;
    if (file.problem() != null) {
      readings.add(
          reader.withholdingAll(
              FileReading.refused(file.path(), RejectReason.BAD_METADATA, file.problem())));
    } else {
      try {
        byte[] bytes = context.inventory().bytes(file, GridReader.LARGEST);
        hash = Sha256.hex(bytes);
        readings.add(
            reader.read(file.path(), file.metadata().sharing(), new ByteArrayInputStream(bytes)));
      } catch (FileTooLargeException e) {
        String detail = "It cannot be read: " + e.getMessage() + ". Split it.";
        readings.add(
            reader.withholdingAll(
                FileReading.refused(file.path(), RejectReason.TOO_LARGE, detail)));
      } catch (ChangedInputException e) {
        readings.add(
            reader.withholdingAll(
                FileReading.refused(file.path(), RejectReason.CHANGED, e.getMessage())));
      } catch (IOException e) {
        readings.add(
            reader.withholdingAll(
                FileReading.refused(
                    file.path(),
                    RejectReason.UNREADABLE,
                    "It cannot be opened or read ("
                        + e.getMessage()
                        + "). Check its permissions.")));
      }
    }
    inputs.add(new ReleaseManifest.Input(file.path(), hash, file.bytes()));
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
