package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.facts.Readings.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a day say of it: the event's, another event's or that of a fact. */
class OtherDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The previous workshop was on [3 May 2021]. | 0 | true",
        "The previous workshop, as they said in Lima to all, was on [3 May 2021]. | 1 | false",
        "The previous workshop, as they said in Lima to all, was on [3 May 2021]. | 2 | true",
        "The workshop was on [3 May 2021] and the previous one later. | 2 | false",
        "It will be held on [3 May 2021]. | 2 | true",
        "It will be held on [3 May 2021]. | 1 | false",
        "The law was signed on [3 May 2021]. | 0 | true",
        "The law was signed by ships in ports of the cold north on [3 May 2021]. | 0 | false",
        "On [3 May 2021] the law was signed. | 0 | false",
        "The workshop closed when the law was signed on [3 May 2021]. | 0 | false",
        "A workshop on attacks on [3 May 2021] | 0 | false",
        "A workshop on attacks of [3 May 2021] | 0 | true",
        "They spoke of attacks on [3 May 2021]. | 0 | true",
        "They spoke of attacks on [3-5 May 2021]. | 0 | false",
        "After bombing, a workshop was held on [3 May 2021]. | 0 | false",
        "After bombing, they held on until [3 May 2021]. | 0 | true",
        "They marked the world day of peace on [3 May 2021]. | 0 | true",
        "They leave tomorrow, [3 May 2021]. | 0 | true",
        "They met on [3 May 2021]. | 0 | false"
      })
  void dayMayBeThatOfSomethingElse(String text, int depth, boolean other) {
    Marked day = Marked.in(text);

    assertThat(others(day).speaksOfOther(date(day), day.phrase(), depth)).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They brought those of the Harare workshop of [3 May 2021] together on 9 June 2021. | true",
        "They brought those of the workshop on ports of [3 May 2021] together on 9 June 2021. | true",
        "They brought those of the workshop on all of the ports of [3 May 2021] here on 9 June 2021."
            + " | false",
        "They brought those of the workshop on [3 May 2021] together on 9 June 2021. | false",
        "They brought those of the ships of [3 May 2021] together on 9 June 2021. | false",
        "They met those of the workshop of [3 May 2021]. On 9 June 2021 they sang. | false"
      })
  void dayInTheNameOfAnEventIsPastBesideAnother(String text, boolean past) {
    Marked day = Marked.in(text);
    List<DateMention> dates = Readings.dates(day.reading());

    assertThat(new OtherDates(day.reading(), dates).isPast(dates.get(0), day.phrase()))
        .isEqualTo(past);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in [January 2020 to December 2023] | true",
        "in [January to June 2023] | true",
        "in [January to May 2023] | false",
        "in [November 2022 to March 2023] | false",
        "in [November 2022 to April 2023] | true",
        "in [January 2023] | false"
      })
  void lifeOfAProjectSpansManyMonths(String text, boolean period) {
    assertThat(OtherDates.isPeriod(date(Marked.in(text)))).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({"5, 3, 3, true", "4, 3, 3, false", "5, 2, 3, false", "5, 3, 2, false"})
  void severalLinesOfDaysAndEventsAreACalendar(int depth, int days, int events, boolean calendar) {
    String text =
        "They list "
            + "on 3 May 2021, ".repeat(days)
            + "one workshop, ".repeat(events)
            + "and that is all. On 9 June 2021 they met.";
    Reading reading = Readings.of(text);

    assertThat(
            new OtherDates(reading, Readings.dates(reading))
                .isInCalendar(reading.phrases().get(0), depth))
        .isEqualTo(calendar);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "resolution 2341 (2017) of [3 May 2021] | true",
        "resolution 2341 of Monday [3 May 2021] | true",
        "resolution 2341 (2017) on the courts of [3 May 2021] | false",
        "decision on [3 May 2021] | true",
        "[3 May 2021]: a resolution | false"
      })
  void dayMayBeThatOfAResolution(String text, boolean thing) {
    Marked day = Marked.in(text);

    assertThat(others(day).isDateOfThing(date(day))).isEqualTo(thing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The judges of the cold north sail on 3 May 2021. | 0",
        "3 May 2021 the judges of the cold north sail. | 8",
        "On 3 May 2021 the judges of the cold north sail. | 8",
        "The workshop was on 3 May 2021. | 20",
        "A workshop was held on 3 May 2021. | 30",
        "An assessment visit of 3 May 2021 was short. | 5",
        "The judges of the cold north sail from 3 to 5 May 2021. | 12",
        "The judges of the cold north sail in May 2021. | -15",
        "# Courts of the cold north and south in 3 May 2021 | 40",
        "# Workshop, 3 May 2021 | 60",
        "Date: 3 May 2021 | 100",
        "Lima and Quito, 3-5 May 2021 | 52",
        "A workshop, 3 May 2021 | 40",
        "They said that it was signed on 3 May 2021. | -30",
        "The resolution 2341 of 3 May 2021 was long and very old. | -60",
        "The judges of the cold north sail from January 2020 to December 2023. | -63"
      })
  void eachSignForADayCounts(String text, int score) {
    assertThat(candidates(text, DocumentKind.WORKSHOP, 0).get(0).score()).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The judges of the cold north sail from 3 to 5 May 2021. | 3 | 22",
        "The judges of the cold north sail from 3 to 5 May 2021. | 2 | 12",
        "The judges of the cold north sail from 30 April to 2 May 2021. | 3 | 12",
        "The judges of the cold north sail on 3 May 2021. | 1 | 0"
      })
  void spanThatLastsAsLongAsTheEventSaysMore(String text, int days, int score) {
    assertThat(candidates(text, DocumentKind.WORKSHOP, days).get(0).score()).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The judges of the cold north sail on 3 May 2021. | 0",
        "The judges of the cold north sail on 5 May 2021. | 0",
        "The judges of the cold north sail on 10 May 2021. | 0",
        "The judges of the cold north sail on 11 May 2021. | -20",
        "The judges of the cold north sail on 17 October 2020. | 0",
        "The judges of the cold north sail on 16 October 2020. | -15",
        "The judges of the cold north sail on 11 May. | 0"
      })
  void dayFarFromThePublicationSaysLess(String sentence, int score) {
    var all = candidates("Posted: 5 May 2021//" + sentence, DocumentKind.WORKSHOP, 0);

    assertThat(all.get(all.size() - 1).score()).isEqualTo(score);
  }

  @Test
  void dayToComeIsExpectedWhereThePageAnnouncesAnEvent() {
    String text =
        "Posted: 5 May 2021//You are invited.//The judges of the cold north sail on 11 May 2021.";

    assertThat(candidates(text, DocumentKind.WORKSHOP, 0)).last().extracting("score").isEqualTo(0);
    assertThat(
            candidates(
                "Posted: 5 May 2021//The judges of the cold north sail on 11 May 2021.",
                DocumentKind.CALL,
                0))
        .last()
        .extracting("score")
        .isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({"2021-05-02, true", "2021-04-03, true", "2021-05-03, false", "2021-04-01, false"})
  void rowOfADayShortlyAfterTheEventIsThePagesOwn(LocalDate day, boolean stamp) {
    String told = day.getDayOfMonth() + (day.getMonthValue() == 5 ? " May" : " April") + " 2021";
    var all =
        candidates(
            "Date: 3 May 2021//A workshop was held on " + told + ".", DocumentKind.WORKSHOP, 0);

    assertThat(all.get(0).score() < 50).isEqualTo(stamp);
  }

  private static List<DateCandidate> candidates(String text, DocumentKind kind, int days) {
    Reading reading = Readings.of(text);
    List<DateMention> dates = Readings.dates(reading);
    return new DateCandidates(reading, dates, new Published(reading, dates), days, kind).all();
  }

  private static OtherDates others(Marked day) {
    return new OtherDates(day.reading(), Readings.dates(day.reading()));
  }

  private static DateMention date(Marked day) {
    return Readings.dates(day.reading()).stream()
        .filter(date -> date.last() == day.last())
        .findFirst()
        .orElseThrow();
  }
}
