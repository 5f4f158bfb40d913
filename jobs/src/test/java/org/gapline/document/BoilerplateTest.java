package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  private static final String REPORT =
      "The harbour course closed on Friday with a long list of wishes.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home | About us | News | Contact",
        "Accueil | Actualités | Contact",
        "Share | Print | Text size A A A",
        "Share this: Facebook Twitter LinkedIn",
        "Follow us on Facebook",
        "We use cookies to make this site better. Accept all",
        "© 2020 Harbour Desk. All rights reserved.",
        "Tags: harbour, police",
        "[post_author] | [post_category]",
        "{{related_articles}}",
        "- 3 -",
        "Page 3 of 12",
        "* * *",
        "Harbour Desk > News > Courses",
        "Suivez-nous sur les réseaux",
        "Back to top",
        "You are receiving this message because you asked for it.",
      })
  void linesOfThePageAroundAreDropped(String line) {
    Document document = Reading.text(REPORT + "\n\n" + line + "\n\nThe next one is in Cotonou.");

    assertThat(document.text()).isEqualTo(REPORT + "\n\nThe next one is in Cotonou.");
    assertThat(document.flags()).containsExactly(DocumentFlag.BOILERPLATE_REMOVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share of budgets: a third went to fuel.",
        "Course | 3-5 May 2021 | Tema, Ghana",
        "The way home is long for most of them.",
        "The desk of the harbour [which is new] was opened.",
        "Contact between ports is rare.",
        "12 ports took part.",
        "- Share this knowledge with the ports of the south",
        "- Sign international agreements on harbours",
        "Sponsored by Japan, the course is free for all ports.",
        "By continuing to pay for fuel, the fund keeps the boats at sea.",
      })
  void linesOfTheReportStay(String line) {
    assertThat(Reading.text(REPORT + "\n\n" + line + "\n\nIt ended.").text()).contains(line);
  }

  @Test
  void dateOfPublicationStaysWhereTheRestOfItsLineGoes() {
    Document document =
        Reading.text(
            "Harbour course ends in Tema\n\nPosted on May 7, 2021 | Filed under: Ports\n\n"
                + REPORT);

    assertThat(Reading.paragraphs(document)).containsExactly("Posted on May 7, 2021", REPORT);
  }

  @Test
  void linkListIsDroppedAndTheTextBehindItKept() {
    Document document =
        Reading.text(
            REPORT
                + "\n\nRelated stories\n\nPort week opens in Dakar (3 May 2020)\nNew radios for Lome, 7 June"
                + " 2019\n\nThe harbour fund was set up in order to help the ports of the whole coast.");

    assertThat(document.text())
        .contains("set up in order")
        .doesNotContain("Dakar", "2019", "Related");
  }

  @Test
  void nameOfTheSiteOverItsMenuIsNotTheTitle() {
    Document document =
        Reading.text(
            "Harbour Desk of the Coast\nHome | Courses | Contact\n\nNine ports agree on one form\n\n"
                + REPORT);

    assertThat(document.title()).isEqualTo("Nine ports agree on one form");
    assertThat(document.text()).doesNotContain("Harbour Desk");
  }

  @Test
  void wrappedNoticeIsDroppedWhole() {
    Document document =
        Reading.text(
            """
            Start display at page: Download "WISHES OF THE NINE PORTS OF THE
            COAST"

            The nine ports of the coast have been asked by the harbour fund
            what it is that they lack the most, and they have answered with
            a list of things that everybody on the coast had heard before,
            from radios and fuel down to paper.
            """);

    assertThat(document.text()).doesNotContain("COAST\"").startsWith("The nine ports");
  }
}
