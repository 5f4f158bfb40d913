package org.gapline.assessment;

import static org.gapline.document.RejectReason.UNKNOWN_INDICATOR;
import static org.gapline.document.RejectReason.UNKNOWN_RATING;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gapline.assessment.AssessmentMapping.Rated;
import org.gapline.assessment.ColumnPlan.RatingColumn;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.assessment.RowReader.RowFacts;
import org.gapline.assessment.Scheme.Rating;
import org.gapline.document.RejectedInputException;

/** Reads of a row its ratings. Serves one file and one thread. */
final class RatingReader {

  private final AssessmentMapping mapping;
  private final ColumnPlan plan;
  private final RowReader rows;
  private final AmbiguousNumber ambiguous;
  private final List<Rated> all;
  private final Map<String, Rated> byName = new HashMap<>();

  RatingReader(
      AssessmentMapping mapping, ColumnPlan plan, RowReader rows, List<RatingTable.Row> table) {
    this.mapping = mapping;
    this.plan = plan;
    this.rows = rows;
    this.ambiguous = new AmbiguousNumber(table);
    this.all = mapping.rated();
    all.forEach(rated -> byName.put(rated.indicator().id().toLowerCase(Locale.ROOT), rated));
  }

  /** A rating with the way it is written and the day since when it holds. */
  private record Given(Rating rating, String written, Dated date) {}

  /** The assessment of a row in a long table. */
  Assessment readLong(RatingTable.Row row, RowFacts facts, Assessment.Origin origin)
      throws RejectedInputException {
    Rated rated = ratedBy(plan.cell(row, mapping.columns().indicator()));
    Given given =
        rated.scheme().kind() == Scheme.Kind.STATUS
            ? statusOf(row, rated.scheme(), facts.state())
            : longRating(row, rated.scheme(), facts);
    return assessment(facts, rated, given, origin);
  }

  private Given longRating(RatingTable.Row row, Scheme scheme, RowFacts facts)
      throws RejectedInputException {
    String column = mapping.columns().rating();
    refuseAmbiguous(plan.cell(row, column), plan.places().get(column), scheme);
    return ratingOf(plan.cell(row, column), scheme, facts.date());
  }

  private void refuseAmbiguous(String cell, int column, Scheme scheme)
      throws RejectedInputException {
    Optional<String> problem = ambiguous.in(cell, column, scheme);
    if (problem.isPresent()) {
      throw new RejectedInputException(UNKNOWN_RATING, problem.get());
    }
  }

  /** The columns in which a row says something. */
  List<RatingColumn> speaking(RatingTable.Row row, List<RatingColumn> columns) {
    return columns.stream()
        .filter(column -> !row.cells().get(column.place()).isEmpty() || speaksByAbsence(column))
        .toList();
  }

  private static boolean speaksByAbsence(RatingColumn column) {
    return column.rated().flatMap(rated -> rated.scheme().ratingOfAbsence()).isPresent();
  }

  /** The assessment of one cell in a row of several. */
  Assessment readWide(
      RatingTable.Row row, RowFacts facts, RatingColumn column, Assessment.Origin origin)
      throws RejectedInputException {
    Rated rated = column.rated().isPresent() ? column.rated().get() : ratedBy(named(row, column));
    String cell = row.cells().get(column.place());
    refuseAmbiguous(cell, column.place(), rated.scheme());
    Given given =
        rated.scheme().kind() == Scheme.Kind.STATUS
            ? statusIn(cell, rated.scheme())
            : ratingOf(cell, rated.scheme(), column.day().orElse(facts.date()));
    return assessment(facts, rated, given, origin);
  }

  /** The indicator: of columns that are dates the row says it, else the column. */
  private String named(RatingTable.Row row, RatingColumn column) {
    String indicator = mapping.columns().indicator();
    return indicator == null ? column.name() : plan.cell(row, indicator);
  }

  private Assessment assessment(RowFacts facts, Rated rated, Given given, Assessment.Origin origin)
      throws RejectedInputException {
    rows.checkDay(facts.state(), given.date());
    if (rated.scheme().kind() == Scheme.Kind.STATUS) {
      rows.checkDayOfList(given.date());
    }
    return new Assessment(
        facts.state(),
        facts.region(),
        rated,
        given.rating(),
        given.written(),
        given.date(),
        facts.report(),
        facts.assessor(),
        origin);
  }

  private Rated ratedBy(String written) throws RejectedInputException {
    if (mapping.columns().indicator() == null && all.size() == 1) {
      return all.get(0);
    }
    Rated rated = byName.get(written.toLowerCase(Locale.ROOT));
    if (rated == null) {
      throw new RejectedInputException(
          UNKNOWN_INDICATOR,
          "\"%s\" is no indicator of mappings/%s.yaml, which knows %s. Add it there with its theme."
              .formatted(
                  CellShown.of(written),
                  mapping.id(),
                  all.stream()
                      .map(each -> each.indicator().id())
                      .collect(Collectors.joining(", "))));
    }
    return rated;
  }

  private Given ratingOf(String written, Scheme scheme, Dated date) throws RejectedInputException {
    Optional<Rating> rating =
        written.isEmpty() ? scheme.ratingOfAbsence() : scheme.ratingWritten(written);
    if (rating.isEmpty()) {
      String scale = scheme.ratings().stream().map(Rating::id).collect(Collectors.joining(" < "));
      throw new RejectedInputException(
          UNKNOWN_RATING,
          "%s no rating of %s, which has %s. Mend the table or the mapping."
              .formatted(
                  written.isEmpty()
                      ? "The cell is empty, which is"
                      : "\"" + CellShown.of(written) + "\" is",
                  scheme.id(),
                  scale));
    }
    return new Given(rating.get(), written.isEmpty() ? rating.get().id() : written, date);
  }

  /** The strongest rating that has a date, since the first of its dates. */
  private Given statusOf(RatingTable.Row row, Scheme scheme, String state)
      throws RejectedInputException {
    for (Rating rating : scheme.ratings()) {
      for (String column : rating.since()) {
        checkDay(state, plan.cell(row, column));
      }
    }
    for (int rank = scheme.rankMax(); rank > 0; rank--) {
      Rating rating = scheme.ratings().get(rank - 1);
      Dated first = null;
      for (String column : rating.since()) {
        String written = plan.cell(row, column);
        Dated date = written.isEmpty() ? null : rows.dateOf(written);
        first = first == null || (date != null && date.day().isBefore(first.day())) ? date : first;
      }
      if (first != null) {
        return new Given(rating, rating.id(), first);
      }
    }
    return ratingOf("", scheme, mapping.dates().asOf().orElse(null));
  }

  /** A date that another one outranks may be a mistake as well. */
  private void checkDay(String state, String written) throws RejectedInputException {
    if (!written.isEmpty()) {
      Dated date = rows.dateOf(written);
      rows.checkDay(state, date);
      rows.checkDayOfList(date);
    }
  }

  /** The status that the cell of an indicator says: a date since when it holds, or the rating. */
  private Given statusIn(String cell, Scheme scheme) throws RejectedInputException {
    Optional<Rating> dated =
        scheme.ratings().stream().filter(each -> each.since().contains(Rating.CELL)).findFirst();
    if (cell.isEmpty() || dated.isEmpty() || scheme.ratingWritten(cell).isPresent()) {
      return ratingOf(cell, scheme, mapping.dates().asOf().orElse(null));
    }
    return new Given(dated.get(), dated.get().id(), rows.dateOf(cell));
  }
}
