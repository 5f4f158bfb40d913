package org.gapline.tagging.facts;

import java.util.Locale;
import java.util.Set;

/**
 * The style of a heading, which tells its rank: headings of one style are of one rank, and a style
 * that comes up below another is of a lower one.
 *
 * @param name name of the style, as "A." or "plain"
 * @param label the letter or number at its head, or ""
 */
record HeadingStyle(String name, String label) {

  static final String PLAIN = "plain";
  static final String PART = "part";

  private static final Set<String> PARTS =
      Set.of(
          "part",
          "chapter",
          "annex",
          "appendix",
          "partie",
          "chapitre",
          "annexe",
          "parte",
          "capítulo",
          "anexo",
          "enclosure",
          "pièce");

  private static final int LONGEST_ROMAN = 5;

  /**
   * The style of a heading.
   *
   * @param line the whole heading, its label included
   * @param before label of the heading before it in style "A.", or ""
   */
  static HeadingStyle of(String line, String before) {
    int space = line.indexOf(' ');
    String first = space < 0 ? line : line.substring(0, space);
    if (PARTS.contains(first.toLowerCase(Locale.ROOT))) {
      return new HeadingStyle(PART, first);
    }
    String core = bare(first);
    boolean closed = core.length() < first.length();
    if (space > 0 && !core.isEmpty() && (closed || core.indexOf('.') > 0)) {
      String name = labelled(first, core, before);
      if (name != null) {
        return new HeadingStyle(name, core);
      }
    }
    boolean capitals = line.chars().noneMatch(Character::isLowerCase);
    return new HeadingStyle(capitals ? "capitals" : PLAIN, "");
  }

  boolean isPlain() {
    return name.equals(PLAIN);
  }

  private static String labelled(String first, String core, String before) {
    if (Character.isDigit(core.charAt(0))) {
      boolean numbers = core.chars().allMatch(c -> Character.isDigit(c) || c == '.');
      long parts = core.chars().filter(c -> c == '.').count() + 1;
      return numbers && core.length() <= 8 ? "1.".repeat((int) parts) : null;
    } else if (first.startsWith("(") || first.endsWith(")")) {
      return core.length() <= 2 ? "(a)" : null;
    }
    boolean letter = core.length() == 1 && Character.isUpperCase(core.charAt(0));
    boolean next = letter && before.length() == 1 && core.charAt(0) == before.charAt(0) + 1;
    boolean roman =
        core.length() <= LONGEST_ROMAN && core.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    if (roman && !next && !(letter && "LC".contains(core))) {
      return "I.";
    }
    return letter ? "A." : null;
  }

  private static String bare(String first) {
    int begin = first.startsWith("(") ? 1 : 0;
    int end = first.length();
    while (end > begin && ".):".indexOf(first.charAt(end - 1)) >= 0) {
      end--;
    }
    return first.substring(begin, end);
  }
}
