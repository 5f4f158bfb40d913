package org.gapline.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gapline.assessment.Scheme.Rating;

/**
 * Finds the rating that a cell writes: as a word or letter, or as a number however it is written
 * ({@code 2.5}, {@code 2,50}, {@code 2½}, {@code 75%}). Marks of footnotes behind it are left
 * aside.
 */
final class RatingSpelling {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,30})?");
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "[*\\u2020\\u2021\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]+$|[\\[(]\\d{1,3}[\\])]$");

  private final List<Rating> ratings;

  RatingSpelling(List<Rating> ratings) {
    this.ratings = ratings;
  }

  Optional<Rating> find(String written) {
    Optional<Rating> rating = findPlain(written);
    String bare = FOOTNOTE.matcher(written).replaceFirst("").strip();
    return rating.isPresent() || bare.equals(written) || bare.isEmpty() ? rating : findPlain(bare);
  }

  private Optional<Rating> findPlain(String written) {
    Optional<Rating> spelled =
        ratings.stream().filter(rating -> rating.isWritten(written)).findFirst();
    Optional<BigDecimal> number = spelled.isPresent() ? Optional.empty() : number(written);
    if (number.isEmpty()) {
      return spelled;
    }
    return ratings.stream().anyMatch(rating -> rating.from() != null)
        ? bandOf(number.get())
        : ratings.stream().filter(rating -> isNumber(rating, number.get())).findFirst();
  }

  private static boolean isNumber(Rating rating, BigDecimal number) {
    return rating.spellings().stream()
        .anyMatch(spelling -> number(spelling).filter(n -> n.compareTo(number) == 0).isPresent());
  }

  /** The strongest rating whose least number is reached; none below the least of all. */
  private Optional<Rating> bandOf(BigDecimal number) {
    return ratings.stream()
        .filter(rating -> rating.from() != null && rating.from().compareTo(number) <= 0)
        .reduce((weaker, stronger) -> stronger)
        .filter(rating -> rating.upTo() == null || rating.upTo().compareTo(number) >= 0);
  }

  /** The number that a cell writes, whatever marks of footnotes stand behind it. */
  static Optional<BigDecimal> numberIn(String written) {
    return number(written).or(() -> number(FOOTNOTE.matcher(written).replaceFirst("")));
  }

  /** The number that a text writes, with or without a sign of percent. */
  static Optional<BigDecimal> number(String written) {
    String text = written.strip();
    if (text.endsWith("%")) {
      text = text.substring(0, text.length() - 1).strip();
    }
    if (text.endsWith("\u00BD")) {
      String whole = text.substring(0, text.length() - 1).strip();
      text = (whole.isEmpty() ? "0" : whole) + ".5";
    }
    return NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }
}
