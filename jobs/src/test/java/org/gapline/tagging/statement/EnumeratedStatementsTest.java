package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that one sentence or several list are statements of the role that was announced. */
class EnumeratedStatementsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Among the obstacles were old radios and wrong maps.",
        "Amongst the main obstacles that guards named are old radios and wrong maps.",
        "The obstacles relate to old radios and wrong maps.",
        "The obstacles that guards raised on the second day consist of old radios and wrong maps.",
        "Obstacles include: old radios; wrong maps.",
        "The obstacles include old radios as well as wrong maps.",
        "Delegates raised several obstacles. Among them were old radios and wrong maps.",
        "Delegates raised several obstacles. They include old radios and wrong maps.",
        "Delegates raised several obstacles. These include:\n\n- old radios\n\n- wrong maps",
        "What obstacles remain? The following were named:\n\n- old radios\n\n- wrong maps",
        "The following obstacles remain:\n\n- old radios\n\n- wrong maps"
      })
  void itemsAreFoundHoweverTheyAreAnnounced(String text) {
    assertThat(ByRules.said(text))
        .containsExactly("challenge: old radios", "challenge: wrong maps");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The purpose of the course was to name challenges, including old radios and maps.",
        "The agenda covered the following topics:\n\n- old radios\n\n- wrong maps",
        "What obstacles remain?\n\n- old radios\n\n- wrong maps",
        "Delegates named two challenges. Coffee was served.",
        "# Agenda\n\n- gaps in border control"
      })
  void itemsOfWhatStatesNothingAreNoStatements(String text) {
    assertThat(ByRules.said(text)).isEmpty();
  }

  @Test
  void thingsThatAreNeededInSeveralFieldsAreItemsFromThreeOn() {
    assertThat(ByRules.said("Officials named needs in forensic work, patrols and translation."))
        .containsExactly(
            "challenge: forensic work", "challenge: patrols", "challenge: translation");
    assertThat(ByRules.said("Officials named needs in forensic work and patrols.")).isEmpty();
  }

  @Test
  void twoIdeasOnSomethingAreTwoItems() {
    assertThat(ByRules.said("Delegates put forward ideas on night courts and joint patrols."))
        .containsExactly("recommendation: night courts", "recommendation: joint patrols");
  }

  @Test
  void oneOfSeveralThingsAnnouncedIsAStatement() {
    assertThat(ByRules.said("Delegates named two obstacles. First, the maps are wrong. Then tea."))
        .containsExactly("challenge: First, the maps are wrong.");
  }

  @Test
  void itemsAreSaidByWhoeverTheAnnouncementNames() {
    assertThat(ByRules.found("The minister raised two obstacles: old radios, wrong maps.", "en"))
        .hasSize(2)
        .allMatch(statement -> statement.assertedBy().equals("host-state"));
  }

  @Test
  void itemsKeepTheSubjectOfTheirAnnouncement() {
    assertThat(ByRules.only("The obstacles of running prisons include:\n\n- great heat").themes())
        .contains("prisons-rehabilitation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Parmi les défis figurent des radios anciennes et des cartes fausses."
            + " | challenge: des radios anciennes | challenge: des cartes fausses",
        "fr | Les défis sont : des radios anciennes, des cartes fausses."
            + " | challenge: des radios anciennes | challenge: des cartes fausses",
        "es | Entre los desafíos figuran radios antiguas y mapas erróneos."
            + " | challenge: radios antiguas | challenge: mapas erróneos"
      })
  void itemsAreFoundInFrenchAndSpanish(String language, String text, String one, String other) {
    assertThat(ByRules.said(text, language)).containsExactly(one, other);
  }

  @Test
  void listUnderAHeadingOfTwoRolesIsOfTheRoleThatItsWordsConfirm() {
    String text = "# Challenges and recommendations\n\n- radios\n\n- maps should be drawn anew";

    assertThat(ByRules.said(text)).containsExactly("recommendation: maps should be drawn anew");
  }

  @Test
  void longTitleSaysNothingOfTheListBelowIt() {
    assertThat(ByRules.said("# Conclusions\n\n- joint patrols"))
        .containsExactly("recommendation: joint patrols");
    assertThat(ByRules.said("# Conclusions of the long second day of talks\n\n- joint patrols"))
        .isEmpty();
  }

  @Test
  void paragraphUnderAHeadingIsLentTooLittleToBeAStatementByItself() {
    assertThat(ByRules.said("# Challenges\n\nBorder posts and their radios.")).isEmpty();
    assertThat(ByRules.said("# Challenges\n\nRadios at border posts are old and weak.")).hasSize(1);
  }
}
