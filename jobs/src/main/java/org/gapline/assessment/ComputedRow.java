package org.gapline.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Rows of a published table that are computed from others, as the average of a region.
 *
 * @param row what a cell of them says, as {@code Average*}
 * @param figure what they hold in the columns of numbers
 * @param over the records of which: {@link #TABLE}, {@link #BLOCK}, or a column in which the
 *     records say what the row says
 */
record ComputedRow(String row, Figure figure, String over) {

  /** All records of the table. */
  static final String TABLE = "table";

  /** The records since the row before of a block, or since the header. */
  static final String BLOCK = "block";

  /** Spreadsheets compute in binary fractions, whose last digits differ. */
  private static final int MOST_DECIMALS = 9;

  /** What is computed of the numbers in a column. */
  enum Figure {
    MEAN,
    MEDIAN,
    SUM;

    /** The figure; of at least one number. */
    BigDecimal of(List<BigDecimal> numbers) {
      List<BigDecimal> sorted = numbers.stream().sorted().toList();
      int n = sorted.size();
      return switch (this) {
        case SUM -> sum(numbers);
        case MEAN -> sum(numbers).divide(BigDecimal.valueOf(n), MathContext.DECIMAL64);
        case MEDIAN ->
            sorted
                .get((n - 1) / 2)
                .add(sorted.get(n / 2))
                .divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
      };
    }

    /** How far rounded numbers can take the figure from that of the numbers themselves. */
    BigDecimal slack(List<BigDecimal> numbers) {
      int decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
      if (decimals <= 0) {
        return BigDecimal.ZERO;
      }
      BigDecimal each = halfUnit(decimals);
      return this == SUM ? each.multiply(BigDecimal.valueOf(numbers.size())) : each;
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
      return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /** Whether what a row publishes is what its records give, but for rounding. */
  boolean agrees(BigDecimal published, List<BigDecimal> numbers) {
    BigDecimal apart = published.subtract(figure.of(numbers)).abs();
    return apart.compareTo(halfUnit(published.scale()).add(figure.slack(numbers))) <= 0;
  }

  private static BigDecimal halfUnit(int decimals) {
    return new BigDecimal("0.5").scaleByPowerOfTen(-Math.max(0, Math.min(decimals, MOST_DECIMALS)));
  }
}
