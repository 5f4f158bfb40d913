package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many days an event lasted, told apart from other days that are counted. */
class DurationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A three-day workshop was held. | 3",
        "A three-day visit to Kenya began. | 3",
        "A three-day assessment visit began. | 3",
        "A full-day workshop was held. | 1",
        "A half day of training was held. | 1",
        "A 14-day workshop was held. | 14",
        "Three days of workshop sessions were held. | 3",
        "The workshop lasted three days. | 3",
        "The workshop ran for 3 days. | 3",
        "fr: L'atelier a duré trois jours. | 3",
        "fr: Un atelier de trois jours s'est tenu. | 3",
        "es: El taller duró tres días. | 3",
        "They met for two days of talks. | 2",
        "The chair told of three days of open debate. | 3",
        "Over the next three days, forty experts practised. | 3",
        "In two days the officers learned much. | 2",
        "fr: Pendant trois jours, quarante juges ont travaillé. | 3",
        "es: Durante los próximos tres días trabajarán. | 3",
        "They met in Lima over three days. | 3"
      })
  void daysOfAnEventAreCounted(String text, int days) {
    assertThat(Duration.days(Readings.of(text))).isEqualTo(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 15-day workshop was held.",
        "A three-day sale was held.",
        "The judge had been held for nine days by rebels in the north, where they had also kept her"
            + " books and her car.",
        "Thieves took four days to sell the books that they had found in the north of the country"
            + " in the car of the judge.",
        "Days of talks went by.",
        "Many days of talks went by.",
        "They told of three days of rain in the north of the country, where the judge had her books"
            + " and her car."
      })
  void daysOfOtherThingsAreNot(String text) {
    assertThat(Duration.days(Readings.of(text))).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "3, 2", "4, 0", "11, 0"})
  void talksFillTheDaysOfTheEventInTheFirstSentencesOnly(int before, int days) {
    String text = "Judges met in Lima. ".repeat(before) + "They had two days of open debate.";

    assertThat(Duration.days(Readings.of(text))).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"11, 3", "12, 0"})
  void durationStandsNearTheTop(int before, int days) {
    String text = "Judges met in Lima. ".repeat(before) + "The workshop lasted three days.";

    assertThat(Duration.days(Readings.of(text))).isEqualTo(days);
  }
}
