package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.codebook.pattern.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words and digits, as days and years, and what stands between words. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "one, 1",
    "une, 1",
    "uno, 1",
    "two, 2",
    "deux, 2",
    "dos, 2",
    "three, 3",
    "trois, 3",
    "tres, 3",
    "four, 4",
    "quatre, 4",
    "cuatro, 4",
    "five, 5",
    "cinq, 5",
    "cinco, 5",
    "six, 6",
    "seis, 6",
    "seven, 7",
    "sept, 7",
    "siete, 7",
    "eight, 8",
    "huit, 8",
    "ocho, 8",
    "nine, 9",
    "neuf, 9",
    "nueve, 9",
    "ten, 10",
    "dix, 10",
    "diez, 10",
    "twelve, 12",
    "douze, 12",
    "doce, 12",
    "fourteen, 14",
    "quatorze, 14",
    "catorce, 14",
    "27, 27",
    "3rd, 0",
    "many, 0"
  })
  void numbersAreSpelledInThreeLanguages(String word, int number) {
    assertThat(Numbers.spelled(word, Tokens.of(word), 0)).isEqualTo(number);
  }

  @Test
  void noWordIsNoNumber() {
    assertThat(Numbers.spelled("one", Tokens.of("one"), 1)).isZero();
    assertThat(Numbers.spelled("one", Tokens.of("one"), -1)).isZero();
    assertThat(Numbers.isBare("12", Tokens.of("12"), 1)).isFalse();
    assertThat(Numbers.isBare("12", Tokens.of("12"), -1)).isFalse();
    assertThat(Numbers.isDay("12", Tokens.of("12"), 1)).isFalse();
    assertThat(Numbers.isYear("2012", Tokens.of("2012"), 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1, true", "31, true", "32, false", "0, false", "3rd, true", "31st, true", "2nd, true",
    "4th, true", "1er, true", "1o, true", "2e, true", "3x, false", "31stx, false", "x, false",
    "12a, false", "00031, false"
  })
  void daysAreNumbersOfAMonthOrOrdinals(String word, boolean day) {
    assertThat(Numbers.isDay(word, Tokens.of(word), 0)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "1900, true",
    "2100, true",
    "1899, false",
    "2101, false",
    "201, false",
    "20190, false",
    "201a, false",
    "abcd, false"
  })
  void yearsHaveFourDigits(String word, boolean year) {
    assertThat(Numbers.isYear(word, Tokens.of(word), 0)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12-14 | true",
        "12 – 14 | true",
        "12 - 14 | true",
        "12.-14. | true",
        "12 14 | false",
        "12, 14 | false",
        "12--14 | false",
        "12 to 14 | false",
        "12  –  14 | false",
        "12.- 14 | false",
        "12 | false"
      })
  void dashJoinsTwoNumbers(String text, boolean dash) {
    assertThat(Gaps.dash(text, Tokens.of(text), 0)).isEqualTo(dash);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12, 14 | true",
        "12/14 | true",
        "12 & 14 | true",
        "12 (14) | false",
        "12; 14 | false"
      })
  void commaSlashAndAmpersandJoinToo(String text, boolean joins) {
    assertThat(Gaps.joins(text, Tokens.of(text), 0)).isEqualTo(joins);
    assertThat(Gaps.comma(text, Tokens.of(text), 0)).isEqualTo(text.contains(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 May | true",
        "3. May | true",
        "3-May | true",
        "3º May | true",
        "3, May | false",
        "3 (May | false",
        "3 - - May | false",
        "3 | false"
      })
  void onlyBlanksPointsAndDashesKeepADayCloseToItsMonth(String text, boolean close) {
    assertThat(Gaps.closeUp(text, Tokens.of(text), 0)).isEqualTo(close);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3/5/2021 | true", "3.5.2021 | true", "3-5-2021 | true", "3/5.2021 | false",
        "3/ 5/2021 | false", "3/5/ 2021 | false", "3,5,2021 | false", "3/5 | false"
      })
  void partsOfADateInNumbersArePartedTheSameWay(String text, boolean same) {
    assertThat(Gaps.sameSeparator(text, Tokens.of(text), 0)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"last week | true", "last, week | false", "last-week | false", "last | false"})
  void blankIsBlanksOnly(String text, boolean blank) {
    assertThat(Gaps.blank(text, Tokens.of(text), 0)).isEqualTo(blank);
  }
}
