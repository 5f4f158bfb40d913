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
              "Corrected share",
              "The share that would be found if the coding made no mistakes, from events that people"
                  + " read in full (Rogan and Gladen). Too few such events, and it is not given."),
          List.of(
              "Rising or falling",
              "The change holds after correction for the number of tests that were made, and its"
                  + " interval lies on that side."),
          List.of(
              "Follows the agenda",
              "What is heard depends on what is asked. Either a change shows as counted and does not"
                  + " hold once we allow for what events were about, or one appears only then. The"
                  + " sentence beside the verdict says which."),
          List.of(
              "No clear trend",
              "Tested, and neither; or a change that does not hold among reports of like length. The"
                  + " reason says so."),
          List.of("Insufficient evidence", "Not tested; the reason stands beside it."),
          List.of(
              "Reported challenge and shortfall",
              "Participants report a challenge; an assessment finds a shortfall. The two are never"
                  + " added up."),
          List.of(
              "Confidence",
              "How probable it is that the role is right, calibrated on coded reports: of statements"
                  + " at 0.90, about nine in ten are. A statement that the model alone found and that is"
                  + " as likely wrong as right is shown and not counted."),
          List.of(
              "Rules",
              "What led to the coding, by name: rules of the codebook for roles, themes and speakers,"
                  + " and the weightiest evidence. The statements table holds the patterns too."),
          List.of(
              "Decided by",
              "Rules, where a rule names the role; model, where only weighed evidence does; reviewer,"
                  + " where a person has looked at it."),
          List.of(
              "Links",
              "“About this event” leads to a page on the event. It is not the source of the"
                  + " wording; “Source” is."));

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
