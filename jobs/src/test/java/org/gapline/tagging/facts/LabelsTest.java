package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.gapline.tagging.facts.Labels.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a sheet: what their first words say that they tell. */
class LabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Organizers: UNODC and IOM; ORGANIZERS; false",
        "Jointly organised by: UNODC and IOM; ORGANIZERS; false",
        "Organizers | UNODC and IOM; ORGANIZERS; false",
        "Participants: judges of the north; PARTICIPANTS; false",
        "Donors: Norway and Japan with Spain; DONORS; false",
        "Supported financially by: Norway and Japan; DONORS; false",
        "Supported by: Norway and Japan with Spain; SUPPORTERS; false",
        "Organizers; ORGANIZERS; true",
        "Date; DATE; true",
        "Venue: Lima with all its ports; PLACE; false",
        "3. DURATION: from May to June; DATE; false",
        "3 Date; PLACE; none",
        "Dates on site: 3 to 5 May; DATE; false",
        "Place on the map: Lima and its port; PLACE; false",
        "Date and place of it: Lima, 3 May; DATE; false",
        "Posted: 3 May in the morning; PUBLICATION; false",
        "es: Fecha de la ficha: 3 de mayo; PUBLICATION; false"
      })
  void labelIsToldByItsWords(String text, Label label, String alone) {
    Labels.Found found = found(text);

    if (alone.equals("none")) {
      assertThat(found).isNull();
    } else {
      assertThat(found.label()).isEqualTo(label);
      assertThat(found.alone()).isEqualTo(Boolean.parseBoolean(alone));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Previous dates: 3 to 5 May 2021",
        "Next place of it: Lima and its port",
        "Ships and courts: all of them",
        "Organizers of ships: all of them",
        "Organizers spoke to all of the judges: UNODC",
        "Ships of the north",
        "3 Funding and costs",
        "Organizers met the judges of the north."
      })
  void otherLinesHaveNone(String text) {
    assertThat(found(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Co-organiser: UNODC in Lima | true",
        "Partners: UNODC in Lima | true",
        "Organizers: UNODC and partners in Lima | false"
      })
  void partnersOnlySharedTheWork(String text, boolean partners) {
    Reading reading = Readings.of(text);
    Phrase phrase = reading.phrases().get(0);

    assertThat(Labels.isOfPartners(reading, phrase, phrase.label())).isEqualTo(partners);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Judges met.//# Related news//Courts are open in Lima. | false true true",
        "Judges met.//# 3. The next meeting//Courts are open in Lima. | false true true",
        "Judges met.//# Other courts of the north and the south//Courts are open. | false false false",
        "Judges met.//Related news//Courts are open in Lima. | false true true",
        "Judges met.//Related news.//Courts are open in Lima. | false false false",
        "Judges met.//See also: courts are open in Lima. They met. | false true true",
        "Judges met.//See all of the open courts in Lima: they met. | false false",
        "Judges met.//Courts related to ports are open in Lima. | false false",
        "Judges met.//# Diary//20-24 June: courts in Lima//# Courts//They met. | false true true false false",
        "Judges met.//# Diary//# 20-24 June: courts in Lima//They met. | false true true true",
        "Judges met.//# Diary//# 2. Courts in Lima//They met. | false true false false",
        "Related news//Judges met. | false false"
      })
  void partsOfAPageOnOtherThingsAreAsides(String text, String asides) {
    StringBuilder seen = new StringBuilder();
    for (Phrase phrase : Readings.of(text).phrases()) {
      seen.append(seen.isEmpty() ? "" : " ").append(phrase.isAside());
    }

    assertThat(seen).hasToString(asides);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Courts//Judges of the north met for a week in May of last year. | 1",
        "Harbour Notes//Judges of the north met for a week in May of last year. | 1",
        "Harbour Notes for all who sail in the ports of the north//# Courts//Judges met in Lima. | 0",
        "Judges of the north met for a week in May of last year.//# Courts | 0",
        "Harbour Notes for all who sail in the ports of the north//# Courts//Judges of the north met"
            + " for a week in May of last year. | 2",
        "Harbour Notes.//Judges met.//They spoke. | 0"
      })
  void textBeginsWithTheFirstSentenceOfSomeLength(String text, int opening) {
    assertThat(Readings.of(text).opening()).isEqualTo(opening);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Courts//# of the north//Judges met. | Courts; of the north",
        "3 May 2021//# Courts//Judges met. | Courts",
        "1//2//3//# Courts//Judges met. | Courts",
        "1//2//3//4//# Courts//Judges met. | 1",
        "A stamp of eight words and no more//# Courts//Judges met. | Courts",
        "A stamp of nine words and not one more//# Courts//Judges met. | A stamp of nine words and"
            + " not one more",
        "Courts of the north//Judges met. | Courts of the north",
        "Courts of the north://Judges met. | ''",
        "Judges met.//They spoke. | ''"
      })
  void titlesAreTheHeadingsAtTheTopOrAFirstLine(String text, String titles) {
    Reading reading = Readings.of(text);

    assertThat(
            TitlePhrases.of(reading).stream()
                .map(title -> reading.between(title.first(), title.last()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(titles);
  }

  private static Labels.Found found(String text) {
    return Readings.of(text).phrases().get(0).label();
  }
}
