package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gapline.tagging.FactsOfText.event;
import static org.gapline.tagging.FactsOfText.finder;

import java.time.LocalDate;
import org.gapline.document.DocumentFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an event was, by what its text tells. */
class EventDatesTest {

  private static final LocalDate MAY_9 = LocalDate.of(2019, 5, 9);

  @Test
  void dateOfPublicationIsNotThatOfTheEvent() {
    var event = event("Published: 14 May 2019\n\nA workshop on borders was held in Lima, Peru.");

    assertThat(event.precision()).isEqualTo(DatePrecision.NONE);
    assertThat(event.flags()).contains(DocumentFlag.NO_EVENT_DATE);
  }

  @Test
  void dateOfAnotherMeetingIsNotThatOfTheEvent() {
    var event =
        event(
            "The workshop on borders was held in Lima, Peru, on 9 May 2019. The first meeting of"
                + " the series took place from 3 to 4 April 2018.");

    assertThat(event.start()).isEqualTo(MAY_9);
    assertThat(event.end()).isEqualTo(MAY_9);
  }

  @Test
  void dayAndMonthWithoutAnyYearAreNoDate() {
    assertThat(event("A workshop was held in Lima, Peru, from 9 to 11 May.").precision())
        .isEqualTo(DatePrecision.NONE);
  }

  @Test
  void yearOfTheDatelineHoldsForADayWithoutOne() {
    var event =
        event("LIMA, 3 January 2020 – A workshop on borders was held in Cusco on 30 December.");

    assertThat(event.start()).isEqualTo(LocalDate.of(2019, 12, 30));
  }

  @Test
  void yearInTheAddressOfThePageIsTakenAndFlagged() {
    var event =
        finder(
                "A workshop on borders was held in Lima from 9 to 11 May.",
                "https://x.org/2019/05/a")
            .events()
            .get(0);

    assertThat(event.start()).isEqualTo(MAY_9);
    assertThat(event.flags()).contains(DocumentFlag.DATE_FROM_URL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A three-day workshop on borders opened in Lima today. | 2019-05-09 | 2019-05-11",
        "A three-day workshop on borders ended in Lima today. | 2019-05-07 | 2019-05-09",
        "A workshop on borders was held in Lima yesterday. | 2019-05-08 | 2019-05-08",
        "A workshop on borders closed in Lima on Tuesday. |  | 2019-05-07"
      })
  void durationAndDayOfPublicationCompleteADate(String text, LocalDate start, LocalDate end) {
    var event = event("LIMA, 9 May 2019 – " + text);

    assertThat(event.start()).isEqualTo(start);
    assertThat(event.end()).isEqualTo(end);
  }

  @Test
  void monthAloneIsKeptAsAMonth() {
    var event = event("In May 2019, UNODC delivered three workshops on borders in Lima, Peru.");

    assertThat(event.precision()).isEqualTo(DatePrecision.MONTH);
    assertThat(event.start()).isEqualTo(LocalDate.of(2019, 5, 1));
  }

  @Test
  void frenchDatesAndPartiesAreRead() {
    var event =
        event(
            "Un atelier régional sur la gestion des frontières s’est tenu à Dakar, au Sénégal, du"
                + " 9 au 11 mai 2019. Il était organisé par l’ONUDC et financé par le Canada.");

    assertThat(event.start()).isEqualTo(MAY_9);
    assertThat(event.city()).isEqualTo("Dakar");
    assertThat(event.organizers()).containsExactly("UNODC");
    assertThat(event.donors()).containsExactly("Canada");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(República Dominicana) el 17 de diciembre de 2015 se celebró un taller sobre fronteras.",
        "tuvo lugar, el 17 de diciembre de 2015, un taller regional sobre fronteras."
      })
  void nameOfSantoDomingoIsNoSunday(String rest) {
    var event =
        event(
            "SANTO DOMINGO, 19 de diciembre de 2015 – Reunidos en Santo Domingo "
                + rest
                + " Los participantes señalaron que faltan recursos en los puertos.");

    assertThat(event.start()).isEqualTo(LocalDate.of(2015, 12, 17));
    assertThat(event.end()).isEqualTo(LocalDate.of(2015, 12, 17));
  }

  @Test
  void eventInSantoDomingoIsNotDatedToTheSundayBefore() {
    var event =
        event(
            "SANTO DOMINGO, 19 de diciembre de 2015 – Se celebró en Santo Domingo un taller sobre"
                + " la gestión de las fronteras. Los participantes señalaron que faltan recursos.");

    assertThat(event.start()).isNotEqualTo(LocalDate.of(2015, 12, 13));
  }
}
