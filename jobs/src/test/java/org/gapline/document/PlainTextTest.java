package org.gapline.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void firstLineIsTheTitleAndEmptyLinesPartParagraphs() {
    Document document =
        Reading.text(
            "Port police meet in Mombasa\n\nThe meeting began on Monday.\n\nIt went on for two days.\n");

    assertThat(document.title()).isEqualTo("Port police meet in Mombasa");
    assertThat(document.text())
        .isEqualTo(
            "# Port police meet in Mombasa\n\nThe meeting began on Monday.\n\nIt went on for two"
                + " days.");
  }

  @Test
  void longLinesWithoutEmptyLinesAreParagraphsEach() {
    String one =
        "The first paragraph goes on for a while and tells who met where, and why. "
            .repeat(3)
            .strip();
    String two =
        "The second one tells what they said about it, at some length as well. ".repeat(3).strip();

    assertThat(Reading.paragraphs(Reading.text(one + "\n" + two))).containsExactly(one, two);
  }

  @Test
  void hardWrappedLinesAreJoinedAndFlagged() {
    Document document =
        Reading.text(
            """
            Officers of six ports came together in order to compare how
            they check the papers of crews, and to find out why so many
            of the lists reach them late. The harbour master of the city
            opened the meeting; two ministers followed.

            On the second day they drew up a plan of work for the coming
            year, which the ports will now look at.
            """);

    assertThat(Reading.paragraphs(document)).hasSize(2);
    assertThat(document.text()).contains("compare how they check").contains("the city opened");
    assertThat(document.flags()).contains(DocumentFlag.LINES_JOINED);
  }

  @Test
  void hyphenAtTheEndOfALineGoesWhereItParts() {
    Document document =
        Reading.text(
            """
            The members of the working group looked into ways of improv-
            ing what they know, and they spoke of the law on counter-
            terrorism as well as on how the public and the other, pri-
            vate side can act as one; the work of North-
            South teams was praised by them all in the evening session.
            """);

    assertThat(document.text())
        .contains("improving what", "counter-terrorism", "private side", "North-South teams");
  }

  @Test
  void bulletsOfAllKindsAreListItems() {
    for (String bullet :
        new String[] {"- ", "* ", "\u2022 ", "\u2022", "\u2013 ", "\u25aa ", "\u00b7 "}) {
      Document document =
          Reading.text(
              "The needs are these:\n\n"
                  + bullet
                  + "boats for patrols;\n"
                  + bullet
                  + "fuel for the boats.\n\nIt ended there.");

      assertThat(Reading.items(document))
          .as(bullet)
          .containsExactly("boats for patrols;", "fuel for the boats.");
      assertThat(document.text()).contains("\n\n- boats for patrols;\n\n- fuel for the boats.\n\n");
    }
  }

  @Test
  void labelledLinesAreListItems() {
    Document document =
        Reading.text(
            "They asked for:\n(a) boats;\n(b) fuel.\n\nThey had:\n1. no radio\n2. no maps\n\nAnd lastly:\n\ni) staff;\nii) pay.\n\nThus it ended.");

    assertThat(Reading.items(document))
        .containsExactly("boats;", "fuel.", "no radio", "no maps", "staff;", "pay.");
    assertThat(document.text()).contains("- (a) boats;");
  }

  @Test
  void wrappedItemGoesOnUntilTheNext() {
    Document document =
        Reading.text(
            """
            The delegates who had come to the coast for these two days had
            three wishes, and none of them was new to the hosts of the day:

               (i) boats that can go out to sea in the months of rain as
                   well as in the dry season of the year;
               (ii) fuel.

            That was all they had to say on the matter before they went.
            """);

    assertThat(Reading.items(document))
        .containsExactly(
            "boats that can go out to sea in the months of rain as well as in the dry season of the"
                + " year;",
            "fuel.");
  }

  @Test
  void numberedParagraphsStayParagraphs() {
    Document document =
        Reading.text(
            "1. The port authority called a meeting in May. Forty officers came to it.\n\n2. The chair"
                + " opened it and thanked the hosts.");

    assertThat(Reading.paragraphs(document))
        .containsExactly(
            "The port authority called a meeting in May. Forty officers came to it.",
            "The chair opened it and thanked the hosts.");
    assertThat(document.text()).startsWith("1. The port");
  }

  @Test
  void shortLinesWithoutStopAreHeadings() {
    Document document =
        Reading.text(
            """
            Report on the harbour course in Tema

            WHAT WAS FOUND

            The harbour has no scanners.

            The way ahead

            A second course is planned.

            3. Thanks

            The hosts were thanked.
            """);

    assertThat(Reading.headings(document))
        .containsExactly(
            "Report on the harbour course in Tema", "WHAT WAS FOUND", "The way ahead", "Thanks");
  }

  @Test
  void datesFieldsAndQuotesAreNoHeadings() {
    Document document =
        Reading.text(
            """
            Course for harbour police closes in Tema

            Tema, Ghana, 3-5 May 2021

            Funding: Harbour Fund

            \u201cWe shall be back\u201d

            Posted by the harbour desk

            The course closed on Wednesday after three days of work on the quay.
            """);

    assertThat(Reading.headings(document))
        .containsExactly("Course for harbour police closes in Tema");
  }

  @Test
  void linesUnderAColonAreItsList() {
    Document document =
        Reading.text(
            "Harbour week\n\nCountries that came:\nBenin\nTogo\nGhana\n\nThe week closed with a dinner.");

    assertThat(Reading.items(document)).containsExactly("Benin", "Togo", "Ghana");
  }

  @Test
  void textThatStopsInAMidSentenceIsFlagged() {
    assertThat(
            Reading.text("The course ended. It was then said by all of the officers that").flags())
        .contains(DocumentFlag.TRUNCATED);
    assertThat(Reading.text("The course ended. It was then said that all was well.").flags())
        .doesNotContain(DocumentFlag.TRUNCATED);
  }

  @Test
  void formFeedsOfATextAreItsPages() {
    Document document =
        Reading.text(
            """
            HARBOUR BOARD

            The course on the inspection of cargo was held in Tema from 2 to
            4 May, and officers of the

                                        - 1 -
            \fHARBOUR BOARD

            nine ports asked for radios and for boats that reach the quays of
            the old harbour. They had brought plans of their own, which the
            instructors went through with them. It ended.

                                        - 2 -
            """);

    assertThat(document.text())
        .isEqualTo(
            "The course on the inspection of cargo was held in Tema from 2 to 4 May, and officers"
                + " of the\fnine ports asked for radios and for boats that reach the quays of the"
                + " old harbour. They had brought plans of their own, which the instructors went"
                + " through with them. It ended.");
    assertThat(document.pages().at(document.text().indexOf("nine"))).isEqualTo(2);
    assertThat(document.flags()).contains(DocumentFlag.RUNNING_HEADS_REMOVED);
  }
}
