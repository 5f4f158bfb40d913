package org.gapline.document;

import java.util.Set;

/** The repairs of characters that come before any structure is looked for. */
final class RawText {

  private static final BodyNames BODY_NAMES = new BodyNames();

  private RawText() {}

  /**
   * The text with known names of bodies, damaged sequences and unseen characters put right. Names
   * go first: their junk holds what looks like damaged sequences.
   */
  static String repair(String text, Set<DocumentFlag> flags) {
    String named = BODY_NAMES.repairKnown(text, flags);
    return Characters.clean(Mojibake.repair(named, flags));
  }

  /** The same for a text in which new pages begin, which are kept. */
  static String repairLine(String text, Set<DocumentFlag> flags) {
    if (text.indexOf(KeptText.PAGE_BREAK) < 0) {
      return repair(text, flags);
    }
    StringBuilder repaired = new StringBuilder();
    int begin = 0;
    for (int at = text.indexOf(KeptText.PAGE_BREAK); at >= 0; ) {
      repaired.append(repair(text.substring(begin, at), flags)).append(KeptText.PAGE_BREAK);
      begin = at + 1;
      at = text.indexOf(KeptText.PAGE_BREAK, begin);
    }
    return repaired.append(repair(text.substring(begin), flags)).toString();
  }
}
