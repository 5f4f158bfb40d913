package org.gapline.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gapline.assessment.AssessmentMapping.Rated;
import org.gapline.assessment.ColumnPlan.RatingColumn;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.StateNames;
import org.gapline.document.RejectReason;
import org.gapline.table.WithheldTable;

/**
 * Of which States and statuses a refused record of a list is, as far as it can be read. A State's
 * name that nobody knows may be that of any State: what is suggested for it is a guess.
 */
final class RefusedSubjects {

  /** Refused because the row is no record of a State. */
  private static final Set<RejectReason> NO_RECORDS =
      Set.of(RejectReason.LEFT_OUT, RejectReason.WRONG_TOTAL, RejectReason.NOT_A_STATE);

  private final AssessmentMapping mapping;
  private final ColumnPlan plan;
  private final StateNames names;

  RefusedSubjects(AssessmentMapping mapping, ColumnPlan plan, StateNames names) {
    this.mapping = mapping;
    this.plan = plan;
    this.names = names.with(mapping.states());
  }

  /** All that a refused file may list. */
  static List<WithheldTable.Row> ofFile(AssessmentMapping mapping) {
    return rows(mapping.rated().stream(), null);
  }

  /** What a refused record lists that could be read. */
  static List<WithheldTable.Row> of(Assessment refused) {
    return rows(Stream.of(refused.rated()), refused.state());
  }

  /** What a refused row lists. */
  List<WithheldTable.Row> of(RatingTable.Row row, RejectReason reason) {
    if (NO_RECORDS.contains(reason)) {
      return List.of();
    }
    String column = mapping.columns().indicator();
    String indicator = column == null || row.cells().isEmpty() ? "" : plan.cell(row, column);
    return rows(indicator.isEmpty() ? mapping.rated().stream() : named(indicator), state(row));
  }

  /** What a refused cell of a wide table lists. */
  List<WithheldTable.Row> of(RatingTable.Row row, RatingColumn column, RejectReason reason) {
    return column.rated().isPresent() ? rows(column.rated().stream(), state(row)) : of(row, reason);
  }

  /** The indicator, or the one that was perhaps meant; a list may hold others besides. */
  private Stream<Rated> named(String indicator) {
    Map<String, Rated> byName = new HashMap<>();
    mapping.rated().forEach(each -> byName.put(lower(each.indicator().id()), each));
    return Optional.ofNullable(byName.get(lower(indicator)))
        .or(() -> NearestName.of(lower(indicator), byName.keySet()).map(byName::get))
        .stream();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The State that the row names; null where that is not known. */
  private String state(RatingTable.Row row) {
    return !row.cells().isEmpty()
            && names.find(plan.cell(row, mapping.columns().state()))
                instanceof StateNames.IsState state
        ? state.iso3()
        : null;
  }

  private static List<WithheldTable.Row> rows(Stream<Rated> rated, String state) {
    return rated
        .filter(each -> each.scheme().kind() == Scheme.Kind.STATUS)
        .map(each -> new WithheldTable.Row(each.scheme().id(), each.indicator().id(), state))
        .toList();
  }
}
