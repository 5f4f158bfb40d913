package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.gapline.tagging.CodedStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a statement itself names: places, who speaks, to whom, and whether assistance is asked. */
class NamedInStatementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya, Mali and Kenya lack scanners. | KEN MLI",
        "The United Republic of Tanzania and Kenya lack scanners. | TZA KEN",
        "Niger and Nigeria lack scanners. | NER NGA",
        "Guinea-Bissau lacks scanners. | GNB",
        "South Sudan lacks scanners. | SSD",
        "Kenyan customs lack scanners. | KEN",
        "The UAE lack scanners. | ARE"
      })
  void statesAreNamedOnceInTheOrderOfTheText(String text, String states) {
    assertThat(ByRules.only(text).states()).containsExactly(states.split(" "));
  }

  @Test
  void wordsOfTwoLettersAreTakenForNoState() {
    assertThat(ByRules.only("They told us that customs lack scanners.").states()).isEmpty();
    assertThat(ByRules.only("The US and the UK lack scanners.").states()).isEmpty();
  }

  @Test
  void regionsAreNamedApartFromStates() {
    CodedStatement found = ByRules.only("Customs of West Africa and of Chad lack scanners.");

    assertThat(found.regions()).containsExactly("west-africa");
    assertThat(found.states()).containsExactly("TCD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials of Mali asked for technical assistance, since maps are missing. | requested",
        "Courts lack training in forensic work. | needed",
        "Judges should get training. | needed",
        "The Office will continue to train judges. | offered",
        "Thanks to the training of judges, courts now hear such cases. | delivered",
        "A good practice is that judges are trained by their peers. | none",
        "Customs lack scanners. | none"
      })
  void assistanceIsRequestedOnlyByThoseWhoNeedIt(String text, String assistance) {
    assertThat(ByRules.only(text).assistance()).isEqualTo(assistance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Governments should urge banks to report transfers. | Governments",
        "Banks, it was said, and States should share data. | States",
        "Experts recommended patience, and governments should fund schools. | governments",
        "Experts urged governments and banks to share data. | governments",
        "Law enforcement agencies should share data. | enforcement agencies",
        "The private sector should share data. | private sector"
      })
  void addresseeStandsBeforeShouldOrAfterUrged(String text, String addressee) {
    assertThat(ByRules.only(text).addressee()).endsWithIgnoringCase(addressee);
  }

  @Test
  void whatIsNoRecommendationHasNoAddressee() {
    assertThat(ByRules.only("Governments lack scanners.").addressee()).isNull();
    assertThat(ByRules.only("It is time that patience be shown to all.").addressee()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was noted that prisons lack doctors. | participants",
        "According to NGOs, prisons lack doctors. | civil-society",
        "The minister said that prisons lack doctors. | host-state",
        "The assessment team found that prisons lack doctors. | assessor",
        "UNODC trainers said that prisons lack doctors. | organizer",
        "A study found that prisons lack doctors. | academic",
        "Journalists reported that prisons lack doctors. | press",
        "Activists and the minister said that prisons lack doctors. | civil-society",
        "Prisons lack doctors. | unclear"
      })
  void speakerIsTheFirstThatIsNamed(String text, String speaker) {
    assertThat(ByRules.only(text).assertedBy()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le ministre a dit que les prisons manquent de lits. | host-state",
        "es | Los participantes señalaron que las cárceles carecen de camas. | participants"
      })
  void speakersAreNamedInFrenchAndSpanish(String language, String text, String speaker) {
    assertThat(ByRules.found(text, language).get(0).assertedBy()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Les États devraient partager leurs données. | États",
        "es | Los gobiernos deben compartir datos. | gobiernos",
        "de | Banks should share data. | Banks"
      })
  void addresseesAreNamedInOtherLanguages(String language, String text, String addressee) {
    assertThat(ByRules.found(text, language)).allMatch(s -> addressee.equals(s.addressee()));
  }
}
