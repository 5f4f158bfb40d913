package org.gapline.explorer;

import java.util.List;
import org.gapline.chart.ReleaseCaption;

/** How to read the page: what the figures and the verdicts mean, and what they do not. */
final class ReadingSection {

  private static final List<List<String>> POINTS =
      List.of(
          List.of(
              "What is counted",
              "Events, not documents: several reports of one event count once. An event reports a"
                  + " challenge when at least one sentence of its reports says so. Silence is not"
                  + " absence: an event that does not mention a challenge may still have it. What the"
                  + " press, academics or civil society say is listed and not counted."),
          List.of(
              "Shares",
              "A share is of reporting events, those with at least one coded statement of any role."
                  + " It is never a share of States. The interval is Wilson’s, at 95%."),
          List.of(
              "Rising or falling",
              "The change holds after correction for the number of tests that were made, and its"
                  + " interval lies on that side."),
          List.of(
              "Follows the agenda",
              "The change disappears once we allow for what events were about: what is heard depends"
                  + " on what is asked."),
          List.of("No clear trend", "Tested, and neither."),
          List.of("Insufficient evidence", "Not tested; the reason stands beside it."),
          List.of(
              "Reported challenge and shortfall",
              "Participants report a challenge; an assessment finds a shortfall. The two are never"
                  + " added up."),
          List.of(
              "Links",
              "“About this event” leads to a page on the event. It is not the source of the"
                  + " wording."));

  private final Html html;
  private final ReleaseCaption caption;

  ReadingSection(Html html, ReleaseCaption caption) {
    this.html = html;
    this.caption = caption;
  }

  void write() {
    html.open("section", "id", "reading").leaf("h2", "How to read this");
    html.open("dl", "class", "reading");
    for (List<String> point : POINTS) {
      html.open("div").leaf("dt", point.get(0)).leaf("dd", point.get(1)).close();
    }
    html.close();
    html.leaf(
        "p",
        "Regions follow the "
            + caption.crosswalk()
            + ". Names and groupings of States, territories and areas are used for counting only and"
            + " imply no opinion on their legal status, their authorities or their borders.");
    html.leaf("p", caption.imprint() + ".", "class", "note");
    html.close();
  }
}
