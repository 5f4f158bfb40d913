package org.gapline.assessment;

import static org.gapline.document.RejectReason.NOT_A_STATE;
import static org.gapline.document.RejectReason.RAGGED_ROW;
import static org.gapline.document.RejectReason.UNKNOWN_DATE;
import static org.gapline.document.RejectReason.UNKNOWN_REPORT;
import static org.gapline.document.RejectReason.UNKNOWN_STATE;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gapline.assessment.AssessmentMapping.Columns;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.codebook.StateNames;
import org.gapline.document.RejectedInputException;

/**
 * Reads of a row what all its ratings share: State, date, report and assessor. Serves one file and
 * one thread.
 */
final class RowReader {

  private final AssessmentMapping mapping;
  private final ColumnPlan plan;
  private final int width;
  private final StateNames names;
  private final Map<String, String> regions;
  private final Map<String, StateNames.Found> found = new HashMap<>();

  RowReader(
      AssessmentMapping mapping,
      ColumnPlan plan,
      int width,
      StateNames names,
      Map<String, String> regions) {
    this.mapping = mapping;
    this.plan = plan;
    this.width = width;
    this.names = names.with(mapping.states());
    this.regions = regions;
  }

  /**
   * What all ratings of a row share.
   *
   * @param state ISO 3166-1 alpha-3
   * @param region the State's region in the crosswalk
   * @param date date of the assessment, or null
   * @param report kind of report, or null where the source knows no kinds
   * @param assessor who assessed, or null
   */
  record RowFacts(String state, String region, Dated date, String report, String assessor) {}

  /** Reads a row. */
  RowFacts read(CsvTable.Row row) throws RejectedInputException {
    checkWidth(row);
    Columns columns = mapping.columns();
    String state = stateOf(plan.cell(row, columns.state()));
    String report = columns.report() == null ? null : reportOf(plan.cell(row, columns.report()));
    String assessor = plan.cell(row, columns.assessor());
    String date = plan.cell(row, columns.date());
    return new RowFacts(
        state,
        regions.get(state),
        date.isEmpty() ? mapping.dates().asOf().orElse(null) : dateOf(date),
        report,
        assessor.isEmpty() ? mapping.assessedBy() : assessor);
  }

  /** The date that a cell writes. */
  Dated dateOf(String written) throws RejectedInputException {
    return mapping
        .dates()
        .read(written)
        .orElseThrow(
            () ->
                new RejectedInputException(
                    UNKNOWN_DATE,
                    ("\"%s\" is no date of the form %s. Mend the table, or add the form to"
                            + " \"dates\" in mappings/%s.yaml.")
                        .formatted(
                            written,
                            String.join(" or ", mapping.dates().formats()),
                            mapping.id())));
  }

  private void checkWidth(CsvTable.Row row) throws RejectedInputException {
    if (row.cells().size() != width) {
      String until = row.lastLine() > row.line() ? " (to line " + row.lastLine() + ")" : "";
      throw new RejectedInputException(
          RAGGED_ROW,
          ("Has %d cells where the header has %d%s. Quote a cell that holds the delimiter, and"
                  + " close every quote.")
              .formatted(row.cells().size(), width, until));
    }
  }

  private String stateOf(String written) throws RejectedInputException {
    StateNames.Found place = found.computeIfAbsent(written, names::find);
    if (place instanceof StateNames.IsTerritory territory) {
      throw new RejectedInputException(
          NOT_A_STATE,
          "\"%s\" (%s) is no Member or observer State, so it is kept out of counts of States."
              .formatted(written, territory.name()));
    }
    if (place instanceof StateNames.Unknown unknown) {
      throw new RejectedInputException(
          UNKNOWN_STATE,
          ("\"%s\" is no State that places.yaml knows.%s Mend the table, or add the name to"
                  + " \"states\" in mappings/%s.yaml.")
              .formatted(
                  written,
                  unknown.suggestion().map(near -> " Did you mean " + near + "?").orElse(""),
                  mapping.id()));
    }
    String iso3 = ((StateNames.IsState) place).iso3();
    if (!regions.containsKey(iso3)) {
      throw new RejectedInputException(
          UNKNOWN_STATE, "No region of regions.yaml lists " + iso3 + ". Add it to one.");
    }
    return iso3;
  }

  private String reportOf(String written) throws RejectedInputException {
    if (!mapping.reports().contains(written)) {
      String known = mapping.reports().stream().sorted().collect(Collectors.joining(", "));
      throw new RejectedInputException(
          UNKNOWN_REPORT,
          ("\"%s\" is no kind of report that mappings/%s.yaml knows (%s), so whether it rates"
                  + " anew is not known. Mend the table, or add the kind to \"reports\".")
              .formatted(written, mapping.id(), known));
    }
    return written;
  }
}
