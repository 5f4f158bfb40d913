package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rank of a heading, as its letters and numbers show it. */
class HeadingStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Part two | part | Part",
        "ANNEX I | part | ANNEX",
        "Capítulo 3 | part | Capítulo",
        "Annex | part | Annex",
        "II. West Africa | I. | II",
        "XVIII. West Africa | I. | XVIII",
        "A. West Africa | A. | A",
        "1. West Africa | 1. | 1",
        "1.2 West Africa | 1.1. | 1.2",
        "1.2.3. West Africa | 1.1.1. | 1.2.3",
        "12.4.6.8 West Africa | 1.1.1.1. | 12.4.6.8",
        "(a) Courts | (a) | a",
        "b) Courts | (a) | b",
        "(ii) Courts | (a) | ii",
        "1: Courts | 1. | 1"
      })
  void labelTellsTheStyle(String line, String name, String label) {
    assertThat(HeadingStyle.of(line, "")).isEqualTo(new HeadingStyle(name, label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C. Courts | B | A.",
        "D. Courts | C | A.",
        "I. Courts | H | A.",
        "V. Courts | U | A.",
        "I. Courts | G | I.",
        "I. Courts | '' | I.",
        "V. Courts | AB | I.",
        "L. Courts | '' | A.",
        "C. Courts | '' | A."
      })
  void letterThatIsARomanNumberTooIsALetterAfterTheOneBeforeIt(
      String line, String before, String name) {
    assertThat(HeadingStyle.of(line, before).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "West Africa",
        "A court in Mali",
        "1 May",
        "2021 in short",
        "a. Courts",
        "(iii) Courts",
        "Mr. Doe speaks",
        "XXXIII. Courts",
        "1a. Courts",
        "123456789. Courts",
        "U.S. courts",
        ". Courts",
        "IX"
      })
  void headingWithoutALabelOfAKnownKindIsPlainOrInCapitals(String line) {
    HeadingStyle style = HeadingStyle.of(line, "");

    assertThat(style.label()).isEmpty();
    assertThat(style.name()).isEqualTo(line.equals("IX") ? "capitals" : HeadingStyle.PLAIN);
    assertThat(style.isPlain()).isEqualTo(!line.equals("IX"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"WEST AFRICA", "COURTS IN 2021", "A COURT"})
  void capitalsAreAStyleOfTheirOwn(String line) {
    assertThat(HeadingStyle.of(line, "")).isEqualTo(new HeadingStyle("capitals", ""));
    assertThat(HeadingStyle.of(line, "").isPlain()).isFalse();
  }
}
