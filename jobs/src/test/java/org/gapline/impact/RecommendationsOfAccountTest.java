package org.gapline.impact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the account says became of recommendations. */
class RecommendationsOfAccountTest {

  private final ImpactReleaseFixture made = new ImpactReleaseFixture();

  @Test
  void statusIsThatOfTheReleaseAndNotOfOneDonorsEvents() {
    made.event("e-1", 2010, "Norland", "KEN")
        .event("e-2", 2020, "Sudland", "KEN")
        .said("s-1", "e-1", "recommendation", "none", "Train border guards.")
        .said("s-2", "e-2", "recommendation", "none", "Train border guards.");

    assertThat(made.page("Norland"))
        .containsPattern("Train border guards.*2010, 2010 \\| open \\|");
  }

  @Test
  void nobodyButAReviewerSaysThatARecommendationWasImplemented() {
    made.event("e-1", 2010, "Norland", "KEN")
        .event("e-2", 2015, "Norland", "KEN")
        .event("e-9", 2020, "Norland", "KEN")
        .said("s-1", "e-1", "recommendation", "none", "Share passenger data.")
        .said("s-2", "e-2", "recommendation", "none", "Train border guards.");

    assertThat(made.page("Norland"))
        .containsPattern("Share passenger data.*unknown \\|\n")
        .containsPattern("Train border guards.*open \\|\n")
        .doesNotContain("| reported implemented |");
  }

  @Test
  void whatAReviewerSaidLastOfARecommendationIsItsStatus() {
    made.event("e-1", 2015, "Norland", "KEN")
        .said("s-1", "e-1", "recommendation", "none", "Train border guards.")
        .decided("s-1", "superseded", "2017-05-01")
        .decided("s-1", "reported implemented", "2018-02-03");

    assertThat(made.page("Norland"))
        .containsPattern("Train border guards.*reported implemented \\(reviewer, 2018-02-03\\)")
        .contains("unless a reviewer says otherwise; some do in this release");
  }

  @Test
  void recommendationMadeAnewAfterItsDecisionIsOpenAgain() {
    made.event("e-1", 2015, "Norland", "KEN")
        .event("e-2", 2020, "Norland", "KEN")
        .said("s-1", "e-1", "recommendation", "none", "Train border guards.")
        .said("s-2", "e-2", "recommendation", "none", "Train border guards.")
        .decided("s-1", "reported implemented", "2018-02-03");

    assertThat(made.page("Norland"))
        .containsPattern(
            "Train border guards.*open, made anew after: reported implemented \\(reviewer,"
                + " 2018-02-03\\)");
  }

  @Test
  void decisionOnOneOfSeveralEqualRecommendationsHoldsForAll() {
    made.event("e-1", 2015, "Norland", "KEN")
        .event("e-2", 2016, "Norland", "KEN")
        .said("s-1", "e-1", "recommendation", "none", "Train border guards.")
        .said("s-2", "e-2", "recommendation", "none", "Train  border guards!")
        .decided("s-1", "superseded", "2018-02-03");

    assertThat(made.page("Norland")).containsPattern("rain border guards.*superseded \\(reviewer");
  }
}
