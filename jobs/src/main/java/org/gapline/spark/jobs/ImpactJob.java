package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gapline.assessment.AssessmentMapping;
import org.gapline.assessment.MappingReader;
import org.gapline.assessment.StateUnits;
import org.gapline.assessment.Withheld;
import org.gapline.codebook.Codebook;
import org.gapline.impact.ImpactCalculator;
import org.gapline.impact.ImpactRules;
import org.gapline.impact.Outcome;
import org.gapline.impact.Participation;
import org.gapline.release.Release;
import org.gapline.table.AssessmentTable;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.table.RecommendationTable;
import org.gapline.table.RejectTable;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;
import org.gapline.table.WithheldTable;

/**
 * Holds who took part in what against how States are rated, and reads what reviewers say became of
 * recommendations. Writes the impacts, these decisions and the rejects.
 *
 * <p>Works on the driver alone: each of its threads reads events file by file, and what it keeps of
 * them is bounded by donors, themes and States.
 */
public final class ImpactJob implements Job {

  /** Of the randomization: the same input gives the same p values. */
  private static final long SEED = 1373_2001L;

  static final String NAME = "impact";

  private final Clock clock;

  /**
   * @param clock tells what lies in the future
   */
  public ImpactJob(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public JobReport run(JobContext context) throws IOException {
    require(context, EventTable.TABLE.name(), TagJob.NAME);
    require(context, AssessmentTable.TABLE.name(), AssessJob.NAME);
    Codebook codebook = context.codebook();
    Release written = new Release(context.stage());
    ThreadLocal<Participation> found = ThreadLocal.withInitial(() -> new Participation(codebook));
    Participation participation =
        written.byFile(EventTable.TABLE, found::get).stream()
            .distinct()
            .reduce(new Participation(codebook), Participation::merge);
    List<AssessmentMapping> mappings = MappingReader.read(context.codebookFiles(), codebook);
    List<Outcome> outcomes =
        Outcome.of(
            mappings,
            written.rows(AssessmentTable.TABLE),
            new Withheld(written.rowsIfAny(WithheldTable.TABLE)),
            new StateUnits(codebook));
    ImpactRules rules = ImpactRules.read(context.codebookFiles(), mappings);
    List<ImpactTable.Row> rows = new ImpactCalculator(participation, outcomes, rules, SEED).rows();
    RecommendationInputs said = RecommendationInputs.read(context, written, LocalDate.now(clock));
    write(context, ImpactTable.TABLE, rows);
    write(context, RecommendationTable.TABLE, said.rows());
    write(context, RejectTable.TABLE, said.rejects());
    long estimates = rows.stream().filter(row -> row.estimate() != null).count();
    return new JobReport(
        String.format(Locale.ROOT, "%,d questions, %d estimated", rows.size(), estimates),
        said.account(),
        said.inputs());
  }

  private static <R extends Record> void write(JobContext context, Table<R> table, List<R> rows)
      throws IOException {
    TableWriter.write(table, rows, context.tableFolder(table.name()).resolve("impact.parquet"));
  }

  private static void require(JobContext context, String table, String writtenBy)
      throws MissingTableException {
    if (!Files.isDirectory(context.tableFolder(table))) {
      throw new MissingTableException(context.tableFolder(table), writtenBy);
    }
  }
}
