package org.gapline.assessment;

import static org.gapline.document.RejectReason.BEFORE_STATE;
import static org.gapline.document.RejectReason.FUTURE_DATE;
import static org.gapline.document.RejectReason.NOT_A_STATE;
import static org.gapline.document.RejectReason.UNKNOWN_DATE;
import static org.gapline.document.RejectReason.UNKNOWN_REPORT;
import static org.gapline.document.RejectReason.UNKNOWN_STATE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gapline.assessment.AssessmentMapping.Columns;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.codebook.StateNames;
import org.gapline.document.RejectedInputException;
import org.gapline.tagging.DatePrecision;

/**
 * Reads of a row what all its ratings share: State, date, report and assessor. Serves one file and
 * one thread.
 */
final class RowReader {

  private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final AssessmentMapping mapping;
  private final ColumnPlan plan;
  private final StateNames names;
  private final KnownStates states;
  private final Map<String, StateNames.Found> found = new HashMap<>();

  RowReader(AssessmentMapping mapping, ColumnPlan plan, StateNames names, KnownStates states) {
    this.mapping = mapping;
    this.plan = plan;
    this.names = names.with(mapping.states());
    this.states = states;
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
  RowFacts read(RatingTable.Row row) throws RejectedInputException {
    Columns columns = mapping.columns();
    String state = stateOf(plan.cell(row, columns.state()));
    String report = columns.report() == null ? null : reportOf(plan.cell(row, columns.report()));
    String assessor = plan.cell(row, columns.assessor());
    String date = plan.cell(row, columns.date());
    return new RowFacts(
        state,
        states.regionOf(state),
        date.isEmpty() ? mapping.dates().asOf().orElse(null) : dateOf(date),
        report,
        assessor.isEmpty() ? mapping.assessedBy() : assessor);
  }

  /** The date that a cell writes. */
  Dated dateOf(String written) throws RejectedInputException {
    Set<Dated> readings = mapping.dates().readings(written);
    if (readings.size() > 1) {
      throw new RejectedInputException(
          UNKNOWN_DATE,
          "\"%s\" may be %s. Keep one form of dates in mappings/%s.yaml, or mend the table."
              .formatted(
                  CellShown.of(written),
                  readings.stream().map(Dated::iso).collect(Collectors.joining(" or ")),
                  mapping.id()));
    }
    Optional<Dated> date = readings.stream().findFirst();
    if (date.isEmpty()) {
      throw new RejectedInputException(
          UNKNOWN_DATE,
          ("\"%s\" is no date of the form %s. Mend the table, or add the form to \"dates\" in"
                  + " mappings/%s.yaml.")
              .formatted(
                  CellShown.of(written),
                  String.join(" or ", mapping.dates().formats()),
                  mapping.id()));
    }
    return date.get();
  }

  /** Refuses a date on which nobody can have rated the State. */
  void checkDay(String state, Dated date) throws RejectedInputException {
    if (date == null) {
      return;
    }
    if (date.day().isAfter(states.today())) {
      throw new RejectedInputException(
          FUTURE_DATE, "The date %s lies in the future. Mend the table.".formatted(date.day()));
    }
    refuseNumberOfAYear(date);
    Optional<LocalDate> since = states.since(state);
    if (since.isPresent() && isBefore(date, since.get())) {
      throw new RejectedInputException(
          BEFORE_STATE,
          ("%s is rated as of %s and exists since %s (places.yaml). Mend the table, or name the"
                  + " State that was rated.")
              .formatted(state, date.day(), since.get()));
    }
  }

  /** A year in a cell with the format of a date shows as the day of that number, in 1905. */
  private static void refuseNumberOfAYear(Dated date) throws RejectedInputException {
    long number = ChronoUnit.DAYS.between(SPREADSHEET_EPOCH, date.day());
    if (date.precision() == DatePrecision.DAY && FIRST_YEAR <= number && number <= LAST_YEAR) {
      throw new RejectedInputException(
          UNKNOWN_DATE,
          ("%s is the day number %d of a spreadsheet: is the year %d meant? Give the cell the"
                  + " format of a number, and write dates: [yyyy] in the mapping.")
              .formatted(date.day(), number, number));
    }
  }

  /** Refuses a date later than the day of the list that gives it. */
  void checkDayOfList(Dated date) throws RejectedInputException {
    Optional<Dated> list = mapping.dates().asOf();
    if (date != null && list.isPresent() && date.day().isAfter(list.get().lastDay())) {
      throw new RejectedInputException(
          FUTURE_DATE,
          ("The date %s is later than the day of the list (as_of: %s). Mend the table, or as_of in"
                  + " mappings/%s.yaml.")
              .formatted(date.iso(), list.get().iso(), mapping.id()));
    }
  }

  /** A month or year in which the State came into being may be one after that day. */
  private static boolean isBefore(Dated date, LocalDate since) {
    return switch (date.precision()) {
      case YEAR -> date.day().getYear() < since.getYear();
      case MONTH -> date.day().isBefore(since.withDayOfMonth(1));
      default -> date.day().isBefore(since);
    };
  }

  private String stateOf(String written) throws RejectedInputException {
    StateNames.Found place = found.computeIfAbsent(written, names::find);
    if (place instanceof StateNames.IsTerritory territory) {
      throw new RejectedInputException(
          NOT_A_STATE,
          "\"%s\" (%s) is no Member or observer State, so it is kept out of counts of States."
              .formatted(CellShown.of(written), territory.name()));
    }
    if (place instanceof StateNames.Unknown unknown) {
      throw new RejectedInputException(
          UNKNOWN_STATE,
          ("\"%s\" is no State that places.yaml knows.%s Mend the table, or add the name to"
                  + " \"states\" in mappings/%s.yaml.")
              .formatted(
                  CellShown.of(written),
                  unknown.suggestion().map(near -> " Did you mean " + near + "?").orElse(""),
                  mapping.id()));
    }
    String iso3 = ((StateNames.IsState) place).iso3();
    if (states.regionOf(iso3) == null) {
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
              .formatted(CellShown.of(written), mapping.id(), known));
    }
    return written;
  }
}
