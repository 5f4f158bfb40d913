package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The year of 3 May, a Monday in 2021, where the text gives none beside it. */
class YearFinderTest {

  private static final PartialDate MAY_3 = new PartialDate(0, 5, 3);
  private static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);
  private static final String BELOW = "//They met.//They spoke.//They ate.//They slept.//";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on 3 May. They recalled 3 May 2020. | 2020",
        "They met on 3 May.//2020 | 2020",
        "# Courts in 2020//They met on 3 May. | 2020",
        "Courts in 2020//They met on 3 May. | 2020",
        "They met.//# Courts of 2020//They met on 3 May. | 2020",
        "They met.//They met on 3 May. The 2020 edition was short. | 2020",
        "They met.//They met on 3 May in the class of 2020. | 2020",
        "They met.//They met on 3 May. It was the conference of 2020. | 2020",
        "They met.//They met on 3 May. It was the 2020 regional conference. | 2020",
        "Issue of September '20//They met on 3 May. | 2020",
        "They met.//They met on 3 May.//©1995-2020 Harbour News | 2020",
        "They met.//They met on 3 May.//Harbour News © 1995-2020 | 2020",
        "They met.//They met on 3 May.//Copyright Harbour News, 2020 | 2020",
        "They met.//They met on 3 May.//Harbour News © 2020 | 2020"
      })
  void yearStandsElsewhere(String text, int year) {
    assertThat(yearOf(text, UNKNOWN, null)).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on 3 May.",
        "To have courts by the end of 2020//They met on 3 May.",
        "Courts until 2020//They met on 3 May.",
        "Resolution (2020)//They met on 3 May.",
        "Courts in 1989//They met on 3 May.",
        "Courts in 2051//They met on 3 May.",
        "They met.//They met on 3 May. They sold 2020 ships.",
        "They met.//They met on 3 May. They met 2020",
        "They met.//They met on 3 May.//They spoke of Harbour News in 2020 and 2019.",
        "They met.//They met on 3 May.//Copyright of those who write such news in the ports of Lima in the year 2020"
      })
  void otherNumbersAreNotItsYear(String text) {
    assertThat(yearOf(text, UNKNOWN, null)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They printed it on 7 April 2020. They sent it on 9 April 2020. | 2020",
        "They printed it on 7 April 2020. They sent it on 9 April 2019. | 0",
        "They printed it in April 2020. | 0",
        "They adopted the Code of Conduct of 25 June 2013. | 0",
        "They adopted the Code of Conduct of 25 June 2013 on 9 April 2020. | 2020",
        "They adopted the law on the courts of the ports and ships of 9 April 2020. | 2020",
        "es: Adoptaron la ley de 25 de junio de 2013. | 0"
      })
  void otherDaysTellItWhereTheyAgree(String text, int year) {
    boolean spanish = text.startsWith("es: ");
    String below = spanish ? "es: Se reunieron.//Hablaron.//Comieron.//Durmieron.//" : BELOW;

    assertThat(yearOf(below.replaceFirst("^//", "") + text.replace("es: ", ""), UNKNOWN, null))
        .isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 5, 14, 2021",
    "2021, 1, 5, 2021",
    "2020, 12, 30, 2020",
    "2021, 5, 2, 2021",
    "2021, 4, 3, 2021",
    "2021, 2, 3, 2021",
    "2021, 12, 0, 2021",
    "2021, 0, 0, 2021"
  })
  void dayLiesNearThePublicationAndRatherBeforeIt(int year, int month, int day, int expected) {
    PartialDate published = new PartialDate(year, month, day);

    assertThat(yearOf("They met on 3 May.", published, null)).isEqualTo(expected);
  }

  @Test
  void leapDayLiesInALeapYear() {
    Reading reading = Readings.of("They met on 29 February.");
    YearFinder finder =
        new YearFinder(reading, Readings.dates(reading), new PartialDate(2021, 3, 4));

    assertThat(finder.yearOf(new PartialDate(0, 2, 29), null).year()).isEqualTo(2020);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They spoke of the years 2019, 2020, 2021 and 2022. | 2021",
        "They spoke of the years 2019 and 2020. | 0"
      })
  void weekdayConfirmsAYear(String text, int year) {
    assertThat(yearOf("They met.//" + text, UNKNOWN, DayOfWeek.MONDAY)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Code of Conduct of [25 June 2013] | true",
        "the law of [25 June 2013] | true",
        "es: la ley de [25 de junio de 2013] | true",
        "the law on courts in ports of [25 June 2013] | true",
        "the law on [25 June 2013] | false",
        "the meeting of [25 June 2013] | false",
        "the law on all courts in the ports of [25 June 2013] | false",
        "of [25 June 2013] | false"
      })
  void dayOfAnInstrumentIsTold(String text, boolean instrument) {
    Readings.Marked marked = Readings.Marked.in(text);
    DateMention date = Readings.dates(marked.reading()).get(0);

    assertThat(Years.isOfInstrument(marked.reading(), date)).isEqualTo(instrument);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the 2019 edition. | 2019",
        "It was its meeting of 2019. | 2019",
        "It was the workshop 2019 in short. | 2019",
        "It was the 2019 regional workshop. | 2019",
        "It was the 2019 first regional workshop. | 0",
        "It was the workshop held in 2019. | 0",
        "The edition of (2019) was short. | 0",
        "2019 was cold. | 0",
        "2019 | 0"
      })
  void yearStandsBesideAnEvent(String text, int year) {
    Reading reading = Readings.of(text);

    assertThat(Years.besideEvent(reading, reading.phrases().get(0))).isEqualTo(year);
  }

  private static int yearOf(String text, PartialDate published, DayOfWeek weekday) {
    Reading reading = Readings.of(text);
    return new YearFinder(reading, Readings.dates(reading), published)
        .yearOf(MAY_3, weekday)
        .year();
  }
}
