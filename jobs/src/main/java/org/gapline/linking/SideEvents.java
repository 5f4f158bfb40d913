package org.gapline.linking;

import java.util.List;
import java.util.Locale;

/** Knows by what words a meeting says that it was held on the margins of a larger one. */
final class SideEvents {

  /** The opening of a text, in which a report says what its meeting was. */
  private static final int OPENING = 500;

  private static final List<String> PHRASES =
      List.of(
          "a side event",
          "side event:",
          "side event \"",
          "side event on",
          "side event of",
          "the margins of",
          "the sidelines of",
          "en marge d",
          "evenement parallele",
          "al margen de",
          "evento paralelo");

  private SideEvents() {}

  /** Whether the opening of a text, title included, says so. */
  static boolean isOpenedBy(String text) {
    String opening =
        Accents.without(text.substring(0, Math.min(OPENING, text.length())))
            .toLowerCase(Locale.ROOT);
    return PHRASES.stream().anyMatch(opening::contains);
  }
}
