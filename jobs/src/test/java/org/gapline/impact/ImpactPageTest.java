package org.gapline.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.tagging.ProjectCodebook;
import org.gapline.trend.CollectEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the account of impact says, and does not say. */
class ImpactPageTest {

  private static final String BORDERS = ImpactWorld.BORDERS;

  private final ImpactReleaseFixture made = new ImpactReleaseFixture();

  @Test
  void whatCanBeEvaluatedComesBeforeWhatWasPaidFor() {
    made.event("e-1", 2015, "Norland", "KEN")
        .said("s-1", "e-1", "challenge", "none", "Border posts lack trained staff.");

    assertThat(made.page("Norland"))
        .containsSubsequence(
            "# What Norland paid for",
            "Demonstration data, not a source",
            "## What can be evaluated",
            "| Output: events held | evidenced |",
            "| Reaction",
            "no evidence here",
            "| Relevance | partial |",
            "s-1",
            "| Efficiency | no evidence here |",
            "## Events",
            "e-1",
            "## Challenges heard",
            "s-1",
            "## Did States");
  }

  @Test
  void donorWithoutAnEventOnTheThemeIsToldWhereItsEventsAre() {
    made.event("e-1", 2015, "Norland", "KEN");
    ImpactMaterial material = made.material();
    ImpactPage page =
        new ImpactPage(
            material, PaidFor.of(material, "Norland", "victims"), ProjectCodebook.read());

    assertThat(page.emptiness().orElseThrow())
        .startsWith("Norland paid for no event on ")
        .endsWith("Themes of the events that it paid for: " + BORDERS + ".");
  }

  @Test
  void reasonClaimsNoEvidenceWhereThereIsNone() {
    made.event("e-1", 2015, "Norland", "KEN");

    assertThat(made.page("Norland"))
        .contains("| Effectiveness | no evidence here | No estimate is given")
        .contains("| Relevance | no evidence here | No challenge on the themes was heard")
        .doesNotContain("Ratings of those who took part against")
        .contains("## Register of needs\n\nNone is on file.")
        .doesNotContain("| Need |");
  }

  @Test
  void eventOfWhichTheEndAloneIsKnownIsDatedAsInAllOtherOutputs() {
    EventTable.Row event = ImpactWorld.until("e-5", LocalDate.of(2018, 1, 11), "Norland");
    made.events.put("e-5", event);
    made.event("e-9", 2019, "Norland", "KEN");

    assertThat(made.page("Norland"))
        .containsSubsequence("| e-5 | until 2018-01-11 |", "| e-9 | 2019-03-01 |");
    assertThat(new CollectEvidence().apply(event, List.of(), 0).startDate())
        .isEqualTo(LocalDate.of(2018, 1, 11));
  }

  @Test
  void sentenceOnADayAfterItsEventIsMarkedAndOneThatLooksAheadIsNot() {
    made.event("e-1", 2018, "Norland", "KEN")
        .said("s-1", "e-1", "commitment", "none", "Judges signed a pact on 23 April 2018.")
        .said("s-2", "e-1", "commitment", "none", "Judges signed another on February 2, 2018.")
        .said("s-3", "e-1", "commitment", "none", "Judges will sign a third on 4 June 2018.");

    assertThat(made.page("Norland"))
        .contains("s-1 (tells of 2018-04-23, after its event: hardly said there)")
        .doesNotContain("s-2 (tells")
        .doesNotContain("s-3 (tells");
  }

  @ParameterizedTest
  @CsvSource({
    "Tag: judges, true",
    "News Stories, true",
    "23 December 2025, true",
    "News of the border workshop, false",
    "Workshop of 3 May 2019, false"
  })
  void titleOfAListOfNewsIsTold(String title, boolean list) {
    assertThat(Strays.isListing(title)).isEqualTo(list);
  }

  @Test
  void aGapThatWasHeardBeforeTheFirstEventMakesItRelevant() {
    made.event("e-0", 2010, "Sudland", "KEN")
        .event("e-1", 2015, "Norland", "KEN")
        .said("s-0", "e-0", "challenge", "none", "Border posts lack radios.");
    made.events.put(
        "e-1",
        ImpactWorld.event("e-1", 2015, "Norland", BORDERS, List.of("east-africa"), List.of("KEN")));

    assertThat(made.page("Norland")).contains("| Relevance | evidenced |").contains("s-0");
  }

  @Test
  void whatLaterDocumentsSayOfACommitmentIsACandidateWithItsScore() {
    made.event("e-1", 2015, "Norland", "KEN")
        .event("e-2", 2018, "Sudland", "KEN")
        .said("s-1", "e-1", "commitment", "none", "Kenya will open a border training centre.")
        .said("s-2", "e-2", "progress", "none", "Kenya opened its border training centre.")
        .said("s-3", "e-2", "progress", "none", "Customs officers wear new uniforms.");

    String page = made.page("Norland");

    assertThat(page)
        .contains("candidate 1.00 (progress, 2018)")
        .contains("s-2")
        .doesNotContain("s-3");
    assertThat(page).contains("not a probability");
  }

  @Test
  void wordingIsQuotedOnlyWhereItIsTheSourcesOwn() {
    made.event("e-1", 2015, "Norland", "KEN")
        .event("e-2", 2015, "Norland", "KEN")
        .said("s-1", "e-1", "recommendation", "none", "Share passenger data.")
        .said("s-2", "e-2", "recommendation", "none", "Train border guards.");

    assertThat(made.page("Norland"))
        .contains("| Share passenger data. s-1 |", "| \"Train border guards.\" s-2 |");
  }

  @Test
  void regionsHaveTheirNames() {
    made.events.put(
        "e-1",
        ImpactWorld.event("e-1", 2015, "Norland", BORDERS, List.of("east-africa"), List.of("KEN")));

    assertThat(made.page("Norland")).contains("for the regions East Africa, with");
  }

  @Test
  void anEventIsOnAThemeOfItsAgendaAndOnNoOtherThatIsSpokenOf() {
    EventTable.Row event =
        ImpactWorld.event(
            "e-1",
            2015,
            "Norland",
            List.of(BORDERS),
            List.of("victims"),
            List.of(),
            List.of("KEN"));
    made.events.put("e-1", event);

    assertThat(PaidFor.of(made.material(), "Norland", "victims").events()).isEmpty();
    assertThat(PaidFor.of(made.material(), "Norland", BORDERS).events()).containsExactly(event);
  }

  @Test
  void aNeedNamesWhoSaysSoForWhomAndWhatMayFit() {
    made.event("e-1", 2015, "Norland", "KEN")
        .event("e-2", 2016, "Sudland", "KEN")
        .said("s-1", "e-1", "challenge", "needed", "Help with passenger scanners is needed.")
        .said("s-2", "e-2", "progress", "delivered", "Passenger scanners were delivered as help.");

    assertThat(made.page("Norland"))
        .containsPattern(
            "passenger scanners.*s-1 \\| participants \\| Kenya \\| 2015, 2015 \\|.*s-2");
  }

  @Test
  void aRefusalNamesItsReasonAndWhatWouldLiftIt() {
    made.event("e-1", 2015, "Norland", "KEN");

    assertThat(made.page("Norland", refused("Norland"), refused("Sudland")))
        .contains(Refusal.ONE_TIME_POINT.lifts())
        .contains("**No estimate**. ONE\\_TIME\\_POINT: ")
        .contains("says nothing of whether the events did any good")
        .doesNotContain("Sudland");
  }

  @Test
  void terminalGetsPlainTextInLinesOfAWidthWithoutIds() {
    made.event("e-1", 2015, "Norland", "KEN")
        .said("s-1", "e-1", "challenge", "none", "Border posts lack trained staff.");
    ImpactMaterial material = made.material(refused("Norland"));
    String summary =
        new ImpactPage(material, PaidFor.of(material, "Norland", null), ProjectCodebook.read())
            .summary();

    assertThat(summary)
        .contains("What can be evaluated", "- Relevance: partial. Challenges on", "ONE_TIME_POINT")
        .doesNotContain("\\", "|", "**", "#", "s-1");
    assertThat(summary.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void statesStandInTheOrderOfTheirNames() {
    made.event("e-1", 2015, "Norland", "BFA", "BGD", "CIV", "COL");

    assertThat(made.page("Norland"))
        .contains("(Bangladesh, Burkina Faso, Colombia, Côte d'Ivoire)");
  }

  @Test
  void textFromOutsideIsNoMarkup() {
    made.event("e-1", 2015, "Norland", "KEN")
        .said("s-1", "e-1", "recommendation", "none", "See <b>|[x](http://y)\n# now");

    assertThat(made.page("Norland")).contains("\\<b\\>\\|\\[x\\]\\(http://y\\) \\# now");
  }

  private static ImpactTable.Row refused(String subject) {
    return ImpactTable.Row.refused(
        new ImpactTable.Question(subject, BORDERS, 1, 0, "made-up: I1"),
        "insufficient evidence",
        Refusal.ONE_TIME_POINT.reason());
  }
}
