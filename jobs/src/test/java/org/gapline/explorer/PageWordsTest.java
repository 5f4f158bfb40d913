package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gapline.table.EventTable;
import org.junit.jupiter.api.Test;

class PageWordsTest {

  @Test
  void dateSaysNoMoreThanIsKnown() {
    LocalDate first = LocalDate.of(2022, 1, 1);

    assertThat(PageWords.day(first, "day")).isEqualTo("1 Jan 2022");
    assertThat(PageWords.day(first, "month")).isEqualTo("Jan 2022");
    assertThat(PageWords.day(first, "year")).isEqualTo("2022");
    assertThat(PageWords.day(null, "none")).isEqualTo("No date");
  }

  @Test
  void spanOfDaysIsWrittenOnce() {
    assertThat(when("2022-10-03", "2022-10-05", "day")).isEqualTo("3–5 Oct 2022");
    assertThat(when("2022-08-30", "2022-09-01", "day")).isEqualTo("30 Aug to 1 Sep 2022");
    assertThat(when("2021-12-30", "2022-01-02", "day")).isEqualTo("30 Dec 2021 to 2 Jan 2022");
    assertThat(when("2022-10-03", "2022-10-03", "day")).isEqualTo("3 Oct 2022");
    assertThat(when("2022-10-01", "2022-10-31", "month")).isEqualTo("Oct 2022");
    assertThat(when("2022-01-01", "2022-12-31", "year")).isEqualTo("2022");
  }

  @Test
  void textIsCutBetweenWords() {
    assertThat(PageWords.start("short", 120)).isEqualTo("short");
    assertThat(PageWords.start("one two three four", 12)).isEqualTo("one two …");
  }

  @Test
  void anchorHoldsNothingThatAnAddressCouldMistake() {
    assertThat(PageWords.anchor("theme", "a b\"><c#d")).isEqualTo("theme-a-b---c-d");
  }

  private static String when(String start, String end, String precision) {
    return PageWords.when(
        new EventTable.Row(
            "e-1",
            "workshop",
            "Title",
            LocalDate.parse(start),
            LocalDate.parse(end),
            precision,
            2022,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "public",
            List.of(),
            List.of(),
            List.of()));
  }
}
