package org.gapline.chart;

import java.util.List;
import java.util.Locale;
import org.gapline.statistics.Proportion;
import org.gapline.statistics.WilsonInterval;

/** How figures are put into words, the same on charts, in their alternative texts and on pages. */
public final class Wording {

  private static final List<String> SMALL =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Wording() {}

  /** A whole number: in words up to ten, else in digits with a comma for thousands. */
  public static String number(int n) {
    return n > 0 && n < SMALL.size() ? SMALL.get(n) : digits(n);
  }

  /** A whole number in digits with a comma for thousands. */
  public static String digits(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** The number in digits with its noun: {@code 1 event}, {@code 12 events}. */
  public static String count(int n, String singular) {
    return digits(n) + " " + (n == 1 ? singular : singular + "s");
  }

  /** A share without decimals: {@code 14%}; never 0% or 100% where that is not exact. */
  public static String percent(double share) {
    if (share > 0 && share < 0.005) {
      return "under 1%";
    }
    if (share < 1 && share > 0.995) {
      return "over 99%";
    }
    return Math.round(share * 100) + "%";
  }

  /** A tally with its share: {@code 12 of 88 events (14%)}. */
  public static String share(Tally tally) {
    String events = digits(tally.with()) + " of " + count(tally.of(), "event");
    return tally.of() == 0 ? events : events + " (" + percent(tally.share()) + ")";
  }

  /** The share of a tally with its Wilson interval: {@code 13% (8–21)}. */
  public static String interval(Tally tally) {
    Proportion share = WilsonInterval.of(tally.with(), tally.of());
    return interval(tally.share(), share.low(), share.high());
  }

  /** The same of a share whose interval is known. */
  public static String interval(double share, double low, double high) {
    return percent(share) + " (" + Math.round(low * 100) + "–" + Math.round(high * 100) + ")";
  }

  /** Percentage points with their sign: {@code +0.5}, {@code −0.3}, {@code 0.0}. */
  public static String points(double points) {
    long tenths = Math.round(Math.abs(points) * 10);
    String sign = tenths == 0 ? "" : points < 0 ? "−" : "+";
    return sign + tenths / 10 + "." + tenths % 10;
  }

  /** A change a year with its interval: {@code +0.5 points a year (−1.1 to +2.2)}. */
  public static String change(Double change, Double low, Double high) {
    if (change == null) {
      return "";
    }
    String interval = low == null || high == null ? "" : interval(low, high);
    return points(change) + " points a year" + interval;
  }

  private static String interval(double low, double high) {
    return " (" + points(low) + " to " + points(high) + ")";
  }

  /** A probability with two digits: {@code 0.96}, {@code 0.004}, {@code under 0.001}. */
  public static String probability(double p) {
    if (p < 0.001) {
      return "under 0.001";
    }
    return String.format(Locale.ROOT, p < 0.1 ? "%.3f" : "%.2f", p);
  }

  /** A list in a sentence: {@code A, B and C}; with semicolons where an item is a list itself. */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    boolean nested = items.stream().anyMatch(item -> item.contains(",") || item.contains(" and "));
    String head = String.join(nested ? "; " : ", ", items.subList(0, items.size() - 1));
    return head + (nested ? "; and " : " and ") + items.get(items.size() - 1);
  }

  /** A label inside a sentence: its first letter small, unless it begins with an acronym. */
  public static String inSentence(String label) {
    boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
    return label.isEmpty() || acronym
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  /** The words with a capital at their start. */
  public static String upper(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Years as a range: {@code 2004–2025}, or one year. */
  public static String years(int first, int last) {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }

  /** Ends a phrase as a sentence. */
  public static String sentence(String phrase) {
    boolean ended = phrase.isEmpty() || ".?!".indexOf(phrase.charAt(phrase.length() - 1)) >= 0;
    return ended ? phrase : phrase + ".";
  }
}
