package org.gapline.explorer;

import org.gapline.chart.ReleaseCaption;
import org.gapline.disclosure.Audience;

/** The command that gives what a page has no room for, from the release of its own audience. */
final class ExportLine {

  private ExportLine() {}

  /** The command up to the name of the table, as for the scripts. */
  static String start(ReleaseCaption caption) {
    Audience audience = caption.audience();
    return "gapline export"
        + (audience.equals(Audience.ANALYSTS) ? "" : " --audience " + audience.id());
  }

  /** The command for a table. */
  static String of(ReleaseCaption caption, String table) {
    return start(caption) + " " + table;
  }
}
