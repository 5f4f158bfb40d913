package org.gapline.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One year of an event study, as {@code impacts.by_year} holds it.
 *
 * @param since years since States took part, negative before
 * @param points difference from the comparisons in percentage points
 * @param states States that it rests on
 */
public record YearSince(int since, double points, int states) {

  private static final Pattern WORDS =
      Pattern.compile("([+-]\\d+): (-?\\d+\\.\\d) points, (\\d+) States");

  /** As the table holds it: {@code +2: 12.5 points, 8 States}. */
  public String inWords() {
    return String.format(Locale.ROOT, "%+d: %.1f points, %d States", since, points, states);
  }

  /**
   * What the table holds.
   *
   * @throws IllegalArgumentException if it is written otherwise
   */
  public static YearSince of(String words) {
    Matcher parts = WORDS.matcher(words);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no year of an event study: " + words);
    }
    return new YearSince(
        Integer.parseInt(parts.group(1)),
        Double.parseDouble(parts.group(2)),
        Integer.parseInt(parts.group(3)));
  }
}
