package org.gapline.tagging.facts;

/** Tells whether a body is named for its members: "member States of ASEAN", "SADC countries". */
final class MembersOf {

  private MembersOf() {}

  /** Whether the words beside the name of a body speak of its member States. */
  static boolean speaks(Reading reading, Named name) {
    int next = name.last() + 1;
    if (next < reading.tokens().size() && reading.before(next) == '(') {
      next++;
    }
    String after = word(reading, next);
    boolean membersAfter =
        after.startsWith("member")
            || after.equals("participating")
            || after.equals("partner")
            || after.equals("states")
            || after.equals("countries")
            || after.equals("region");
    return membersAfter || membersBefore(reading, name);
  }

  private static boolean membersBefore(Reading reading, Named name) {
    int of = name.first() - 1;
    if (word(reading, of).equals("the")) {
      of--;
    }
    String before = word(reading, of - 1);
    return word(reading, of).equals("of")
        && (before.equals("states") || before.equals("members") || before.equals("countries"));
  }

  private static String word(Reading reading, int i) {
    return i < 0 || i >= reading.tokens().size() ? "" : reading.word(i);
  }
}
