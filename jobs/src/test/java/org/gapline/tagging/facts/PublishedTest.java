package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of its days a page itself is from. */
class PublishedTest {

  private static final String TEXT = "//Judges of the north met for a week and spoke of courts.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted: 3 May 2021" + TEXT,
        "3 May 2021" + TEXT,
        "Monday, 3 May 2021" + TEXT,
        "03.05.2021 10:32 Harbour News" + TEXT,
        "# Courts - posted 3 May 2021" + TEXT,
        "# Courts//Week of 3 May 2021" + TEXT,
        "# Our blog of the ports and ships · 3 May 2021 · 9 comments" + TEXT,
        "The Courier — Lima, Monday 3 May 2021 — S/ 2.00//# Courts" + TEXT,
        "The Courier Lima, Monday 3 May 2021 S/ 2.00//# Courts" + TEXT,
        "# Courts//From our correspondent, Lusaka, 3 May 2021" + TEXT,
        "# Courts//By A. Banda | 3 May 2021" + TEXT,
        "# Courts" + TEXT + " (The Mail for Lusaka, 3 May 2021)",
        "CAIRO, 3 May 2021 – Judges of the north met for a week.",
        "Accra, Sept. 3, 2021, GNB – Judges of the north met for a week.",
        "ALGER, 3 May 2021 (APC) – Judges of the north met for a week.",
        "ALGER, 3 May 2021 (APC): Judges of the north met for a week.",
        "Lima, 3 May 2021 (C-12/22)" + TEXT,
        "3 May 2021, Pakistan – Judges of the north met for a week.",
        "3 May 2021 – Judges of the north met for a week.",
        "CAIRO, 3 May 2021: Judges of the north met for a week.",
        "CAIRO, 3 May 2021/ Judges of the north met for a week.",
        "# Courts//Lima and the north, 3 May 2021//Yesterday judges of the north met for a week there.",
        "# Courts//Lima and the north, 3 May 2021//Last Monday judges of the north met for a week."
      })
  void dayOfThePageIsKnownByItsLine(String text) {
    assertThat(published(text).date().hasDay()).isTrue();
    assertThat(published(text).date().day()).isEqualTo(3);
    assertThat(published(text).date().year()).isEqualTo(2021);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Courts//Judges of the north met on 3 May 2021 and spoke of courts.",
        "# Courts//Lima and the north, 3 May 2021//Judges of the north met for a week there.",
        "# Courts//From our ports, Lusaka, 3-5 May 2021" + TEXT,
        "# Courts//Thursday, 3 May 2021, online" + TEXT,
        "# Our blog of the ports and ships · 3 May 2021 · 9 rooms" + TEXT,
        "# Our blog of the ports and ships - 3 May 2021 - 9 comments" + TEXT,
        "Quito, 3.5.2021. Start: 10:00" + TEXT,
        "# CAIRO, 3 May 2021 – Judges meet" + TEXT,
        "Courts of the north and the south in 3 May 2021 – Judges met for a week there.",
        "CAIRO with courts, 3 May 2021 – Judges of the north met for a week.",
        "CAIRO, 3 May 2021 (when all of the judges of Lima met) – they spoke for a week.",
        "ALGER, 3 May 2021 (APC) judges of the north met for a week.",
        "# Courts" + TEXT + " (see 3 May 2021)",
        "# Courts" + TEXT + " (The Mail for all of the old ports, 3 May 2021)"
      })
  void otherDaysAreNotThatOfThePage(String text) {
    assertThat(published(text).date().hasDay()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"3, true", "4, false"})
  void sourceStandsInTheLastBlocks(int after, boolean source) {
    String text =
        "# Courts" + TEXT + " (The Mail for Lusaka, 3 May 2021)" + "//Courts.".repeat(after);

    assertThat(published(text).date().hasDay()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource({"6, true", "7, false"})
  void loneDayStandsInTheFirstBlocks(int before, boolean known) {
    String text = "# Courts//" + "Courts.//".repeat(before) + "3 May 2021" + TEXT;

    assertThat(published(text).date().hasDay()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CAIRO, 3 May 2021 – Judges met there for long.//Posted: 4 May 2021 | 3",
        "Posted: 4 May 2021//5 May 2021//Judges met there for long. | 4",
        "CAIRO, 3 May – Judges met there for long.//Posted: 4 May 2021 | 4"
      })
  void datelineComesFirstAndThenTheLine(String text, int day) {
    assertThat(published(text).date().day()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Digest, week of 3 May 2021//Judges met there for long. | true",
        "fr: Revue, semaine du 3 mai 2021//Des juges ont parlé. | false",
        "fr: Revue, semaine de 3 mai 2021//Des juges ont parlé. | true",
        "3 May 2021//Judges met there for long. | false",
        "Judges met there for long. | false"
      })
  void weekOfADigestIsThatOfItsDay(String text, boolean week) {
    assertThat(published(text).isOfWeek()).isEqualTo(week);
  }

  private static Published published(String text) {
    Reading reading = Readings.of(text);
    return new Published(reading, Readings.dates(reading));
  }
}
