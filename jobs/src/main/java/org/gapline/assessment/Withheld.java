package org.gapline.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.assessment.RatingHistory.Rated;
import org.gapline.table.WithheldTable;

/**
 * Of which States the lists of statuses tell nothing, since a record that is or may be theirs was
 * refused. Such a State is on the list, and is not to be called absent from it.
 *
 * @param rows by scheme, indicator and State
 */
public record Withheld(List<WithheldTable.Row> rows) {

  /** Of lists of which every record was read. */
  public static final Withheld NOTHING = new Withheld(List.of());

  public Withheld {
    rows = List.copyOf(rows);
  }

  /** The States that a refused record names. */
  Set<String> states(Rated rated) {
    return of(rated)
        .map(WithheldTable.Row::state)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Whether a refused record may be that of any State. */
  boolean mayBeAny(Rated rated) {
    return of(rated).anyMatch(row -> row.state() == null);
  }

  /** Whether nothing is told of a State that no accepted record names. */
  public boolean holds(String scheme, String indicator, String state) {
    Rated rated = new Rated(scheme, indicator);
    return mayBeAny(rated) || states(rated).contains(state);
  }

  private Stream<WithheldTable.Row> of(Rated rated) {
    return rows.stream()
        .filter(row -> row.scheme().equals(rated.scheme()))
        .filter(row -> row.indicator().equals(rated.indicator()));
  }
}
