package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.gapline.assessment.AlignmentClass;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.release.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatedPartTest {

  private static final Subject WEST = Subject.unit(BriefingFixture.WEST);

  @TempDir Path folder;

  private static BriefingRequest on(Subject subject) {
    return new BriefingRequest(subject, null, Naming.WITHHELD);
  }

  private static String text(Briefing briefing) {
    return String.join("\n", briefing.passages().stream().map(Passage::text).toList());
  }

  @Test
  void ratingsStandBesideReportsWhereTheReleaseHasThem() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.rated("ict", 7, 9, AlignmentClass.RATED_WEAK);

    Briefing briefing = BriefingFixture.brief(fixture.publish(folder), on(WEST));

    assertThat(text(briefing))
        .contains("Rated weak, and the theme is seldom raised: I.1. 1 of 1 indicator on ICT")
        .contains("a reported challenge at 1 of 26 events, 4% (1–19), in 2021–2025.")
        .contains("7 of 9")
        .contains("3 of 6 rated twice improved, 1 worsened")
        .contains("The two are never added up.")
        .doesNotContain("the weakest");
    assertThat(briefing.parts().toString()).contains("scale, ratings of 2014–2022");
  }

  @Test
  void pointOnRatingsIsOnTheIndicatorAndTellsOfTheOthersOfItsTheme() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.rated("I.1", "ict", 7, 9, AlignmentClass.RATED_WEAK);
    fixture.rated("I.2", "ict", 1, 9, AlignmentClass.NEITHER);
    fixture.rated("I.3", "ict", 2, 9, AlignmentClass.NEITHER);

    assertThat(text(BriefingFixture.brief(fixture.publish(folder), on(WEST))))
        .contains("1 of 3 indicators on ICT and new technologies is rated weak.");
  }

  @Test
  void whereTheClassIsUnclearTheReasonIsThatOfANamedIndicator() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.rated("I.7", "ict", 7, 9, AlignmentClass.UNCLEAR);

    assertThat(text(BriefingFixture.brief(fixture.publish(folder), on(WEST))))
        .contains("cannot be told: the interval spans the line (I.7). The two")
        .doesNotContain("seldom raised");
  }

  @Test
  void tableOfTheWeakestIndicatorsSaysThatThereAreMore() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    for (int i = 1; i < 8; i++) {
      fixture.rated("I." + i, "ict", i, 9, AlignmentClass.UNCLEAR);
    }

    assertThat(text(BriefingFixture.brief(fixture.publish(folder), on(WEST))))
        .contains("Shown are the weakest 5 of 7 indicators.");
  }

  @Test
  void fewStatesOfWhichAllFallShortAreNotToldWhereTheRatingsAreNotPublic() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.rated("I.1", "ict", 5, 5, AlignmentClass.UNCLEAR);
    fixture.rated("I.2", "ict", 4, 5, AlignmentClass.UNCLEAR);
    fixture.assessed("AAA", "I.1", "low", LocalDate.of(2021, 5, 6));
    String open = text(BriefingFixture.brief(fixture.publish(folder.resolve("open")), on(WEST)));
    fixture.sharing("restricted");
    fixture.assessed("BBB", "I.1", "low", LocalDate.of(2021, 5, 6));
    fixture.assessed("BBB", "I.2", "low", LocalDate.of(2021, 5, 6));

    assertThat(open).contains("5 of 5", "4 of 5");
    assertThat(text(BriefingFixture.brief(fixture.publish(folder.resolve("shut")), on(WEST))))
        .contains("4 of 5")
        .doesNotContain("5 of 5");
  }

  @Test
  void treatiesOfAStateAreToldAsOfTheDayOfTheirListAndSoAreThoseItIsNotOn() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.listed("T.1", "2015-03");
    fixture.listed("T.2", "2015-03");
    fixture.assessed("AAA", "treaties", "T.1", "party", LocalDate.of(1998, 5, 6));
    Release release = fixture.publish(folder);

    assertThat(text(BriefingFixture.brief(release, on(Subject.state("AAA")))))
        .contains("As of March 2015. Party: Treaty on bombs (May 1998). Not party, since no record")
        .contains("names the State: Treaty on money.")
        .doesNotContain("no record on file");
    assertThat(text(BriefingFixture.brief(release, on(Subject.state("BBB")))))
        .contains("As of March 2015. Not party")
        .contains("Treaty on bombs; Treaty on money.");
  }

  @Test
  void listsOfDifferentDaysAreToldWithTheirNames() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.listed("T.1", "2015-03");
    fixture.listed(TreatyList.aligned("pacts", "P.1", "2020-06"));

    assertThat(text(BriefingFixture.brief(fixture.publish(folder), on(Subject.state("AAA")))))
        .contains(
            "As of March 2015 (Status of treaties), of June 2020 (Status of pacts). Not party");
  }

  @Test
  void theLastRecordOfAListIsNoDayUpToWhichItTells() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.listed(TreatyList.aligned("pacts", "P.1", "1998-05", "2003-02"));

    assertThat(text(BriefingFixture.brief(fixture.publish(folder), on(Subject.state("AAA")))))
        .contains("Not party, since no record names the State: Pact on borders")
        .doesNotContain("As of");
  }

  @Test
  void stateWhoseRecordWasRefusedIsNotSaidToBeAbsentFromTheList() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.listed("T.1", "2015-03");
    fixture.listed("T.2", "2015-03");
    fixture.withheld("T.1", "AAA");
    Release release = fixture.publish(folder);

    assertThat(text(BriefingFixture.brief(release, on(Subject.state("AAA")))))
        .contains("Not party, since no record names the State: Treaty on money.")
        .contains("was refused: Treaty on bombs.");
    assertThat(text(BriefingFixture.brief(release, on(Subject.state("BBB")))))
        .contains("names the State: Treaty on bombs; Treaty on money.")
        .doesNotContain("refused");
  }

  @Test
  void aReleaseWithoutRatingsSaysSo() throws Exception {
    Briefing briefing = BriefingFixture.brief(BriefingFixture.typical().publish(folder), on(WEST));

    assertThat(text(briefing)).contains("sets no ratings beside the reports on West Africa");
  }

  @Test
  void whatCannotBeHeldAgainstReportsIsSaidWithItsReason() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.rated("ict", 7, 9, AlignmentClass.INSUFFICIENT);

    assertThat(text(BriefingFixture.brief(fixture.publish(folder), on(WEST))))
        .contains(
            "Whether reports and ratings differ cannot be told: 6 of 20 reporting events needed, in"
                + " 2021–2025.")
        .doesNotContain("seldom raised");
  }
}
