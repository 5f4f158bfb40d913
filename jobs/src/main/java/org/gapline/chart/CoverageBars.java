package org.gapline.chart;

import java.util.List;

/**
 * Events by calendar year and parent region, so that nobody mistakes volume for a trend.
 *
 * @param name stem of the file names
 * @param text the words around it
 * @param years every calendar year of the axis
 * @param layers lowest first
 * @param note what to say of years without a report; empty where there are none
 */
public record CoverageBars(
    String name, SheetText text, List<Integer> years, List<Layer> layers, String note)
    implements ChartSpec {

  public CoverageBars {
    years = List.copyOf(years);
    layers = List.copyOf(layers);
    for (Layer layer : layers) {
      if (layer.counts().size() != years.size()) {
        throw new IllegalArgumentException("layer " + layer.label() + " does not fit the years");
      }
    }
  }

  @Override
  public boolean isEmpty() {
    return years.isEmpty();
  }

  /** Events of the year at this place of {@link #years}, over all layers. */
  public int total(int place) {
    return layers.stream().mapToInt(layer -> layer.counts().get(place)).sum();
  }

  /** How a layer is filled. */
  public enum Fill {
    /** A parent region: the next colour of the stack. */
    REGION,
    /** Events for several parent regions: the palest colour. */
    SEVERAL,
    /** Events for the whole world: hatched. */
    GLOBAL,
    /** Events whose audience is not stated: outline only. */
    NOT_STATED
  }

  /**
   * One parent region, or one of the remainders.
   *
   * @param label its label
   * @param fill how it is filled
   * @param counts events for each of the years
   * @param undated events without a year, in no bar
   */
  public record Layer(String label, Fill fill, List<Integer> counts, int undated) {
    public Layer {
      counts = List.copyOf(counts);
    }

    /** Events with a year. */
    public int dated() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }
}
