package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Drops the lines of a saved text that belong to the page around the report. */
final class BoilerplateLines {

  private static final int LONGEST_LINK = 140;
  private static final int LONGEST_MASTHEAD = 90;

  private BoilerplateLines() {}

  /** The lines without menus, notices, share lines and link lists. */
  static List<String> without(List<String> lines, LineWrap wrap, Set<DocumentFlag> flags) {
    List<String> kept = new ArrayList<>(lines.size());
    boolean inLinks = false;
    String dropped = null;
    for (String line : lines) {
      String text = line.strip();
      if (text.isEmpty()) {
        kept.add(line);
        dropped = null;
        continue;
      }
      inLinks = (inLinks && isLink(text)) || Boilerplate.announcesLinks(text);
      boolean goesOn = dropped != null && wrap.joins(dropped, line);
      String rest = inLinks || goesOn ? "" : Boilerplate.rest(text);
      dropped = rest.isEmpty() ? line : null;
      keep(line, text, rest, kept, flags);
    }
    return kept;
  }

  private static void keep(
      String line, String text, String rest, List<String> kept, Set<DocumentFlag> flags) {
    if (rest.length() == text.length()) {
      kept.add(line);
      return;
    }
    flags.add(DocumentFlag.BOILERPLATE_REMOVED);
    if (Boilerplate.isSiteMenu(text)) {
      dropMasthead(kept);
    }
    kept.add(rest);
  }

  /** The name of the site stands right above its menu, at the top. */
  private static void dropMasthead(List<String> kept) {
    int last = kept.size() - 1;
    boolean top = last >= 0 && last <= 1 && !kept.get(last).isBlank();
    if (top && kept.get(last).length() <= LONGEST_MASTHEAD && !kept.get(last).endsWith(".")) {
      kept.clear();
    }
  }

  /** A short line that is no sentence: the title of another page, perhaps with its date. */
  private static boolean isLink(String text) {
    return text.length() <= LONGEST_LINK && !text.endsWith(".") && !text.endsWith(":");
  }
}
