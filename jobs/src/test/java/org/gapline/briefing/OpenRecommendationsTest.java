package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which recommendations a briefing puts forward as open. */
class OpenRecommendationsTest {

  private static final String TRAIN = "Border guards should be trained in the use of databases.";
  private static final String SHARE = "Registers of passengers should be shared with the police.";
  private static final LocalDate DAY = LocalDate.of(2024, 5, 2);

  @TempDir Path folder;

  private final BriefingFixture fixture = new BriefingFixture();

  private String say(int year, String text) {
    return fixture.say(year, "recommendation", "border-travel", text);
  }

  private String text() throws Exception {
    Briefing briefing =
        BriefingFixture.brief(
            fixture.publish(folder),
            new BriefingRequest(Subject.unit(BriefingFixture.WEST), null, Naming.WITHHELD));
    return String.join("\n", briefing.passages().stream().map(Passage::text).toList());
  }

  @Test
  void whatAReviewerClosedIsNotPutForward() throws Exception {
    fixture.decided(say(2023, TRAIN), "superseded", DAY);
    fixture.decided(say(2023, SHARE), "reported implemented", DAY);

    assertThat(text())
        .doesNotContain("trained in the use", "shared with the police")
        .contains("None that is open is on file as a sentence of its own");
  }

  @Test
  void aDecisionOnTheSameWordsHoldsUntilTheyAreHeardAnewInALaterYear() throws Exception {
    fixture.decided(say(2019, TRAIN), "superseded", LocalDate.of(2022, 5, 2));
    say(2020, TRAIN);
    fixture.decided(say(2019, SHARE), "superseded", LocalDate.of(2022, 5, 2));
    say(2023, SHARE);

    assertThat(text()).doesNotContain("trained in the use").contains("shared with the police");
  }

  @Test
  void whatWasHeardMoreThanFiveYearsBeforeTheLastEventIsNotOpen() throws Exception {
    say(2018, TRAIN);
    say(2019, SHARE);
    fixture.event(2024, BriefingFixture.WEST);

    assertThat(text()).doesNotContain("trained in the use").contains("shared with the police");
  }

  @Test
  void whatAReviewerCallsOpenIsOpenWhateverItsAge() throws Exception {
    fixture.decided(say(2012, TRAIN), "open", DAY);
    fixture.event(2024, BriefingFixture.WEST);

    assertThat(text()).contains("trained in the use");
  }

  @Test
  void progressOnTheSameThemeDoesNotCloseARecommendation() throws Exception {
    for (int post = 0; post < 3; post++) {
      fixture.say(2023, "progress", "border-travel", "Two border posts were built last year.");
    }
    say(2021, SHARE);
    say(2022, TRAIN);

    assertThat(text()).contains("trained in the use", "shared with the police");
  }
}
