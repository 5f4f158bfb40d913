package org.gapline.chart;

import java.util.List;

/**
 * The words around a chart.
 *
 * @param title the finding, computed from the data
 * @param subtitle what the figure is and over what it is taken
 * @param footer paragraphs on n, what is left out, method, crosswalk, release and date
 * @param alternative what the picture shows, for a reader who does not see it
 */
public record SheetText(String title, String subtitle, List<String> footer, String alternative) {

  public SheetText {
    footer = List.copyOf(footer);
    if (title.isBlank() || alternative.isBlank()) {
      throw new IllegalArgumentException("a chart needs a title and an alternative text");
    }
  }
}
