package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands above the first paragraph of a text, and what comes back below it. */
class PlainTextHeadTest {

  @Test
  void repeatedTitleAndLeadAreKeptOnce() {
    String lead =
        "Officers of nine ports agreed on a common form for crew lists at a meeting in Lagos";
    Document document =
        Reading.text(
            "Nine ports, one form\nNine Ports, One Form\n\n"
                + lead
                + "\u2026\n\n"
                + lead
                + ", which ended on Friday.");

    assertThat(document.text())
        .isEqualTo("# Nine ports, one form\n\n" + lead + ", which ended on Friday.");
    assertThat(document.flags()).contains(DocumentFlag.REPETITION_REMOVED);
  }

  @Test
  void headingsThatComeBackLaterStay() {
    Document document =
        Reading.text(
            "Two towns, one course on harbours\n\nTema\n\nIt was full.\n\nGaps\n\nRadios are old.\n\nLome\n\nIt was half empty.\n\nGaps\n\nFuel is dear.");

    assertThat(Reading.headings(document))
        .containsExactly("Two towns, one course on harbours", "Tema", "Gaps", "Lome", "Gaps");
  }

  @Test
  void pastedTagsAndEntitiesAreTakenOut() {
    Document document =
        Reading.text(
            "<b>Harbour course ends</b>\n\nIt was held at the old quay in Lom&eacute;&nbsp;<br/>and in <i>Tema</i>; a < b stays.");

    assertThat(document.text())
        .startsWith(
            "# Harbour course ends\n\nIt was held at the old quay in Lom\u00e9 and in Tema");
    assertThat(document.text()).endsWith("; a < b stays.");
  }

  @Test
  void titleIsTakenFromItsFieldAndNotFromTheNameOfTheSite() {
    assertThat(
            Reading.text(
                    "Harbour Desk\n\nTitle: How crews are checked\nAuthor: the desk\n\nThe paper tells how it is done today.")
                .title())
        .isEqualTo("How crews are checked");
    assertThat(
            Reading.text(
                    "HARBOUR DESK\n\nHow crews are checked in nine ports\n\nThe paper tells how it is done today.")
                .title())
        .isEqualTo("How crews are checked in nine ports");
  }

  @Test
  void dateStampedBeforeTheTitleStandsApart() {
    Document document =
        Reading.text(
            "07.05.2021 10:15 Nine ports agree on one form\n\nThe form was agreed upon on Friday.");

    assertThat(document.title()).isEqualTo("Nine ports agree on one form");
    assertThat(document.text()).startsWith("07.05.2021 10:15\n\n# Nine ports");
  }
}
