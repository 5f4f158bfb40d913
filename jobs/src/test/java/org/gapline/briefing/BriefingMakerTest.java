package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gapline.assessment.AlignmentClass;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.disclosure.SharingLabel;
import org.gapline.release.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingMakerTest {

  private static final Subject WEST = Subject.unit(BriefingFixture.WEST);

  @TempDir Path folder;

  private static BriefingRequest on(Subject subject) {
    return new BriefingRequest(subject, null, Naming.WITHHELD);
  }

  private static String text(Briefing briefing) {
    return String.join("\n", briefing.passages().stream().map(Passage::text).toList());
  }

  @Test
  void everyFigureAndWordingIsFollowedBackToTheTables() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.rated("ict", 7, 9, AlignmentClass.RATED_WEAK);
    fixture.assessed("AAA", "I.1", "low", LocalDate.of(2021, 5, 6));
    Release release = fixture.publish(folder);
    FigureTrace trace = new FigureTrace(release);
    for (Subject subject : List.of(WEST, Subject.unit("all"), Subject.state("AAA"))) {
      Briefing briefing = BriefingFixture.brief(release, on(subject));
      for (Passage passage : briefing.passages()) {
        passage.runs().forEach(run -> follow(run, trace, briefing));
      }
      assertThat(briefing.notes()).isNotEmpty();
      assertThat(briefing.notes()).allMatch(note -> trace.hasStatement(note.statementId()));
    }
  }

  private static void follow(Run run, FigureTrace trace, Briefing briefing) {
    if (run instanceof Run.Figure figure) {
      assertThat(figure.text()).as("%s", figure).isEqualTo(trace.expected(figure));
    } else if (run instanceof Run.Quote quote) {
      assertThat(trace.hasStatement(quote.statementId())).isTrue();
    } else if (run instanceof Run.NoteMark mark) {
      assertThat(briefing.notes().get(mark.number() - 1).number()).isEqualTo(mark.number());
    } else if (!run.text().contains("Wilson’s 95% interval")) {
      assertThat(run.text()).as("words of ours hold no figure").doesNotContainPattern("\\d");
    }
  }

  @Test
  void leadingChallengesComeFirstWithShareIntervalAndVerdict() throws Exception {
    Release release = BriefingFixture.typical().publish(folder);

    Part reported = BriefingFixture.brief(release, on(WEST)).part(Part.Kind.REPORTED).orElseThrow();

    Block.Table table = (Block.Table) reported.blocks().get(0);
    assertThat(table.rows().get(0).get(0).passage().text()).isEqualTo("Borders and travel");
    assertThat(table.rows().get(0).get(1).passage().text()).isEqualTo("2 of 8");
    assertThat(table.rows().get(0).get(2).passage().text()).isEqualTo("25% (7–59)");
    assertThat(((Block.Text) reported.blocks().get(1)).passage().text())
        .contains("insufficient evidence")
        .contains("the order is no finding");
  }

  @Test
  void threePointsAreMadeOfWhatTheDataCarry() throws Exception {
    Briefing briefing = BriefingFixture.brief(BriefingFixture.typical().publish(folder), on(WEST));

    Block.Items points =
        (Block.Items) briefing.part(Part.Kind.POINTS).orElseThrow().blocks().get(0);

    assertThat(points.items()).hasSize(3);
    assertThat(points.items().get(0).text())
        .startsWith("Borders and travel is a reported challenge. It was raised at 2 of 8 events")
        .contains(
            "; the next, ICT and new technologies (and legal framework) at 1, which is too close");
    assertThat(points.items().get(1).text()).contains("March 2024", "newer kinds of telephones");
    assertThat(points.items().get(2).text()).contains("progress is reported", "March 2023");
  }

  @Test
  void noStateIsNamedWithAChallengeUnlessAskedFor() throws Exception {
    BriefingFixture fixture = new BriefingFixture();
    fixture.say(2024, "challenge", "ict", "The police of Beland have no laboratory of their own.");
    Release release = fixture.publish(folder);

    String withheld = text(BriefingFixture.brief(release, on(WEST)));
    String named =
        text(BriefingFixture.brief(release, new BriefingRequest(WEST, null, Naming.NAMED)));
    String own = text(BriefingFixture.brief(release, on(Subject.state("BBB"))));

    assertThat(withheld).contains("The police of [a State] have").doesNotContain("Beland");
    assertThat(named).contains("The police of Beland have");
    assertThat(own).contains("The police of Beland have");
  }

  @Test
  void onlyTheWordingOfASourceStandsInQuotationMarks() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    String retold = text(BriefingFixture.brief(fixture.publish(folder), on(WEST)));
    fixture.provenance("original");
    Briefing original = BriefingFixture.brief(fixture.publish(folder.resolve("own")), on(WEST));

    assertThat(retold).doesNotContain("“");
    assertThat(text(original)).contains("“Laboratories cannot read");
    assertThat(original.notes().get(0).linkLabel()).isEqualTo("Source: ");
    assertThat(original.masthead().disclaimers()).noneMatch(d -> d.startsWith("Demonstration"));
  }

  @Test
  void aThemeAloneLeavesOutTheOthers() throws Exception {
    Release release = BriefingFixture.typical().publish(folder);

    Briefing briefing =
        BriefingFixture.brief(release, new BriefingRequest(WEST, "ict", Naming.WITHHELD));

    assertThat(briefing.masthead().title()).endsWith(" report on ICT and new technologies");
    assertThat(text(briefing)).contains("Laboratories").doesNotContain("Borders and travel");
  }

  @Test
  void sharingIsTheNarrowestOfAllInputs() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.sharing("restricted");

    Briefing briefing = BriefingFixture.brief(fixture.publish(folder), on(WEST));

    assertThat(briefing.masthead().sharing()).isEqualTo("restricted");
  }

  @Test
  void aNarrowerMappingNarrowsTheBriefing() throws Exception {
    Release release = BriefingFixture.typical().publish(folder);
    BriefingMaker maker =
        new BriefingMaker(
            BriefingTables.read(release),
            BriefingFixture.codebook(),
            List.of(),
            SharingLabel.CONFIDENTIAL);

    assertThat(maker.make(on(WEST)).masthead().sharing()).isEqualTo("confidential");
  }

  @Test
  void aDecisionOfANarrowerFileNarrowsTheBriefing() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.sharing("restricted");
    fixture.decided("s-0007", "open", LocalDate.of(2025, 1, 2));
    fixture.sharing("public");

    assertThat(BriefingFixture.brief(fixture.publish(folder), on(WEST)).masthead().sharing())
        .isEqualTo("restricted");
  }

  @Test
  void anEmptyReleaseAndAStateThatNobodyNamesAreToldPlainly() throws Exception {
    Release empty = new BriefingFixture().publish(folder);
    Release typical = BriefingFixture.typical().publish(folder.resolve("typical"));

    assertThat(text(BriefingFixture.brief(empty, on(WEST))))
        .contains("No event for West Africa is on file.")
        .contains("0 of 0\nevents on file are for it");
    assertThat(text(BriefingFixture.brief(typical, on(Subject.state("CCC")))))
        .contains("No event on file names this State as taking part.")
        .contains("No treaty status and no assessment is on file.");
  }

  @Test
  void anEventAloneIsReportedAsOneEvent() throws Exception {
    BriefingFixture fixture = new BriefingFixture();
    fixture.say(null, "challenge", "ict", "Laboratories cannot read the newer telephones.");

    String text = text(BriefingFixture.brief(fixture.publish(folder), on(WEST)));

    assertThat(text)
        .contains("1 of 1")
        .contains("no reporting event has a date")
        .contains("not tested, since no event with it has a date");
  }

  @Test
  void aThemeOfOneSentenceIsNotQuotedTwice() throws Exception {
    BriefingFixture fixture = new BriefingFixture();
    fixture.say(2024, "challenge", "ict", "Laboratories cannot read the newer telephones.");

    Briefing briefing = BriefingFixture.brief(fixture.publish(folder), on(WEST));

    assertThat(text(briefing)).containsOnlyOnce("newer telephones").contains("As quoted above.");
    assertThat(briefing.notes()).hasSize(1);
  }
}
