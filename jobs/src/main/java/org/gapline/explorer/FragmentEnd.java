package org.gapline.explorer;

import java.util.regex.Pattern;

/** What joins an item of a list to the next one: a semicolon or comma, and "and" after it. */
final class FragmentEnd {

  private static final Pattern JOINT = Pattern.compile("[;,](?: (?:and|or|et|ou|y|e|o|u))?$");

  private FragmentEnd() {}

  /** The item as it reads by itself. */
  static String without(String item) {
    return JOINT.matcher(item).replaceFirst("");
  }
}
