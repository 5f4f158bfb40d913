package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.codebook.Role;
import org.junit.jupiter.api.Test;

class StatementFinderTest {

  private static final StatementFinder FINDER = new StatementFinder(ProjectCodebook.read());

  @Test
  void roleAnnouncedByOneSentenceHoldsForTheListAfterIt() {
    String text =
        "Delegates raised several challenges. These include slow courts and thin budgets.";

    assertThat(said(text)).containsExactly("challenge: slow courts", "challenge: thin budgets");
  }

  @Test
  void itemsAfterAColonTakeTheRoleOfTheWordsBeforeIt() {
    String text =
        "The team met four obstacles: old radios, rivalry between the police and the army, a law"
            + " from the last century and fear of reprisals.";

    assertThat(said(text))
        .containsExactly(
            "challenge: old radios",
            "challenge: rivalry between the police and the army",
            "challenge: a law from the last century",
            "challenge: fear of reprisals");
  }

  @Test
  void subClauseStaysWithItsItem() {
    String text =
        "The main gaps include scarce vehicles (above all in the desert), poor maps, including of"
            + " wells and tracks, as well as missing radios.";

    assertThat(said(text))
        .containsExactly(
            "challenge: scarce vehicles (above all in the desert)",
            "challenge: poor maps, including of wells and tracks",
            "challenge: missing radios");
  }

  @Test
  void listItemsTakeTheRoleOfTheSentenceThatAnnouncesThem() {
    String text =
        "The jurists made the following recommendations:\n\n- one register of suspects for the"
            + " region\n\n- night courts in border towns\n\nCoffee was served.";

    assertThat(said(text))
        .containsExactly(
            "recommendation: one register of suspects for the region",
            "recommendation: night courts in border towns");
  }

  @Test
  void listItemsTakeTheRoleOfTheirHeading() {
    String text =
        "# Way forward\n\n- A second course for harbour police in the capital\n\n"
            + "# Objectives\n\n- To close gaps in the law on charities";

    assertThat(said(text))
        .containsExactly("commitment: A second course for harbour police in the capital");
  }

  @Test
  void lettersInsideASentenceSeparateItems() {
    String text =
        "Auditors found three shortcomings: (a) unlocked depots; (b) lost ledgers, some of them for"
            + " years; and (c) guards without radios.";

    assertThat(said(text))
        .containsExactly(
            "challenge: unlocked depots",
            "challenge: lost ledgers, some of them for years",
            "challenge: guards without radios");
  }

  @Test
  void itemsOfObjectivesAreNoStatements() {
    String text =
        "The objectives of the course were as follows:\n\n- to close gaps in border control\n\n"
            + "- to overcome the lack of trust between services";

    assertThat(said(text)).isEmpty();
  }

  @Test
  void negatedGapIsProgress() {
    assertThat(said("The harbour police no longer lack boats."))
        .containsExactly("progress: The harbour police no longer lack boats.");
    assertThat(said("The shortage of forensic experts has been overcome."))
        .containsExactly("progress: The shortage of forensic experts has been overcome.");
  }

  @Test
  void purposeOfAnEventIsNoStatement() {
    assertThat(said("The seminar aimed to strengthen weak border controls.")).isEmpty();
  }

  @Test
  void quotedResolutionIsNoStatementNorIsTheSentenceThatGoesOnQuotingIt() {
    String text =
        "The Security Council calls upon States to strengthen their borders. It also urges them to"
            + " share intelligence.";

    assertThat(said(text)).isEmpty();
  }

  @Test
  void questionIsNoStatement() {
    assertThat(said("Should prisons share intelligence with the police?")).isEmpty();
  }

  @Test
  void whatIsSaidAtAnEventIsNotVoidedByItsLogistics() {
    String text =
        "At the seminar, held in the capital with financial support from abroad, prosecutors"
            + " stressed that witnesses must be protected.";

    assertThat(said(text)).hasSize(1).first().asString().startsWith("recommendation");
  }

  @Test
  void statementMadeTwiceIsCodedAtItsFirstPlace() {
    String text =
        "Airports should screen all staff before they enter secure areas.\n\n"
            + "# Recommendations\n\n- Airports should screen all staff before they enter secure"
            + " areas.";

    var found = FINDER.findIn(text, "en");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().begin()).isZero();
  }

  @Test
  void subThemeBringsItsParents() {
    var found = FINDER.findIn("Banks cannot trace cryptocurrencies.", "en");

    assertThat(found.get(0).themes())
        .containsExactly("terrorist-financing", "ict-emerging-tech", "virtual-assets");
  }

  @Test
  void withoutAFittingThemeItIsOther() {
    var found = FINDER.findIn("Delegates recommended patience.", "en");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).themes()).containsExactly("other");
  }

  @Test
  void itemsOfAChallengeTakeTheSubjectOfTheWordsThatAnnounceThem() {
    String text =
        "Guards named the challenges of running prisons. These include heat and weary staff.";

    var found = FINDER.findIn(text, "en");

    assertThat(found).hasSize(2);
    assertThat(found).allMatch(item -> item.themes().contains("prisons-rehabilitation"));
  }

  @Test
  void recommendationNamesItsAddressee() {
    assertThat(
            FINDER.findIn("Parliaments should criminalise such travel.", "en").get(0).addressee())
        .isEqualTo("Parliaments");
    assertThat(
            FINDER
                .findIn("Experts urged governments to fund rescue teams.", "en")
                .get(0)
                .addressee())
        .isEqualTo("governments");
  }

  @Test
  void needThatOthersInferIsNeverARequest() {
    assertThat(
            FINDER
                .findIn("Officials asked for training in forensic work.", "en")
                .get(0)
                .assistance())
        .isEqualTo("requested");
    assertThat(FINDER.findIn("Police lack training in forensic work.", "en").get(0).assistance())
        .isEqualTo("needed");
  }

  @Test
  void speakerTellsWhoSaysSo() {
    assertThat(assertedBy("Participants noted that customs lack scanners."))
        .isEqualTo("participants");
    assertThat(assertedBy("Civil society activists said that prisons lack doctors."))
        .isEqualTo("civil-society");
    assertThat(assertedBy("Customs lack scanners.")).isEqualTo("unclear");
  }

  @Test
  void statementNamesItsOwnRegionsAndStates() {
    var found =
        FINDER.findIn("Kenya and other States of East Africa lack forensic laboratories.", "en");

    assertThat(found.get(0).states()).containsExactly("KEN");
    assertThat(found.get(0).regions()).containsExactly("east-africa");
  }

  @Test
  void rulesSayWhatDecided() {
    var found = FINDER.findIn("Customs officers lack scanners.", "en");

    assertThat(found.get(0).rules())
        .contains("challenge.lack:lack", "border-travel:customs")
        .allMatch(rule -> rule.contains(":"));
  }

  @Test
  void frenchAndSpanishAreRead() {
    assertThat(roles("Les services manquent de moyens.", "fr")).containsExactly(Role.CHALLENGE);
    assertThat(roles("Los Estados deben compartir datos.", "es"))
        .containsExactly(Role.RECOMMENDATION);
  }

  @Test
  void emptyTextHasNoStatements() {
    assertThat(said("")).isEmpty();
  }

  private static String assertedBy(String text) {
    return FINDER.findIn(text, "en").get(0).assertedBy();
  }

  private static List<Role> roles(String text, String language) {
    return FINDER.findIn(text, language).stream().map(CodedStatement::role).toList();
  }

  private static List<String> said(String text) {
    return FINDER.findIn(text, "en").stream()
        .map(statement -> statement.role().id() + ": " + statement.span().of(text))
        .toList();
  }
}
