package org.gapline.briefing;

import java.util.List;

/**
 * A part of a briefing under a heading.
 *
 * @param kind what it is
 * @param heading its heading; empty where it has none
 * @param blocks what it says
 */
public record Part(Kind kind, String heading, List<Block> blocks) {

  public Part {
    blocks = List.copyOf(blocks);
  }

  /** The parts that a briefing may have, in their order. */
  public enum Kind {
    POINTS(1, Width.FULL),
    FIGURES(1, Width.FULL),
    REPORTED(1, Width.FULL),
    HEARD(1, Width.FULL),
    EVENTS(1, Width.FULL),
    BETTER(2, Width.HALF),
    GOOD_PRACTICES(2, Width.HALF),
    ASK(2, Width.FULL),
    RATED(2, Width.FULL),
    IF_ASKED(2, Width.FULL),
    NOT_KNOWN(2, Width.HALF),
    METHOD(2, Width.HALF);

    private final int page;
    private final Width width;

    Kind(int page, Width width) {
      this.page = page;
      this.width = width;
    }

    /** The page on which it stands. */
    public int page() {
      return page;
    }

    /** How much of the page's width it takes. */
    public Width width() {
      return width;
    }
  }

  /** How much of a page's width a part takes: two halves stand side by side. */
  public enum Width {
    FULL,
    HALF
  }
}
