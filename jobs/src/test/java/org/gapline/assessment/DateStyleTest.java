package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gapline.assessment.DateStyle.Dated;
import org.gapline.tagging.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateStyleTest {

  private final DateStyle treaties =
      DateStyle.of(List.of("d MMM yyyy"), Set.of("a", "A", "d"), null);
  private final DateStyle months = DateStyle.of(List.of("yyyy-MM", "yyyy"), Set.of(), null);

  @ParameterizedTest
  @ValueSource(strings = {"24 Sep 2003", "24 Sep 2003 a", "24 sep 2003 A", " 24 SEP 2003  d "})
  void dayIsReadWithAndWithoutMark(String text) {
    assertThat(treaties.read(text))
        .contains(new Dated(LocalDate.of(2003, 9, 24), DatePrecision.DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 Feb 2003", "24 Sep 03", "24 Sep 2003 x", "a", "", "24 Sep 1003"})
  void whatIsNoDateIsNotRead(String text) {
    assertThat(treaties.read(text)).isEmpty();
  }

  @Test
  void monthStandsForItsFirstDay() {
    assertThat(months.read("2023-05"))
        .contains(new Dated(LocalDate.of(2023, 5, 1), DatePrecision.MONTH));
  }

  @Test
  void yearStandsForItsFirstDay() {
    assertThat(months.read("2023"))
        .contains(new Dated(LocalDate.of(2023, 1, 1), DatePrecision.YEAR));
  }

  @Test
  void namesOfMonthsAreEnglishWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
      assertThat(DateStyle.of(List.of("d MMM yyyy"), Set.of(), null).read("24 Sep 2003"))
          .contains(new Dated(LocalDate.of(2003, 9, 24), DatePrecision.DAY));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void formatWithoutFullYearIsRefused() {
    assertThatThrownBy(() -> DateStyle.of(List.of("d/M/yy"), Set.of(), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("yyyy");
  }
}
