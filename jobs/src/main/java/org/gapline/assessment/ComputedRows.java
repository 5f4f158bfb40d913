package org.gapline.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * Holds the averages and totals that a published table carries against its rows. They are no
 * records in any case; where they differ from what the rows give, either a row was read wrongly or
 * the publisher means other rows.
 */
final class ComputedRows {

  private final Layout layout;
  private final List<String> header;

  /**
   * @param layout says which rows are computed, and from which others
   * @param header names of the columns
   */
  ComputedRows(Layout layout, List<String> header) {
    this.layout = layout;
    this.header = header;
  }

  /**
   * The rows, those that differ from what they are computed of with the problem.
   *
   * @throws RejectedInputException if the table lacks a column that says of which rows they are
   */
  List<RatingTable.Row> check(List<RatingTable.Row> rows) throws RejectedInputException {
    for (ComputedRow rule : layout.computed()) {
      if (column(rule).isEmpty() && !isPart(rule)) {
        throw new RejectedInputException(
            RejectReason.BAD_HEADER,
            "The header lacks \"%s\", which the mapping names under computed."
                .formatted(rule.over()));
      }
    }
    List<RatingTable.Row> checked = new ArrayList<>();
    int block = 0;
    for (int i = 0; i < rows.size(); i++) {
      Optional<ComputedRow> rule = layout.computes(rows.get(i));
      List<RatingTable.Row> since = rows.subList(block, i);
      checked.add(rule.isEmpty() ? rows.get(i) : checked(rows.get(i), rule.get(), rows, since));
      block = rule.isPresent() && rule.get().over().equals(ComputedRow.BLOCK) ? i + 1 : block;
    }
    return List.copyOf(checked);
  }

  private static boolean isPart(ComputedRow rule) {
    return rule.over().equals(ComputedRow.TABLE) || rule.over().equals(ComputedRow.BLOCK);
  }

  private Optional<Integer> column(ComputedRow rule) {
    int place = header.indexOf(TableHeader.name(rule.over()));
    return place < 0 ? Optional.empty() : Optional.of(place);
  }

  private RatingTable.Row checked(
      RatingTable.Row row,
      ComputedRow rule,
      List<RatingTable.Row> all,
      List<RatingTable.Row> block) {
    List<RatingTable.Row> of =
        switch (rule.over()) {
          case ComputedRow.TABLE -> all;
          case ComputedRow.BLOCK -> block;
          default -> alike(row, column(rule).orElseThrow(), all);
        };
    List<String> problems = new ArrayList<>();
    for (int place = 0; place < header.size(); place++) {
      differing(row, rule, place, of.stream().filter(ComputedRows::isRecord).toList())
          .ifPresent(problems::add);
    }
    return problems.isEmpty()
        ? row
        : new RatingTable.Row(
            row.place(),
            row.cells(),
            row.leftOut(),
            RejectReason.WRONG_TOTAL,
            String.join(" ", problems)
                + " Mend the table, or what its mapping says of this row under computed.");
  }

  private static boolean isRecord(RatingTable.Row row) {
    return row.leftOut() == null && row.reason() == null;
  }

  /** The records that say in a column what the row says, or the record above where it is merged. */
  private static List<RatingTable.Row> alike(
      RatingTable.Row row, int place, List<RatingTable.Row> all) {
    String own = cell(row, place);
    String said =
        own.isEmpty()
            ? all.subList(0, all.indexOf(row)).stream()
                .filter(ComputedRows::isRecord)
                .map(each -> cell(each, place))
                .reduce("", (before, after) -> after)
            : own;
    return all.stream().filter(each -> cell(each, place).equalsIgnoreCase(said)).toList();
  }

  private Optional<String> differing(
      RatingTable.Row row, ComputedRow rule, int place, List<RatingTable.Row> records) {
    Optional<BigDecimal> published = RatingSpelling.numberIn(cell(row, place));
    List<BigDecimal> numbers =
        records.stream()
            .flatMap(each -> RatingSpelling.numberIn(cell(each, place)).stream())
            .toList();
    if (published.isEmpty() || numbers.isEmpty() || rule.agrees(published.get(), numbers)) {
      return Optional.empty();
    }
    BigDecimal computed = rule.figure().of(numbers);
    int decimals = Math.max(2, published.get().scale() + 1);
    return Optional.of(
        "Says %s in column \"%s\", where the %s of %d rows (%s) is %s."
            .formatted(
                cell(row, place),
                header.get(place),
                rule.figure().name().toLowerCase(Locale.ROOT),
                numbers.size(),
                rule.over(),
                computed
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString()));
  }

  private static String cell(RatingTable.Row row, int place) {
    return place < row.cells().size() ? row.cells().get(place) : "";
  }
}
