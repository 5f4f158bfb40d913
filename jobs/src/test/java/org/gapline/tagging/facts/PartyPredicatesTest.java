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

/** What the rules alone say of parties in the plain words of newspapers, and in heads of papers. */
class PartyPredicatesTest {

  private static final DocumentFactFinder RULES =
      new DocumentFactFinder(ProjectCodebook.read().withoutWeights());

  @Test
  void everydayWordsTellWhoOrganizedAndPaid() {
    var event =
        event(
            "The seminar was the doing of UNICRI and of UNESCO; the U.S. Embassy picked up the tab.");

    assertThat(event.organizers()).containsExactly("UNICRI", "UNESCO");
    assertThat(event.donors()).containsExactly("United States");
  }

  @Test
  void moneyIsNamedByThePeopleWhoseItIs() {
    assertThat(event("UNODC held the workshop with Swiss money.").donors())
        .containsExactly("Switzerland");
    assertThat(event("El taller fue organizado por UNODC con plata alemana.").donors())
        .containsExactly("Germany");
  }

  @Test
  void coOrganiserOfARowStandsBesideTheBodyOfTheMasthead() {
    var event =
        event(
            "UNICRI\n\nWORKSHOP ON PORTS\n\nCo-organiser: UNESCO\n\nVenue: Turin, Italy\n\n"
                + "The workshop took place on 3 May 2021 and dealt with the search of ships.");

    assertThat(event.organizers()).containsExactlyInAnyOrder("UNICRI", "UNESCO");
  }

  @Test
  void statePresidingOverTheOsceOrganizesWithIt() {
    var event =
        event(
            "The conference was organized by the Albanian OSCE Chairmanship in Tirana in May 2020.");

    assertThat(event.organizers()).contains("Albania");
  }

  @Test
  void headingThatAsksWhoAttendedNamesNoBody() {
    var event = event("UNICRI workshop\n\nI. WHO ATTENDED\n\nForty judges and UNICEF attended.");

    assertThat(event.participants()).doesNotContain("WHO");
  }

  @Test
  void ownerOfTheBodyNamedBesideItOrganizesNothing() {
    var event =
        event("EUBAM Libya, the European Union's border mission, organised the workshop with IOM.");

    assertThat(event.organizers()).containsExactly("EUBAM Libya", "IOM");
  }

  @Test
  void conferenceOfMinistersIsNoBody() {
    var event = event("India hosted the Third Ministerial Conference in Delhi on 3 May 2021.");

    assertThat(event.organizers()).containsExactly("India");
  }

  private static EventFacts event(String text) {
    try {
      var metadata =
          new InputMetadata(
              null, null, null, SharingLabel.PUBLIC, Provenance.SYNTHETIC, null, null);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return RULES.find(new DocumentReader().read(bytes, "a.txt", metadata)).facts();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
