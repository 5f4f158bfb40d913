package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadInFinderTest {

  @Test
  void itemOfAListIsLedInByTheLastSentenceAboveTheList() {
    String text =
        "The day was long. Speakers recommended:\n\n- new laws;\n\n- appropriate training;\n\nEnd.";

    assertThat(before(text, "new laws")).isEqualTo("Speakers recommended:");
    assertThat(before(text, "appropriate training")).isEqualTo("Speakers recommended:");
  }

  @Test
  void lettersOfAnOfficialDocumentAreItemsToo() {
    String text =
        "4. The Committee recommends that States:\n\n(a) Share data;\n\n(b) Train officers; and";

    assertThat(before(text, "Train officers")).isEqualTo("The Committee recommends that States:");
  }

  @Test
  void itemWithinASentenceIsLedInUpToTheColon() {
    String text = "It rained. Los expertos pidieron: (a) mejores leyes; (b) más formación.";

    assertThat(before(text, "mejores leyes")).startsWith("Los expertos pidieron:");
    assertThat(before(text, "más formación")).isEqualTo("Los expertos pidieron:");
  }

  @Test
  void listBelowAHeadingOrAWholeSentenceHasNoLeadIn() {
    assertThat(before("# Conseils\n\n- une formation;", "une formation")).isEmpty();
    assertThat(before("They met again.\n\n- more training;", "more training")).isEmpty();
  }

  @Test
  void sentenceAfterAnotherOneOfItsParagraphHasNoLeadIn() {
    assertThat(before("They met. States should train guards.", "States should")).isEmpty();
  }

  private static String before(String text, String statement) {
    return new LeadInFinder(text).before(text.indexOf(statement));
  }
}
