package org.gapline.tagging.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a gap or a piece of advice may make it none, or one of another role. */
class VoidStatementsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please accept cookies; customs lack scanners.",
        "Customs lack scanners; please accept cookies.",
        "Participants thanked the hosts and noted that customs lack scanners.",
        "The course aimed to close gaps in border control.",
        "Do customs lack scanners?",
        "The hall was limited."
      })
  void nothingIsStated(String text) {
    assertThat(ByRules.said(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The course aimed at gaps in ports; participants noted that customs lack dogs. | challenge",
        "States will close gaps in border control. | commitment",
        "States will close gaps, but customs still lack dogs and radios. | challenge",
        "The shortage of doctors in prisons has been overcome. | progress",
        "Governments expressed concern that they will lack funds for drones. | challenge",
        "Customs lack dogs, and a workshop was held in Lima. | challenge",
        "Governments should close gaps in border control. | recommendation"
      })
  void roleIsThatOfWhatStillStands(String text, String role) {
    assertThat(ByRules.only(text).role().id()).isEqualTo(role);
  }

  @Test
  void resolutionIsQuotedNoLongerOnceSomebodyElseSpeaks() {
    String text =
        "The General Assembly urges States to guard borders. It calls upon States to share data."
            + " Participants noted that customs lack scanners.";

    assertThat(ByRules.said(text))
        .containsExactly("challenge: Participants noted that customs lack scanners.");
  }

  @Test
  void headingEndsAQuotation() {
    String text = "The Council calls upon States to guard borders.\n\n# Gaps\n\nIt is hard to do.";

    assertThat(ByRules.said(text)).containsExactly("challenge: It is hard to do.");
  }

  @Test
  void weakWordingIsAStatementOnlyWithATheme() {
    assertThat(ByRules.said("The hall was limited.")).isEmpty();
    assertThat(ByRules.said("Border control was limited.")).hasSize(1);
  }

  @Test
  void furtherKindsOfWordingMakeTheRulesSurer() {
    double one = ByRules.only("Prisons lack doctors.").confidence();
    double two = ByRules.only("Prisons lack doctors, and radios are hard to repair.").confidence();

    assertThat(two).isGreaterThan(one);
  }

  @Test
  void rulesAgainstARoleMakeTheRulesLessSure() {
    double plain = ByRules.only("Prisons lack doctors.").confidence();
    double mixed = ByRules.only("Prisons lack doctors, but States should act.").confidence();

    assertThat(mixed).isLessThan(plain);
  }
}
