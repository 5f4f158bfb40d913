package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.release.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a briefing says goes no further than its data. */
class BriefingSayingsTest {

  private static final Subject WEST = Subject.unit(BriefingFixture.WEST);

  @TempDir Path folder;

  private static BriefingRequest on(Subject subject) {
    return new BriefingRequest(subject, null, Naming.WITHHELD);
  }

  private static String text(Briefing briefing) {
    return String.join("\n", briefing.passages().stream().map(Passage::text).toList());
  }

  @Test
  void onlyAThemeWhoseIntervalLiesAboveTheOthersIsRaisedMostOften() throws Exception {
    BriefingFixture fixture = new BriefingFixture();
    for (int i = 0; i < 12; i++) {
      fixture.say(2020, "challenge", "ict", "Laboratories lack the tools of today.");
    }
    fixture.say(2021, "challenge", "legal-framework", "The law is older than computers.");

    String text = text(BriefingFixture.brief(fixture.publish(folder), on(WEST)));

    assertThat(text)
        .contains("ICT and new technologies is raised most often. Reported as a challenge at 12 of")
        .doesNotContain("too close to rank", "the order is no finding");
  }

  @Test
  void whatIsNewGoesByTheSubjectsOwnLastYears() throws Exception {
    BriefingFixture fixture = new BriefingFixture();
    fixture.say(2009, "challenge", "border-travel", "Too few guards watch the long borders.");
    fixture.say(2014, "challenge", "ict", "Laboratories cannot read the newer telephones.");
    Release late = fixture.publish(folder.resolve("late"));
    fixture.say(2018, "challenge", "ict", "Laboratories lack the tools of today.");
    Release none = fixture.publish(folder.resolve("none"));

    assertThat(text(BriefingFixture.brief(late, on(WEST))))
        .contains(
            "first heard as a challenge in 2012–2014, the three years up to the last report with a"
                + " date: ICT and new technologies (2014).");
    assertThat(text(BriefingFixture.brief(none, on(WEST))))
        .contains("no theme was heard for the first time in 2016–2018, the three years up to");
  }

  @Test
  void aStatesEventsStandThereWhereNothingIsReportedOnTheTheme() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.assessed("AAA", "I.1", "low", LocalDate.of(2021, 5, 6));
    Release release = fixture.publish(folder);

    Briefing briefing =
        BriefingFixture.brief(
            release, new BriefingRequest(Subject.state("AAA"), "cve-community", Naming.WITHHELD));

    assertThat(text(briefing))
        .contains(
            "No challenge is reported on violent extremism", "The reports of 8 events hold none")
        .contains("No treaty status and no assessment is on file on violent extremism")
        .contains("report progress on violent extremism");
    assertThat(briefing.pages()).isEqualTo(1);
    Part events = briefing.part(Part.Kind.EVENTS).orElseThrow();
    assertThat(((Block.Table) events.blocks().get(0)).rows()).hasSize(4);
  }

  @Test
  void statesThatTookPartAreNamedWhereTheyAreNotTooFew() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    Release two = fixture.publish(folder.resolve("two"));
    fixture.guests("Meeting of three", List.of("AAA", "BBB", "CCC"));
    Release three = fixture.publish(folder.resolve("three"));

    assertThat(text(BriefingFixture.brief(two, on(Subject.unit("all")))))
        .contains("2 States, by the reports of 8 of 8 events; not named here");
    assertThat(text(BriefingFixture.brief(three, on(Subject.unit("all")))))
        .contains("3 States, by the reports of 9 of 9 events: Aland, Beland and CCC.");
  }

  @Test
  void aBriefingSaysThatCodingErrs() throws Exception {
    Briefing briefing = BriefingFixture.brief(BriefingFixture.typical().publish(folder), on(WEST));

    assertThat(text(briefing))
        .contains("errs both ways", "none found in these reports on: violent extremism")
        .doesNotContain("Never heard");
  }

  @Test
  void whatSomebodySaysOfThemselvesIsNoPointToMake() throws Exception {
    BriefingFixture fixture = new BriefingFixture();
    fixture.say(2023, "challenge", "ict", "Laboratories cannot read the newer telephones.");
    fixture.say(2024, "challenge", "ict", "In all my years I have seldom asked so many questions.");

    Briefing briefing = BriefingFixture.brief(fixture.publish(folder), on(WEST));

    Block.Items points =
        (Block.Items) briefing.part(Part.Kind.POINTS).orElseThrow().blocks().get(0);
    assertThat(points.items().get(1).text()).contains("March 2023", "newer telephones");
  }

  @Test
  void aLongWordingIsNotCutWithinBrackets() {
    String words = "Border posts lack radios. ".repeat(11) + "Two";

    assertThat(Wordings.shortened(words + " told [a participant] so, and others did, too."))
        .isEqualTo(words + " told […]");
    assertThat(Wordings.shortened("x".repeat(400))).isEqualTo(" […]");
  }

  @Test
  void themesThatAsManyEventsReportAreNamedInTheOrderOfTheirLabels() throws Exception {
    BriefingFixture fixture = new BriefingFixture();
    fixture.say(2022, "challenge", "ict", "Laboratories cannot read the newer telephones.");
    fixture.say(2023, "challenge", "ict", "Laboratories lack the tools of today.");
    fixture.say(2021, "challenge", "legal-framework", "The law is older than computers.");
    fixture.say(2020, "challenge", "border-travel", "Too few guards watch the long borders.");
    Release close = fixture.publish(folder.resolve("close"));
    fixture.say(2024, "challenge", "legal-framework", "The law knows no traces of this kind.");
    Release tied = fixture.publish(folder.resolve("tied"));

    assertThat(text(BriefingFixture.brief(close, on(WEST))))
        .contains("the next, borders and travel (and legal framework) at 1, which");
    assertThat(text(BriefingFixture.brief(tied, on(WEST))))
        .contains("report a challenge on ICT and new technologies; as many on legal framework");
  }

  @Test
  void whereNothingWasHeardNoVerdictsAreCounted() throws Exception {
    Release release = BriefingFixture.typical().publish(folder);

    assertThat(
            text(
                BriefingFixture.brief(
                    release, new BriefingRequest(WEST, "cve-community", Naming.WITHHELD))))
        .doesNotContain("0 of 0", "No trend");
  }

  @Test
  void pointWithoutADateSaysSo() throws Exception {
    BriefingFixture fixture = new BriefingFixture();
    fixture.say(2023, "challenge", "ict", "Laboratories cannot read the newer telephones.");
    fixture.say(null, "progress", "ict", "Two laboratories have opened since the last meeting.");

    assertThat(text(BriefingFixture.brief(fixture.publish(folder), on(WEST))))
        .contains("At a date that is not known: ");
  }
}
