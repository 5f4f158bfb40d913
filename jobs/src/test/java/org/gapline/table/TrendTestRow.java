package org.gapline.table;

/** Makes rows of the trend tests of which a test cares about a few values. */
public final class TrendTestRow {

  private final String theme;
  private final String verdict;
  private String reason;
  private String method = "Cochran-Armitage, exact";
  private double dispersion = 1;
  private double change;
  private double low = -1;
  private double high = 1;
  private double q = 0.9;
  private double qGivenAgenda = 0.9;

  private TrendTestRow(String theme, String verdict) {
    this.theme = theme;
    this.verdict = verdict;
  }

  /** A theme that was tested over all regions. */
  public static TrendTestRow of(String theme, String verdict) {
    return new TrendTestRow(theme, verdict);
  }

  /** Why the verdict is given. */
  public TrendTestRow because(String words) {
    reason = words;
    return this;
  }

  /** How the p value was computed. */
  public TrendTestRow method(String words, double factor) {
    method = words;
    dispersion = factor;
    return this;
  }

  /** The change in points a year with its interval. */
  public TrendTestRow change(double points, double lower, double upper) {
    change = points;
    low = lower;
    high = upper;
    return this;
  }

  /** The q values as counted and given the agenda. */
  public TrendTestRow q(double counted, double givenAgenda) {
    q = counted;
    qGivenAgenda = givenAgenda;
    return this;
  }

  /** The row; p values are the q values. */
  public TrendTestTable.Row row() {
    return new TrendTestTable.Row(
        theme,
        "all",
        9,
        60,
        20,
        change,
        low,
        high,
        method,
        dispersion,
        q,
        q,
        qGivenAgenda,
        qGivenAgenda,
        q,
        q,
        2.0,
        3.0,
        0.0,
        0.5,
        verdict,
        reason);
  }
}
