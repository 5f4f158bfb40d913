package org.gapline.document;

import java.util.Arrays;

/** The pages of a kept text: a form feed stands in it where a new page begins. */
public final class Pages {

  private final int[] breaks;

  private Pages(int[] breaks) {
    this.breaks = breaks;
  }

  /** The pages of a kept text; asking for one is then quick. Time linear in the text. */
  public static Pages of(String text) {
    int[] breaks = new int[8];
    int count = 0;
    for (int at = text.indexOf(KeptText.PAGE_BREAK);
        at >= 0;
        at = text.indexOf(KeptText.PAGE_BREAK, at + 1)) {
      breaks = count == breaks.length ? Arrays.copyOf(breaks, 2 * count) : breaks;
      breaks[count++] = at;
    }
    return new Pages(Arrays.copyOf(breaks, count));
  }

  /** The number of the page that holds an offset, from 1; null where the text has no pages. */
  public Integer at(int offset) {
    if (breaks.length == 0) {
      return null;
    }
    int found = Arrays.binarySearch(breaks, offset);
    return 1 + (found >= 0 ? found : -found - 1);
  }
}
