package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.document.DocumentFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of an event, however they are written, told apart from other days. */
class DatesToldTest {

  private static EventFacts event(String text) {
    return FactsOfText.event("Border course in Accra\n\n" + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The course was held on the 3rd, 4th and 5th of May 2021. | 2021-05-03 | 2021-05-05",
        "The course was held on Monday 3 May and Tuesday 4 May 2021. | 2021-05-03 | 2021-05-04",
        "The course was held on May 3rd-5th, 2021. | 2021-05-03 | 2021-05-05",
        "The course was held on 2021-05-03. | 2021-05-03 | 2021-05-03",
        "The course was held from 30 December 2020 to 2 January 2021. | 2020-12-30 | 2021-01-02",
        "The course ran for three days in early May 2021 and ended on 5 May."
            + " | 2021-05-03 | 2021-05-05",
        "The course brought those of the Lomé course of 3 May 2021 together on 9 June 2021."
            + " | 2021-06-09 | 2021-06-09",
        "The third course after those in Lomé (2019) and Cotonou (2020) was held on 3 May 2021."
            + " | 2021-05-03 | 2021-05-03",
        "The course was held on 3-5 May 2021. The first was held in Lomé in 2019."
            + " | 2021-05-03 | 2021-05-05"
      })
  void daysAreReadHoweverTheyAreWritten(String text, String start, String end) {
    assertThat(event(text).start()).hasToString(start);
    assertThat(event(text).end()).hasToString(end);
  }

  @Test
  void dayLongAfterThePublicationIsThatOfAnotherEvent() {
    EventFacts event =
        event(
            "Published: 10 May 2021\n\n"
                + "3 October 2021 was named as the day of the next one; officers met for the course"
                + " on 4 May 2021.");

    assertThat(event.start()).hasToString("2021-05-04");
  }

  @Test
  void lastWeekFarDownSaysNothingOfTheEvent() {
    String far = "They learned much. They ate well. They saw boats. They saw seals. ".repeat(2);

    assertThat(event("Published: 10 May 2021\n\n" + far + "They were glad of last week.").start())
        .isNull();
  }

  @Test
  void orderOfDayAndMonthIsFlaggedWhereItIsOpen() {
    assertThat(event("The course was held on 03/05/2021.").flags())
        .contains(DocumentFlag.DATE_ORDER_AMBIGUOUS);
    assertThat(event("The course was held on 23/05/2021.").flags())
        .doesNotContain(DocumentFlag.DATE_ORDER_AMBIGUOUS);
  }

  @Test
  void labelsTellDateVenueAndParties() {
    EventFacts event =
        FactsOfText.event(
            "Border course for police\n\nDate: 3 May 2021\n\nVenue: Accra, Ghana\n\nOrganizers:"
                + " UNODC, IOM\n\nParticipants: officers of Ghana, Togo and Benin\n\nDonor: Japan");

    assertThat(event.start()).hasToString("2021-05-03");
    assertThat(event.city()).isEqualTo("Accra");
    assertThat(event.organizers()).containsExactly("UNODC", "IOM");
    assertThat(event.states()).containsExactly("GHA", "TGO", "BEN");
    assertThat(event.donors()).containsExactly("Japan");
  }

  @Test
  void sahelMeetingIsForItsGrouping() {
    EventFacts event =
        FactsOfText.event(
            "Meeting of ministers\n\nMinisters of Sahel States met in Nouakchott on 3 May 2021;"
                + " Mauritania chaired the meeting.");

    assertThat(event.groupings()).containsExactly("sahel");
    assertThat(event.organizers()).containsExactly("Mauritania");
    assertThat(event.flags()).contains(DocumentFlag.REGION_FROM_GROUPING);
  }

  @Test
  void asiaAndThePacificAreAllTheirRegions() {
    EventFacts event =
        FactsOfText.event(
            "Meeting of ministers\n\nMinisters from Asia and the Pacific met in Suva on 3 May"
                + " 2021.");

    assertThat(event.regions())
        .containsExactlyInAnyOrder(
            "central-asia",
            "east-asia",
            "south-asia",
            "south-east-asia",
            "western-asia",
            "pacific");
  }
}
