package org.gapline.explorer;

import java.util.LinkedHashMap;
import java.util.Map;

/** What stands below headings and figures, said once for the page with scripts and without. */
final class PageNotes {

  static final String STANDING =
      "Sorted by number of events; where intervals overlap, the order is no finding. A share is of"
          + " reporting events, never of States. Interval: Wilson, 95%. By year: blue, events with"
          + " the challenge; grey, reporting events.";

  /** Goes before the name of the region. */
  static final String SHARE = "Share of dated reporting events with a reported challenge, ";

  static final String TREND =
      "Points: calendar years, on which the test rests; size by number of events, hollow under 5."
          + " Line and band: three years rolling with 95% interval, for display, where 5 events or"
          + " more. Shaded: no reporting event.";

  static final String AXIS = "Under the axis: all reporting events, and those with the challenge. ";

  static final String AGENDA = "On the agenda: the event’s own title or aim is about the theme.";

  static final String WORDING = "Re-told wording carries no quotation marks.";

  private PageNotes() {}

  /** The notes by the names under which the scripts know them. */
  static Map<String, String> byName() {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put("standing", STANDING);
    notes.put("share", SHARE);
    notes.put("trend", TREND);
    notes.put("axis", AXIS);
    notes.put("agenda", AGENDA);
    notes.put("wording", WORDING);
    return notes;
  }
}
