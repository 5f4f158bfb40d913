package org.gapline.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers of a scale of bands that may be two: with a comma before three digits, and up to 1 in a
 * column in which others have a sign of percent. Serves one table.
 */
final class AmbiguousNumber {

  private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

  private final List<RatingTable.Row> rows;
  private final Map<Integer, Boolean> percent = new HashMap<>();

  AmbiguousNumber(List<RatingTable.Row> rows) {
    this.rows = rows;
  }

  /** Why a cell of a column may be two numbers; nothing where it is one, or no number. */
  Optional<String> in(String cell, int column, Scheme scheme) {
    if (scheme.ratings().stream().allMatch(rating -> rating.from() == null)
        || scheme.ratings().stream().anyMatch(rating -> rating.isWritten(cell))) {
      return Optional.empty();
    }
    if (GROUPED.matcher(cell).matches()) {
      return Optional.of(
          "\"%s\" may be %s or %s. Write it with a point, or without the comma."
              .formatted(cell, cell.replace(',', '.'), cell.replace(",", "")));
    }
    Optional<BigDecimal> number = cell.endsWith("%") ? Optional.empty() : share(cell, scheme);
    return number
        .filter(share -> hasPercent(column))
        .map(
            share ->
                "\"%s\" may be %s%% or %s%%, since other cells of its column have the sign. Write it."
                    .formatted(
                        cell,
                        share.toPlainString(),
                        share.movePointRight(2).stripTrailingZeros().toPlainString()));
  }

  /** A number over 0 and up to 1, of a scale that goes further. */
  private static Optional<BigDecimal> share(String cell, Scheme scheme) {
    return RatingSpelling.numberIn(cell)
        .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0)
        .filter(
            number ->
                scheme.ratings().stream()
                    .anyMatch(
                        rating ->
                            rating.from() != null && rating.from().compareTo(BigDecimal.ONE) > 0));
  }

  private boolean hasPercent(int column) {
    return percent.computeIfAbsent(
        column,
        place ->
            rows.stream()
                .filter(row -> place < row.cells().size() && row.leftOut() == null)
                .anyMatch(row -> row.cells().get(place).endsWith("%")));
  }
}
