package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are rows on events, and whether a page says that it is on several. */
class SectionRowsTest {

  private static final String LIMA = "A workshop was held in Lima on 3 May 2021.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Upcoming workshops//- 3 May 2021: workshop in Lima//- 9 June 2021: seminar in Accra",
        "# Our two workshops//Further workshops are these://- 3 May 2021: workshop in Lima//- 9 June"
            + " 2021: seminar in Accra",
        "# Our two workshops//- 3 May 2021: workshop//- 9 June 2021: seminar",
        "# Our two workshops//- Workshop in Lima//- Seminar in Accra",
        "# Our two workshops//- 3 May 2021: ship in Lima//- 9 June 2021: ship in Accra",
        "# Judges//"
            + LIMA
            + "//Courses://- 9 June 2021: seminar in Accra//- 9 July 2021: course in"
            + " Tunis",
        "# Judges//Ships sail.//- 3 May 2021: workshop in Lima//- 9 June 2021: seminar in Accra"
      })
  void linesOfOtherListsAreNoRows(String text) {
    Reading reading = Readings.of(text);
    DatedPhrases phrases = new DatedPhrases(reading, Readings.dates(reading));

    assertThat(new SectionRows(phrases, new SeveralSigns(phrases)).find()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Our two workshops//- 3 May 2021: workshop in Lima//- 9 June 2021: seminar in Accra | 1 2",
        "# Our activities//3 May 2021; workshop; Lima//9 June 2021; seminar; Accra | 1 2",
        "# Year//Two workshops were held.//Day; what; where//3 May 2021; workshop; Lima//9 June 2021;"
            + " seminar; Accra | 3 4",
        "# Year//Two workshops were held.//Day, what, where//3 May 2021; workshop; Lima//9 June 2021;"
            + " seminar; Accra | ''",
        "# Year//Two workshops were held.//3 May 2021: workshop; Lima//9 June 2021: seminar; Accra | ''",
        "# Year//Two workshops were held.//# 3 May 2021; workshop; Lima//# 9 June 2021; seminar; Accra"
            + " | ''",
        "# Year//Two workshops will be held.//- 3 May 2021: workshop in Lima//- 9 June 2021: seminar"
            + " in Accra | ''",
        "# Year//Sessions of our two workshops://- 3 May 2021: workshop in Lima//- 9 June 2021:"
            + " seminar in Accra | ''",
        "# Related//Two workshops were held.//- 3 May 2021: workshop in Lima//- 9 June 2021: seminar"
            + " in Accra | ''",
        "- 3 May 2021: workshop in Lima//- 9 June 2021: seminar in Accra | ''"
      })
  void rowsAreThoseBelowALineThatAnnouncesThem(String text, String rows) {
    Reading reading = Readings.of(text);
    DatedPhrases phrases = new DatedPhrases(reading, Readings.dates(reading));
    String found =
        new SectionRows(phrases, new SeveralSigns(phrases))
            .find().stream().map(String::valueOf).collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Newsletter | true true",
        "# Our activities | true false",
        "# Workshops for judges | true false",
        "# Judges//Two regional workshops were held. | true false",
        "# Judges//A series of workshops was held. | true false",
        "# Judges//A.//B.//C.//Two regional workshops were held. | true false",
        "# Judges//A.//B.//C.//D.//Two regional workshops were held. | false false",
        "# Judges//Two of all the old and the new workshops were held. | false false",
        "# Judges//Two workshop halls were open. | false false",
        "# The congress | false false",
        "# Judges//They met. | false false"
      })
  void pageMaySayThatItIsOnSeveral(String text, String signs) {
    Reading reading = Readings.of(text);
    SeveralSigns found = new SeveralSigns(new DatedPhrases(reading, Readings.dates(reading)));

    assertThat(found.isOnSeveral() + " " + found.isCollection()).isEqualTo(signs);
  }
}
