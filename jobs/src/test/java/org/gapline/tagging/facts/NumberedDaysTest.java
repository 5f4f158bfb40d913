package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days told by their number or by their neighbour on a page of Friday 14 May 2021. */
class NumberedDaysTest {

  private static final LocalDate FRIDAY = LocalDate.of(2021, 5, 14);
  private static final PartialDate STAMP = new PartialDate(2021, 5, 14);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on Tuesday the 11th. | 2021-05-11 | 2021-05-11",
        "They met on Friday 14. | 2021-05-14 | 2021-05-14",
        "They met on Tuesday, 6 in Lima. | 2021-04-06 | 2021-04-06",
        "es: El pasado jueves 13 se reunieron. | 2021-05-13 | 2021-05-13",
        "fr: Réunis du mardi 11 au jeudi 13, ils ont parlé. | 2021-05-11 | 2021-05-13",
        "es: Del martes 11 al 13 se reunieron. | 2021-05-11 | 2021-05-13",
        "They met on Tuesday 11 - Thursday 13. | 2021-05-11 | 2021-05-13",
        "They met on Tuesday 11 and Wednesday 12. | 2021-05-11 | 2021-05-12",
        "They met from Thursday 29 to Saturday 1. | 2021-04-29 | 2021-05-01",
        "They met on Tuesday 11 and ate. | 2021-05-11 | 2021-05-11",
        "They met from Tuesday 11 to 24. | 2021-05-11 | 2021-05-24",
        "They met from Tuesday 11 to 25. | 2021-05-11 | 2021-05-11"
      })
  void weekdayAndNumberAreTheLatestSuchDay(String text, LocalDate start, LocalDate end) {
    Reading reading = Readings.of(text);

    assertThat(new WeekdayNumbers(reading).days(reading.phrases().get(0), FRIDAY))
        .containsExactly(start, end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Tuesday 12.",
        "They met on Tuesday 11 May.",
        "fr: Ils se sont réunis mardi 11 mai.",
        "es: Se reunieron el martes 11 de mayo.",
        "They met on Tuesday 11:30.",
        "They met on Tuesday; 11 came.",
        "They met on Tue 11 at noon.",
        "They met on Tuesday",
        "They met on Tuesday 2.",
        "They met from Tuesday 11 to 13 May."
      })
  void numberThatIsNoSuchDayIsNone(String text) {
    Reading reading = Readings.of(text);

    assertThat(new WeekdayNumbers(reading).days(reading.phrases().get(0), FRIDAY)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met from 10 to 12 of this month. | 10 12",
        "They met on 10-12 of the current month. | 10 12",
        "They met on the 10th inst. | 10 10",
        "They met on the 10th and the 12th of this month. | 10 12",
        "They met from 12 to 10 of this month. | 10 10",
        "They met on 12 and on 12 of this month. | 12 12",
        "fr: Réunis du 3 au 5 courant, ils ont parlé. | 3 5",
        "fr: Réunis les 3 et 5 du mois en cours, ils ont parlé. | 3 5",
        "es: Se reunieron del 10 al 12 de los corrientes. | 10 12",
        "es: Se reunieron el 10 del presente mes. | 10 10",
        "They met on the 12th of last month. | 4: 12 12",
        "They met on 40 and 12 of this month. | 12 12"
      })
  void daysOfThisOrTheLastMonthAreToldByTheirNumber(String text, String days) {
    Reading reading = Readings.of(text);
    int month = days.startsWith("4: ") ? 4 : 5;
    String[] numbers = days.replace("4: ", "").split(" ");

    assertThat(CurrentMonth.days(reading, reading.phrases().get(0), STAMP))
        .containsExactly(
            Arrays.stream(numbers)
                .map(day -> new PartialDate(2021, month, Integer.parseInt(day)))
                .toArray(PartialDate[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on the 31st of last month.",
        "They met 12 judges this month.",
        "They met on the 12th of that month.",
        "They met on the 12th of the month.",
        "They met on the 12th.",
        "This month they met."
      })
  void otherNumbersAreNoDaysOfAMonth(String text) {
    Reading reading = Readings.of(text);

    assertThat(CurrentMonth.days(reading, reading.phrases().get(0), STAMP)).isNull();
  }

  @Test
  void monthBeforeJanuaryIsDecemberOfTheYearBefore() {
    Reading reading = Readings.of("They met on the 12th of last month.");
    PartialDate day = new PartialDate(2020, 12, 12);

    assertThat(CurrentMonth.days(reading, reading.phrases().get(0), new PartialDate(2021, 1, 14)))
        .containsExactly(day, day);
    assertThat(CurrentMonth.days(reading, reading.phrases().get(0), new PartialDate(2021, 0, 0)))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It opened on 3 May and closed the next day. | 1",
        "It opened on 3 May and closed on the following day. | 1",
        "fr: Il s'est achevé le lendemain. | 1",
        "es: Se clausuró al día siguiente. | 1",
        "It had opened the day before. | -1",
        "It had opened on the previous day. | -1",
        "fr: Il s'est ouvert la veille. | -1",
        "es: Se inauguró el día anterior. | -1",
        "It opened the next week. | 0",
        "The next meeting was before that. | 0",
        "It lasted a day. | 0",
        "Day followed on day. | 0"
      })
  void otherDayIsToldByItsNeighbour(String text, int days) {
    Reading reading = Readings.of(text);

    assertThat(NextDay.in(reading, reading.phrases().get(0))).isEqualTo(days);
  }
}
