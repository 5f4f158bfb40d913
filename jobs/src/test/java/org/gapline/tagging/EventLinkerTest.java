package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gapline.document.DocumentFlag;
import org.junit.jupiter.api.Test;

class EventLinkerTest {

  private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

  @Test
  void twoReportsOfOneEventAreOneEvent() {
    var linked =
        EventLinker.link(
            List.of(
                report("d-2", event("Border seminar ends", DAY, "Accra", "GHA", "IOM")),
                report("d-1", event("Guarding the frontier", DAY, "Accra", "GHA", "IOM", "AU"))));

    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).members())
        .extracting(DocumentEvent::docId)
        .containsExactly("d-1", "d-2");
    assertThat(linked.get(0).facts().title()).isEqualTo("Guarding the frontier");
    assertThat(linked.get(0).facts().organizers()).containsExactly("IOM", "AU");
  }

  @Test
  void likeTextsOfOtherCitiesStayApart() {
    var linked =
        EventLinker.link(
            List.of(
                report("d-1", event("Course on digital evidence", DAY, "Lima", "PER", "OAS")),
                report("d-2", event("Course on digital evidence", DAY, "Quito", "ECU", "OAS"))));

    assertThat(linked).hasSize(2);
    assertThat(linked).extracting(LinkedEvent::eventId).doesNotHaveDuplicates();
  }

  @Test
  void likeTextsOfOtherDatesStayApart() {
    var linked =
        EventLinker.link(
            List.of(
                report("d-1", event("Course on digital evidence", DAY, "Lima", "PER", "OAS")),
                report(
                    "d-2",
                    event("Course on digital evidence", DAY.plusDays(7), "Lima", "PER", "OAS"))));

    assertThat(linked).hasSize(2);
  }

  @Test
  void differentEventsOfOneDayInOneCityStayApart() {
    var linked =
        EventLinker.link(
            List.of(
                report("d-1", event("Drones and airports", DAY, "Vienna", "AUT", "ICAO")),
                report("d-2", event("Money of militants", DAY, "Vienna", "AUT", "UNODC"))));

    assertThat(linked).hasSize(2);
    assertThat(linked).extracting(LinkedEvent::eventId).doesNotHaveDuplicates();
  }

  @Test
  void undatedReportsAreOneOnlyWithTheSameTitlePlaceAndOrganizers() {
    var one = event("Prison course", null, "Dakar", "SEN", "UNODC");

    assertThat(EventLinker.link(List.of(report("d-1", one), report("d-2", one)))).hasSize(1);
    assertThat(
            EventLinker.link(
                List.of(
                    report("d-1", one),
                    report("d-2", event("Prison course", null, "Dakar", "SEN", "IOM")))))
        .hasSize(2);
    assertThat(
            EventLinker.link(
                List.of(
                    report("d-1", event("Prison course", null, null, null, "UNODC")),
                    report("d-2", event("Prison course", null, null, null, "UNODC")))))
        .hasSize(2);
  }

  @Test
  void idIsKeptWhenAnotherReportArrives() {
    var first = report("d-5", event("Border seminar ends", DAY, "Accra", "GHA", "IOM"));
    var earlier = report("d-1", event("Seminar in Accra", DAY, "Accra", "GHA", "AU", "IOM"));
    var withoutPlace = report("d-9", event("Border seminar ends", DAY, null, null, "IOM"));

    String alone = EventLinker.link(List.of(first)).get(0).eventId();

    assertThat(alone).matches("e-[0-9a-f]{16}");
    assertThat(EventLinker.link(List.of(first, earlier)).get(0).eventId()).isEqualTo(alone);
    assertThat(EventLinker.link(List.of(first, withoutPlace)).get(0).eventId()).isEqualTo(alone);
  }

  @Test
  void idIsKeptWhenAnotherEventArrives() {
    var one = report("d-5", event("Border seminar", DAY, "Accra", "GHA", "IOM"));
    var other = report("d-1", event("Drones", DAY, "Lima", "PER", "ICAO"));

    String alone = EventLinker.link(List.of(one)).get(0).eventId();

    assertThat(EventLinker.link(List.of(one, other)))
        .extracting(LinkedEvent::eventId)
        .contains(alone);
  }

  @Test
  void orderOfReportsDoesNotMatter() {
    List<DocumentEvent> reports = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String organizer = i % 3 == 0 ? "UNODC" : "IOM";
      reports.add(report("d-" + i, event("Seminar " + i % 4, DAY, "Accra", "GHA", organizer)));
    }
    var expected = EventLinker.link(reports);

    Collections.shuffle(reports, new Random(7));

    assertThat(EventLinker.link(reports)).isEqualTo(expected);
  }

  @Test
  void disagreementIsFlagged() {
    var shorter = event("Border seminar", DAY, "Accra", "GHA", "IOM");
    var longer =
        new EventFacts(
            DocumentKind.WORKSHOP,
            "Border seminar",
            DAY,
            DAY.plusDays(2),
            DatePrecision.DAY,
            "Accra",
            "GHA",
            List.of(),
            List.of(),
            List.of(),
            List.of("IOM"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of());

    var linked = EventLinker.link(List.of(report("d-1", shorter), report("d-2", longer)));

    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).facts().end()).isEqualTo(DAY);
    assertThat(linked.get(0).facts().flags()).contains(DocumentFlag.CONFLICTING_FACTS);
  }

  @Test
  void spellingsOfOneCityAgree() {
    var linked =
        EventLinker.link(
            List.of(
                report("d-1", event("Border seminar", DAY, "Marrakesh", "MAR", "IOM")),
                report("d-2", event("Border talks", DAY, "Marrakech", "MAR", "IOM"))));

    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).facts().flags()).isEmpty();
  }

  private static DocumentEvent report(String docId, EventFacts facts) {
    return new DocumentEvent(docId, 0, facts);
  }

  private static EventFacts event(
      String title, LocalDate day, String city, String country, String... organizers) {
    return new EventFacts(
        DocumentKind.WORKSHOP,
        title,
        day,
        day,
        day == null ? DatePrecision.NONE : DatePrecision.DAY,
        city,
        country,
        List.of(),
        List.of(),
        List.of(),
        List.of(organizers),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of());
  }
}
