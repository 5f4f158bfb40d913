package org.gapline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gapline.assessment.RatingChange;
import org.gapline.chart.RatingsOverTime.Bar;
import org.gapline.chart.RatingsOverTime.Panel;

/** The alternative text of a picture of ratings, for who cannot see it. */
final class RatingsInWords {

  private RatingsInWords() {}

  /** The picture of a scheme, panel by panel. */
  static String of(String title, int line, List<Panel> panels) {
    List<String> parts = new ArrayList<>();
    for (Panel panel : panels) {
      List<String> bars = new ArrayList<>();
      panel
          .bars()
          .forEach(bar -> bars.add(bar.label().toLowerCase(Locale.ROOT) + " " + counts(bar)));
      RatingChange change = panel.change();
      String changes =
          change == null
              ? ""
              : "; improved %d, unchanged %d, worsened %d"
                  .formatted(change.improved(), change.unchanged(), change.worsened());
      parts.add(panel.code() + " " + panel.label() + ": " + String.join(", ", bars) + changes);
    }
    return Wording.sentence(title)
        + " Bars of States by rating, the weakest first"
        + (line > 1 ? ", with the line below which a rating is a shortfall" : "")
        + ". "
        + String.join(". ", parts)
        + ".";
  }

  private static String counts(Bar bar) {
    return String.join("-", bar.counts().stream().map(String::valueOf).toList());
  }
}
