package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page tells of several events, and where it only seems to. */
class SectionsTest {

  private static final String SAID = "//Twenty judges practised the search of ships there.";
  private static final String LIMA = "A workshop was held in Lima on 3 May 2021.";
  private static final String ACCRA = "A seminar was held in Accra on 9 June 2021.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Courses//# Lima course//Lima, 3 May 2021"
            + SAID
            + "//# Accra course//Accra, 9 June 2021"
            + SAID
            + " | 1-4 4-7",
        "# Courses//# Lima, 3 May 2021" + SAID + "//# Accra, 9 June 2021" + SAID + " | 1-3 3-5",
        "# Two workshops//# Lima//" + LIMA + "//# Accra//" + ACCRA + " | 1-3 3-5",
        "# Courses//# Lima, 3 May 2021"
            + SAID
            + "//# Background"
            + SAID
            + "//# Accra, 9 June 2021"
            + SAID
            + " | 1-5 5-7",
        "# Courses//# Lima, 3 May 2021"
            + SAID
            + "//# Accra, 9 June 2021"
            + SAID
            + "//# Related news"
            + SAID
            + " | 1-3 3-5",
        "# Courses//# Lima, 3 May 2021"
            + SAID
            + "//# Accra, 9 June 2021"
            + SAID
            + "//# Conclusions"
            + SAID
            + " | 1-3 3-5",
        "# Courses//# Lima, 3 May 2021"
            + SAID
            + "//# Conclusions"
            + SAID
            + "//# Accra, 9 June 2021"
            + SAID
            + "//# Conclusions"
            + SAID
            + " | 1-5 5-9",
        "# Courses//# Lima, 3 May 2021"
            + SAID
            + "//# Accra, 9 June 2021"
            + SAID
            + "//# Tunis"
            + SAID
            + " | 1-3 3-5",
        "# Bulletin//# Lima, 3 May 2021"
            + SAID
            + "//# Ships"
            + SAID
            + "//# Accra, 9 June 2021"
            + SAID
            + " | 1-3 5-7",
        "# Courses//# Lima, 3 May 2021"
            + SAID
            + "//# Accra, 9 June 2021"
            + SAID
            + "//In both countries judges liked the courses. | 1-3 3-5",
        "# Courses//# Lima, 3 May 2021"
            + SAID
            + "//# Accra, 9 June 2021"
            + SAID
            + "//Across all cities judges liked what they saw. | 1-3 3-5"
      })
  void headingsWithADayOpenSections(String text, String sections) {
    assertThat(sections(text)).isEqualTo(sections);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Our two workshops//- 3 May 2021: workshop in Lima//- 9 June 2021: seminar in Accra | 1-2 2-3",
        "# Year//Two workshops were held.//- 3 May 2021: workshop in Lima//- 9 June 2021: seminar in"
            + " Accra | 2-3 3-4",
        "# Our activities//3 May 2021; workshop; Lima//9 June 2021; seminar; Accra | 1-2 2-3",
        "# Our activities//Day; what; where//3 May 2021; workshop; Lima//9 June 2021; seminar; Accra"
            + " | 2-3 3-4"
      })
  void rowsOpenSectionsBelowATitleForSeveral(String text, String sections) {
    assertThat(sections(text)).isEqualTo(sections);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Judges//The first workshop was held in Lima on 3 May 2021."
            + SAID
            + "//A second one followed in Accra on 9 June 2021."
            + SAID
            + " | 1-3 3-5",
        "# Judges//The first workshop was held in Lima on 3 May 2021."
            + SAID
            + "//Another workshop was held in Accra on 9 June 2021."
            + SAID
            + " | 1-3 3-5",
        "# Two workshops//In Lima, on 3 May 2021, judges met."
            + SAID
            + "//In Accra, on 9 June 2021, judges met."
            + SAID
            + " | 1-3 3-5",
        "# Judges//"
            + LIMA
            + SAID
            + "//The same course was held in Accra on 9 June 2021."
            + SAID
            + " | 1-3 3-5"
      })
  void sentencesOpenTheEventsOfASeries(String text, String sections) {
    assertThat(sections(text)).isEqualTo(sections);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Our flash//- Lima: twenty judges attended a workshop on 3 May.//- Accra: twenty judges"
            + " attended a seminar on 9 June. | 1-2 2-3",
        "# Notes//Peru. We held a workshop in Lima for all.//Ghana. We held a seminar in Accra for"
            + " all. | 1-3 3-5",
        "# Our bulletin//Roads. We held a workshop on roads.//Ships. We held a seminar on ships."
            + " | 1-3 3-5",
        "# Our bulletin//Roads. We held a workshop on roads.//Ships. They are old and sold for scrap."
            + " | 1-3"
      })
  void labelsOpenTheItemsOfABulletin(String text, String sections) {
    assertThat(sections(text)).isEqualTo(sections);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Judges//# Lima, 3 May 2021" + SAID,
        "# Judges//" + LIMA + "//# Day one, 3 May 2021" + SAID + "//# Day two, 4 May 2021" + SAID,
        "# Judges//# Monday, 3 May 2021" + SAID + "//# Tuesday, 4 May 2021" + SAID,
        "# Judges//" + LIMA + "//# Lima, 3 May 2021" + SAID + "//# Accra, 9 June 2021" + SAID,
        "# Judges//# Lima, 3 May 2021//# Accra, 9 June 2021//# Ships",
        "# Judges//# Lima//Posted: 3 May 2021" + SAID + "//# Accra//Posted: 9 June 2021" + SAID,
        "# Judges//# Lima//A workshop will be held in Lima on 3 May 2021."
            + SAID
            + "//# Accra//A seminar will be held in Accra on 9 June 2021."
            + SAID,
        "# Judges//# Related//# Lima, 3 May 2021" + SAID + "//# Accra, 9 June 2021" + SAID,
        "# Judges//The first workshop was held in Lima on 3 May 2021."
            + SAID
            + "//The second session was held in Lima on 4 May 2021."
            + SAID,
        "# Judges//The first workshop was held in Lima on 3 May 2021."
            + SAID
            + "//It followed a second one in Accra on 9 June 2020."
            + SAID,
        "# Judges//The first workshop was held in Lima on 3 May 2021."
            + SAID
            + "//A second one will follow in Accra on 9 June 2021."
            + SAID,
        "# Judges//The first workshop was held in Lima on 3 May 2021."
            + SAID
            + "//Another workshop had been held in Accra on 9 April 2021."
            + SAID,
        "# Judges//Roads. We held a workshop on roads.//Ships. We held a seminar on ships.",
        "# Our bulletin//" + LIMA + "//Roads. We held a workshop on roads.//Ships. They are old."
      })
  void pageOnOneEventHasNone(String text) {
    assertThat(sections(text)).isEmpty();
  }

  private static String sections(String text) {
    Reading reading = Readings.of(text);
    return new EventSections(reading, Readings.dates(reading))
        .find().stream()
            .map(section -> section.from() + "-" + section.to())
            .collect(Collectors.joining(" "));
  }
}
