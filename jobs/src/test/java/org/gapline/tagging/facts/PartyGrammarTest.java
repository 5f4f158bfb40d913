package org.gapline.tagging.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

/** What the rules alone say of parties. */
class PartyGrammarTest {

  private static final DocumentFactFinder RULES =
      new DocumentFactFinder(ProjectCodebook.read().withoutWeights());

  @Test
  void personIsNoPartOfTheBodySheSpeaksFor() {
    var event =
        event(
            "The workshop was attended by Amina Okello of the Lakeside Peace Network and by"
                + " UNICEF.");

    assertThat(event.participants()).containsExactlyInAnyOrder("Lakeside Peace Network", "UNICEF");
  }

  @Test
  void partOfBodyActsAsTheBody() {
    var event = event("The workshop was organized by UNESCO's Harbour Office on 3 May 2021.");

    assertThat(event.organizers()).containsExactly("UNESCO");
  }

  @Test
  void programmeOfStateIsMoneyOfTheState() {
    var event = event("The workshop was funded by Canada's Quiet Borders Programme.");

    assertThat(event.donors()).containsExactly("Canada");
  }

  @Test
  void whoHandsMoneyOnDoesNotPay() {
    var event = event("The workshop was funded by Norway through UNDP.");

    assertThat(event.donors()).containsExactly("Norway");
  }

  @Test
  void foreignMinistryAndRoyalEmbassyStandForTheirStates() {
    var event =
        event("The workshop was funded by Global Affairs Canada and the Royal Norwegian Embassy.");

    assertThat(event.donors()).containsExactly("Canada", "Norway");
  }

  @Test
  void listGoesOnBehindRelativeClause() {
    var event =
        event(
            "The workshop was attended by UNICEF, whose office had drawn up the agenda, and by"
                + " Europol.");

    assertThat(event.participants()).contains("UNICEF", "Europol");
  }

  @Test
  void whoSentRegretsTookNoPart() {
    var event = event("The workshop was attended by UNICEF. Apologies were received from Europol.");

    assertThat(event.participants()).contains("UNICEF").doesNotContain("Europol");
  }

  @Test
  void instructorsByWhomCourseIsDeliveredDidNotOrganizeIt() {
    var event =
        event("AFRIPOL organized a course in Algiers. It was delivered by instructors of Europol.");

    assertThat(event.organizers()).containsExactly("AFRIPOL");
  }

  @Test
  void bodyAtWhoseSeatPeopleMetOrganizedWhereNobodyElseDid() {
    var event =
        event("Border commanders gathered at the headquarters of INTERPOL to compare notes.");

    assertThat(event.organizers()).containsExactly("INTERPOL");
  }

  @Test
  void trainingNumberOfPeopleIsOrganizing() {
    assertThat(event("UNESCO trained 60 teachers in Lomé.").organizers()).containsExactly("UNESCO");
  }

  private static EventFacts event(String text) {
    try {
      var metadata =
          new InputMetadata(
              null, null, null, SharingLabel.PUBLIC, Provenance.SYNTHETIC, null, null);
      byte[] bytes = ("Learning to see far\n\n" + text).getBytes(StandardCharsets.UTF_8);
      return RULES.find(new DocumentReader().read(bytes, "a.txt", metadata)).facts();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
