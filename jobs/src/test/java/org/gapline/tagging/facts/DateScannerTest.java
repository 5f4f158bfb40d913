package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.codebook.pattern.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held on 3 June 2016 in Bonn | 2016-6-3",
        "held on the 3rd of June 2016 | 2016-6-3",
        "from 12-14 November 2019 | 2019-11-12..14",
        "from 12 – 14 November 2019 | 2019-11-12..14",
        "from the 12th to the 14th November, 2019 | 2019-11-12..14",
        "November 12–14, 2019 | 2019-11-12..14",
        "from November 12 to 14, 2019 | 2019-11-12..14",
        "on 22, 23 and 24 May | 0-5-22..24",
        "on May 22, 23 and 24, 2012 | 2012-5-22..24",
        "from Tuesday 22 to Thursday 24 August | 0-8-22..24",
        "the 4th to the 6th of April 2016 | 2016-4-4..6",
        "between 3 and 5 October 2020 | 2020-10-3..5",
        "14 Oct. 2021 | 2021-10-14",
        "Sept. 9, 2013 | 2013-9-9",
        "on 2019-11-12 | 2019-11-12",
        "on 23/02/2022 | 2022-2-23",
        "12.-14.11.2019 | 2019-11-12..14",
        "12-14.11.2019 | 2019-11-12..14",
        "du 3 au 5 juillet 2018 | 2018-7-3..5",
        "le 1er août 2018 | 2018-8-1",
        "del 3 al 5 de julio de 2018 | 2018-7-3..5",
        "el 9 de septiembre del 2018 | 2018-9-9",
        "in November 2017 | 2017-11",
        "en noviembre de 2017 | 2017-11",
        "from May to July 2019 | 2019-5..2019-7",
        "from May 2019 to July 2019 | 2019-5..2019-7",
        "they may 3 times march 4 miles | none",
        "31 February 2019 | none",
        "resolution 1373 (2001) of 28 September 2001 | 2001-9-28",
        "On March 5, 12 people met | 0-3-5",
        "in mid-November 2019 (14 to 16) | 2019-11-14..16",
        "fin janvier 2020 (28-30) | 2020-1-28..30",
        "for two days (14–15/11) | 0-11-14..15",
        "on the last day of February 2024 | 2024-2-29",
        "le dernier jour de juin 2021 | 2021-6-30",
        "in the first week of June | 0-6",
        "a mediados de junio | 0-6",
        "début mars | 0-3",
        "in 3/4 of cases in March (5 people) | 0-3",
        "in 24 oct 2018 | 2018-10-24",
        "9 nov (Agency) | 0-11-9",
        "in oct 2018 | none",
        "the 3 may do it | none",
        "June '18 | 2018-6",
        "12 Nov 24. | 0-11-12",
        "12 Nov 24 (Lima) | 2024-11-12",
        "12 Nov 24) | 2024-11-12",
        "12 Nov 24; then | 2024-11-12",
        "12 Nov 24 people | 0-11-12",
        "12 Nov 49; then | 2049-11-12",
        "12 Nov 50; then | 0-11-12",
        "March 10:30 | none",
        "in March '21 | 2021-3",
        "March 31, 2021 | 2021-3-31",
        "the first day of May 2021 | 2021-5-1",
        "14-15/11 | 0-11-14..15",
        "14-15/13 | none",
        "15-14/11 | none",
        "30-31/12 | 0-12-30..31",
        "14-15/11/2019 | 2019-11-14..15",
        "14/11 | none",
        "04/07/18 | 2018-7-4",
        "04/07/50 | none",
        "04/07/00 | none",
        "2019-12-31 | 2019-12-31",
        "2019-13-01 | none",
        "2019-02-30 | none",
        "12.11.2019 | 2019-11-12",
        "May and June 2019 | 2019-5..2019-6",
        "May–June 2019 | 2019-5..2019-6",
        "3 and 4 and 5 May 2019 | 2019-5-3..5",
        "5 and 4 May 2019 | 2019-5-4",
        "on May 22 to Thursday 24, 2012 | 2012-5-22..24",
        "May 3 and 4 June 2019 | 0-5-3"
      })
  void dateIsReadHoweverItIsWritten(String text, String expected) {
    assertThat(shown(scan(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from 30 August to 1 September 2019 | 2019-8-30..2019-9-1",
        "from August 30 to September 1, 2019 | 2019-8-30..2019-9-1",
        "30 September-2 October 2019 | 2019-9-30..2019-10-2",
        "28 December 2019 – 2 January 2020 | 2019-12-28..2020-1-2",
        "28 December to 2 January 2020 | 2019-12-28..2020-1-2",
        "on 31 May and 1 June 2018 | 2018-5-31..2018-6-1",
        "from Monday, 29 April to Friday, 3 May 2019 | 2019-4-29..2019-5-3",
        "2019-11-12 to 2019-11-14 | 2019-11-12..14",
        "del 30 de agosto al 1 de septiembre de 2019 | 2019-8-30..2019-9-1"
      })
  void spanMayCrossMonthsAndYears(String text, String expected) {
    assertThat(shown(scan(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "between 3 May and 7 May 2019 | 2019-5-3..7",
        "between Friday 3 May and Tuesday the 7 May 2019 | 2019-5-3..7",
        "entre le 3 mai et le 7 mai 2019 | 2019-5-3..7",
        "3 May and 4 May 2019 | 2019-5-3..4",
        "3 May – Tuesday 7 May 2019 | 2019-5-3..7",
        "from 1 May to 1 June 2019 | 2019-5-1..2019-6-1",
        "from 28 December 2018 to 2 January 2019 | 2018-12-28..2019-1-2"
      })
  void twoDaysAreOneSpanWhereWordsJoinThem(String text, String expected) {
    assertThat(scan(text)).hasSize(1);
    assertThat(shown(scan(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 3 May and 7 May 2019",
        "from 1 May to 2 June 2019",
        "from 3 May to 3 May 2019",
        "3 May 2019, 7 May 2019",
        "3 May or 7 May 2019",
        "3 May to ports by 7 May 2019",
        "between ports 3 May and 7 May 2019",
        "May 2019 and 7 May 2019",
        "3 May 2019 Tuesday 7 May 2019"
      })
  void otherDaysStayTwo(String text) {
    assertThat(scan(text)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "03/04/2019 and May 3, 2019 | 2019-3-4",
        "03/04/2019 and 3 May 2019 | 2019-4-3",
        "03/04/2019, 3 May 2019 and May 4, 2019 | 2019-4-3",
        "03.04.2019 and May 3, 2019 | 2019-4-3",
        "03/03/2019 and May 3, 2019 | 2019-3-3"
      })
  void namedDatesShowTheHabitOfThePageToo(String text, String expected) {
    assertThat(shown(scan(text))).isEqualTo(expected);
  }

  @Test
  void twoDatesFarApartAreTwo() {
    assertThat(scan("on 3 March and 20 June 2018")).hasSize(2);
  }

  @Test
  void numericDateFollowsTheHabitOfThePage() {
    var american = scan("Posted 03/04/2019. Updated 03/25/2019.");
    var british = scan("Posted 03/04/2019. Updated 25/03/2019.");

    assertThat(shown(american.subList(0, 1))).isEqualTo("2019-3-4");
    assertThat(shown(british.subList(0, 1))).isEqualTo("2019-4-3");
    assertThat(american.get(0).swappable()).isFalse();
  }

  @Test
  void numericDateThatCouldBeEitherWayRoundStaysInDoubt() {
    assertThat(scan("Posted 03/04/2019").get(0).swappable()).isTrue();
  }

  @Test
  void weekdayIsKeptWithTheDate() {
    assertThat(scan("on Wednesday, 30 July").get(0).weekday()).hasToString("WEDNESDAY");
  }

  private static List<DateMention> scan(String text) {
    return DateScanner.scan(text, Tokens.of(text));
  }

  private static String shown(List<DateMention> dates) {
    return dates.isEmpty() ? "none" : shown(dates.get(0));
  }

  private static String shown(DateMention date) {
    String start = shown(date.start());
    if (!date.isSpan()) {
      return start;
    }
    boolean sameMonth = date.end().hasDay() && date.start().month() == date.end().month();
    return start + ".." + (sameMonth ? String.valueOf(date.end().day()) : shown(date.end()));
  }

  private static String shown(PartialDate date) {
    return date.year() + "-" + date.month() + (date.hasDay() ? "-" + date.day() : "");
  }
}
