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
}
