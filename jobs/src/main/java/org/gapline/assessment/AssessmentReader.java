package org.gapline.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.assessment.grid.Grid;
import org.gapline.assessment.grid.GridReader;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.StateNames;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * Reads tables of assessments through the mappings of the codebook. A record is a row of a long
 * table, a cell of a wide one. Safe to share among threads.
 */
public final class AssessmentReader {

  private final List<AssessmentMapping> mappings;
  private final StateNames names;
  private final KnownStates states;
  private final LocalDate today;

  /**
   * A reader.
   *
   * @param mappings the mappings of the codebook
   * @param codebook States, territories and the crosswalk of regions
   * @param today what is dated later lies in the future
   */
  public AssessmentReader(List<AssessmentMapping> mappings, Codebook codebook, LocalDate today) {
    this.mappings = List.copyOf(mappings);
    this.names = StateNames.of(codebook);
    this.states = KnownStates.of(codebook, today);
    this.today = today;
  }

  /**
   * Reads one file. What is wrong with it, or with one of its records, becomes a reject; the
   * reading goes on with the next.
   *
   * @param sourcePath path under data/raw, with slashes
   * @param sharing who may see the file
   * @param in its bytes, not closed here
   */
  public FileReading read(String sourcePath, SharingLabel sharing, InputStream in) {
    FileReading reading = readOrRefuse(sourcePath, sharing, in);
    return reading.isRefused() ? withholdingAll(reading) : reading;
  }

  /** A refused file: of the lists that it may hold, nothing is told of who is not on them. */
  public FileReading withholdingAll(FileReading refused) {
    return refused.withholding(
        mappings.stream()
            .filter(mapping -> mapping.reads(refused.sourcePath()))
            .flatMap(mapping -> RefusedSubjects.ofFile(mapping).stream())
            .distinct()
            .toList());
  }

  private FileReading readOrRefuse(String sourcePath, SharingLabel sharing, InputStream in) {
    try {
      AssessmentMapping mapping = mappingOf(sourcePath);
      refuseListOfTomorrow(mapping);
      List<Grid> grids = GridReader.read(sourcePath, in.readAllBytes());
      List<FileReading> sheets = new ArrayList<>();
      for (Grid grid : SheetChoice.of(grids, mapping)) {
        sheets.add(read(sourcePath, sharing, mapping, grid));
      }
      return FileReading.joined(sourcePath, sheets);
    } catch (RejectedInputException e) {
      return FileReading.refused(sourcePath, e.reason(), e.getMessage());
    } catch (IOException e) {
      return FileReading.refused(
          sourcePath, RejectReason.UNREADABLE, "The file cannot be read: " + e.getMessage());
    }
  }

  private FileReading read(
      String sourcePath, SharingLabel sharing, AssessmentMapping mapping, Grid grid)
      throws RejectedInputException {
    RatingTable table = RatingTable.of(grid, mapping.layout());
    ColumnPlan plan = ColumnPlan.of(mapping, table);
    if (table.rows().isEmpty()) {
      throw new RejectedInputException(
          RejectReason.EMPTY_FILE, "The table has a header and no rows.");
    }
    RowReader rows = new RowReader(mapping, plan, names, states);
    RatingReader ratings = new RatingReader(mapping, plan, rows, table.rows());
    return new TableReading(
            sourcePath, sharing, rows, ratings, new RefusedSubjects(mapping, plan, names))
        .of(table, plan);
  }

  private void refuseListOfTomorrow(AssessmentMapping mapping) throws RejectedInputException {
    Optional<Dated> asOf = mapping.dates().asOf().filter(each -> each.day().isAfter(today));
    if (asOf.isPresent()) {
      throw new RejectedInputException(
          RejectReason.FUTURE_DATE,
          "The day of the table (as_of: %s) lies in the future. Mend as_of in mappings/%s.yaml."
              .formatted(asOf.get().iso(), mapping.id()));
    }
  }

  private AssessmentMapping mappingOf(String sourcePath) throws RejectedInputException {
    List<AssessmentMapping> fitting =
        mappings.stream().filter(mapping -> mapping.reads(sourcePath)).toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    String detail =
        fitting.isEmpty()
            ? "No mapping names this file. Write one in data/codebook/mappings, or remove the file."
            : "The mappings %s and %s both name this file. Let only one of them do so."
                .formatted(fitting.get(0).id(), fitting.get(1).id());
    throw new RejectedInputException(RejectReason.NO_MAPPING, detail);
  }
}
