package org.gapline.chart;

import java.util.List;
import org.gapline.assessment.RatingChange;

/**
 * States by rating on the indicators of one scheme, when first and when last rated anew: the same
 * States in both bars. Where too few were rated twice, there is one bar, of all rated States.
 *
 * @param name stem of the file names
 * @param text the words around it
 * @param ratings names of the ratings, the weakest first
 * @param line the first rank that is no shortfall; 1 where the scheme draws no line
 * @param panels one for each indicator
 */
public record RatingsOverTime(
    String name, SheetText text, List<String> ratings, int line, List<Panel> panels)
    implements ChartSpec {

  public RatingsOverTime {
    ratings = List.copyOf(ratings);
    panels = List.copyOf(panels);
  }

  @Override
  public boolean isEmpty() {
    return panels.isEmpty();
  }

  /** Whether the scheme says which rating is a shortfall. */
  boolean hasLine() {
    return line > 1;
  }

  /**
   * An indicator.
   *
   * @param code its id
   * @param label its name
   * @param bars one bar or two
   * @param change how many States changed; null where none was rated twice
   */
  public record Panel(String code, String label, List<Bar> bars, RatingChange change) {
    public Panel {
      bars = List.copyOf(bars);
    }

    /** Whether it compares the first rating with the latest. */
    boolean compares() {
      return bars.size() > 1;
    }

    Bar last() {
      return bars.get(bars.size() - 1);
    }
  }

  /**
   * States by rating.
   *
   * @param label when they were rated so
   * @param counts States at each rating, the weakest first
   */
  public record Bar(String label, List<Integer> counts) {
    public Bar {
      counts = List.copyOf(counts);
    }

    /** All States. */
    public int states() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** States with a shortfall, of all. */
    Tally shortfall(int line) {
      int weak = counts.stream().limit(line - 1).mapToInt(Integer::intValue).sum();
      return new Tally(weak, states());
    }
  }
}
