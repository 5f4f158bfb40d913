package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days told by weekdays, on a page of Friday 14 May 2021. */
class WeekdaysTest {

  private static final LocalDate FRIDAY = LocalDate.of(2021, 5, 14);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Tuesday. | 2021-05-11",
        "They met last Friday. | 2021-05-14",
        "They met last Saturday. | 2021-05-08",
        "A course was held Tuesday. | 2021-05-11",
        "A course opened Tuesday. | 2021-05-11",
        "On Tuesday last week they met. | 2021-05-04",
        "fr: Ils se sont réunis mardi dernier. | 2021-05-11",
        "fr: Un atelier s'est tenu mardi à Lomé. | 2021-05-11",
        "es: El taller se celebró el pasado martes. | 2021-05-11"
      })
  void singleWeekdayIsTheLastOfItsName(String text, LocalDate day) {
    Reading reading = Readings.of(text);

    assertThat(new Weekdays(reading).day(reading.phrases().get(0), FRIDAY)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They meet every Tuesday.",
        "They meet on until Tuesday.",
        "The Tuesday meeting was held.",
        "Tuesday is a good day.",
        "They met on Tuesday, 4 May.",
        "They met on 4 May, Tuesday.",
        "They met on Tue at noon.",
        "They met on tuesday.",
        "It will end on Tuesday.",
        "They met on Monday to Friday, 3-7 May.",
        "es: El taller se celebró en Santo Domingo.",
        "fr: Ils se réunissent chaque mardi."
      })
  void weekdayOfAHabitOrADateIsNone(String text) {
    Reading reading = Readings.of(text);

    assertThat(new Weekdays(reading).day(reading.phrases().get(0), FRIDAY)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met from Tuesday to Thursday. | 2021-05-11 | 2021-05-13",
        "They met on Tuesday and Wednesday. | 2021-05-11 | 2021-05-12",
        "They met Tuesday–Thursday. | 2021-05-11 | 2021-05-13",
        "They met from Tuesday to Friday. | 2021-05-11 | 2021-05-14",
        "They met from Tuesday to Saturday. | 2021-05-04 | 2021-05-08",
        "They meet this week from Tuesday to Saturday. | 2021-05-11 | 2021-05-15",
        "They meet from Tuesday until this Saturday. | 2021-05-11 | 2021-05-15",
        "They met last week from Tuesday to Thursday. | 2021-05-04 | 2021-05-06",
        "They met from Tuesday to yesterday. | 2021-05-11 | 2021-05-13",
        "They met from Wednesday until today. | 2021-05-12 | 2021-05-14",
        "They met from Saturday to Monday. | 2021-05-15 | 2021-05-17",
        "es: Se reúnen desde el lunes y hasta este viernes. | 2021-05-10 | 2021-05-14",
        "fr: Ils se sont réunis de mardi à hier. | 2021-05-11 | 2021-05-13",
        "Tuesday, they say, was cold; from Wednesday to Thursday they met. | 2021-05-12 | 2021-05-13"
      })
  void twoWeekdaysAreFirstAndLastDay(String text, LocalDate start, LocalDate end) {
    Reading reading = Readings.of(text);

    assertThat(new Weekdays(reading).span(reading.phrases().get(0), FRIDAY))
        .containsExactly(start, end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Tuesday.",
        "They met on Tuesday and slept.",
        "They met on Tuesday for Thursday.",
        "They met on Tuesday and",
        "They met on Tuesday 4 to Thursday 6 May."
      })
  void oneWeekdayIsNoSpan(String text) {
    Reading reading = Readings.of(text);

    assertThat(new Weekdays(reading).span(reading.phrases().get(0), FRIDAY)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It will last until Saturday. | 2021-05-15",
        "It goes on through the next Monday. | 2021-05-17",
        "It lasts until Friday. | 2021-05-14",
        "fr: Il prendra fin jeudi. | 2021-05-20",
        "fr: Il se poursuit jusqu'à jeudi. | 2021-05-20",
        "It began on Saturday. | null",
        "Until noon on Saturday they met. | null",
        "Saturday | null"
      })
  void lastDayOfWhatIsUnderWayIsStillToCome(String text, String day) {
    Reading reading = Readings.of(text);
    LocalDate end = new Weekdays(reading).end(reading.phrases().get(0), FRIDAY);

    assertThat(String.valueOf(end)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met last Tuesday. | true",
        "fr: Ils se sont réunis mardi dernier. | true",
        "Last Tuesday they met. | true",
        "Tuesday | false",
        "They met on Tuesday. | false",
        "They met last month. | false"
      })
  void weekdayThatIsOverIsToldByTheWordBesideIt(String text, boolean told) {
    Reading reading = Readings.of(text);

    assertThat(new Weekdays(reading).isTold(reading.phrases().get(0))).isEqualTo(told);
  }
}
