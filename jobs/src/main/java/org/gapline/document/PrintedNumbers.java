package org.gapline.document;

/**
 * Follows the printed numbers of paragraphs through a text, so that an item below a numbered
 * paragraph has its number, too: below "12.", "(b)" is "12 (b)" and "(ii)" below that "12 (b)
 * (ii)".
 */
final class PrintedNumbers {

  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"
  };

  /** Number of the paragraph, as "47", or null outside of one. */
  private String number;

  /** Letter of the item, as "b", or null. */
  private String letter;

  /** Roman number of the item below that, or null. */
  private String roman;

  /** A heading ends the paragraph above it. */
  void heading() {
    number = null;
    letter = null;
    roman = null;
  }

  /**
   * The number of the next block.
   *
   * @param label what is printed at its head, as "47.", "(b)" or "12. (a)"; "" where nothing is
   * @param within whether it is a list item or goes on with the block before, and so belongs to the
   *     paragraph above where it has no number of its own
   * @return the number by which it is cited, or null
   */
  String next(String label, boolean within) {
    if (label.isEmpty()) {
      if (!within) {
        heading();
      }
      return joined();
    }
    int begin = 0;
    while (begin < label.length()) {
      int space = label.indexOf(' ', begin);
      int end = space < 0 ? label.length() : space;
      take(bare(label, begin, end));
      begin = end + 1;
    }
    return joined();
  }

  private void take(String core) {
    if (Character.isDigit(core.charAt(0))) {
      number = core;
      letter = null;
      roman = null;
    } else if (isRoman(core)) {
      roman = core;
    } else {
      letter = core;
      roman = null;
    }
  }

  /** "(i)" after "(h)" is a letter; where no letter leads up to it, it is a Roman number. */
  private boolean isRoman(String core) {
    if (core.length() > 1) {
      return true;
    }
    boolean nextLetter =
        letter != null && letter.length() == 1 && core.charAt(0) == letter.charAt(0) + 1;
    int value = value(core);
    boolean nextRoman = value > 0 && value == 1 + (roman == null ? 0 : value(roman));
    return nextRoman && !(nextLetter && roman == null);
  }

  private static int value(String core) {
    for (int i = 0; i < ROMAN.length; i++) {
      if (ROMAN[i].equalsIgnoreCase(core)) {
        return i + 1;
      }
    }
    return 0;
  }

  private String joined() {
    StringBuilder out = new StringBuilder(number == null ? "" : number);
    append(out, letter);
    append(out, roman);
    return out.isEmpty() ? null : out.toString();
  }

  private static void append(StringBuilder out, String core) {
    if (core != null) {
      out.append(out.isEmpty() ? "(" : " (").append(core).append(')');
    }
  }

  /** The label without brackets and the full stop behind it. */
  private static String bare(String label, int begin, int end) {
    int from = label.charAt(begin) == '(' ? begin + 1 : begin;
    int to = end;
    while (to > from && ".)".indexOf(label.charAt(to - 1)) >= 0) {
      to--;
    }
    return label.substring(from, to);
  }
}
