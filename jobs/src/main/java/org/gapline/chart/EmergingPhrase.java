package org.gapline.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Locale;
import org.gapline.statistics.LogOdds;
import org.gapline.table.EmergingTable;

/**
 * A phrase that the codebook does not know, with an example.
 *
 * @param row its counts and its statements
 * @param example a statement that holds it, as it may be shown; empty where none is on file
 */
public record EmergingPhrase(EmergingTable.Row row, String example) {

  /** Those of all regions first, the steepest growth first. */
  public static final Comparator<EmergingPhrase> ORDER =
      Comparator.comparing((EmergingPhrase p) -> !p.row().region().equals(Labels.ALL))
          .thenComparing(p -> -p.row().logOddsZ())
          .thenComparing(p -> p.row().phrase());

  private static final int RAREST = 10_000;

  private static final MathContext TWO_DIGITS = new MathContext(2);

  /** Its z and what that says: {@code z 2.0: by chance, 1 phrase in 44 grows so much}. */
  public String growth() {
    double rarity = Math.min(RAREST, LogOdds.rarity(row.logOddsZ()));
    int rounded = new BigDecimal(rarity).round(TWO_DIGITS).intValue();
    return String.format(
        Locale.ROOT,
        "z %.1f: by chance, 1 phrase in %,d%s grows so much",
        row.logOddsZ(),
        rounded,
        rounded == RAREST ? " or more" : "");
  }
}
