package org.gapline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.document.DocumentFlag;
import org.gapline.table.EventConflict;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

class EventLinkerTest {

  private static final EventLinker LINKER = new EventLinker(ProjectCodebook.read());

  private static final LocalDate DAY = LocalDate.of(2021, 5, 4);

  @Test
  void twoReportsOfOneEventAreOneEvent() {
    var linked =
        link(
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
        link(
            List.of(
                report("d-1", event("Course on digital evidence", DAY, "Lima", "PER", "OAS")),
                report("d-2", event("Course on digital evidence", DAY, "Quito", "ECU", "OAS"))));

    assertThat(linked).hasSize(2);
    assertThat(EventIds.of(linked.stream().map(LinkedEvent::name).toList()).values())
        .doesNotHaveDuplicates();
  }

  @Test
  void meetingOnlineIsNotTheOneOnTheSpot() {
    var linked =
        link(
            List.of(
                report("d-1", event("Online course on evidence", DAY, "Lima", "PER", "OAS")),
                report("d-2", event("Course on evidence", DAY, "Lima", "PER", "OAS"))));

    assertThat(linked).hasSize(2);
  }

  @Test
  void onlineInTheNameOfASubjectSaysNothingOfThePlace() {
    var linked =
        link(
            List.of(
                report("d-1", event("Course on online evidence", DAY, "Lima", "PER", "OAS")),
                report("d-2", event("Course on evidence", DAY, "Lima", "PER", "OAS"))));

    assertThat(linked).hasSize(1);
  }

  @Test
  void likeTextsOfOtherDatesStayApart() {
    var linked =
        link(
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
        link(
            List.of(
                report("d-1", event("Drones and airports", DAY, "Vienna", "AUT", "ICAO")),
                report("d-2", event("Money of militants", DAY, "Vienna", "AUT", "UNODC"))));

    assertThat(linked).hasSize(2);
    assertThat(EventIds.of(linked.stream().map(LinkedEvent::name).toList()).values())
        .doesNotHaveDuplicates();
  }

  @Test
  void undatedReportsAreOneOnlyWithTheSameTitlePlaceAndOrganizers() {
    var one = event("Prison course", null, "Dakar", "SEN", "UNODC");

    assertThat(link(List.of(report("d-1", one), report("d-2", one)))).hasSize(1);
    assertThat(
            link(
                List.of(
                    report("d-1", one),
                    report("d-2", event("Prison course", null, "Dakar", "SEN", "IOM")))))
        .hasSize(2);
    assertThat(
            link(
                List.of(
                    report("d-1", event("Prison course", null, null, null, "UNODC")),
                    report("d-2", event("Prison course", null, null, null, "UNODC")))))
        .hasSize(2);
  }

  @Test
  void idIsKeptWhenAnotherReportArrives() {
    var first = report("d-5", event("Border seminar ends", DAY, "Accra", "GHA", "IOM"));
    var earlier = report("d-1", event("Border seminar Accra", DAY, "Accra", "GHA", "AU", "IOM"));
    var withoutPlace = report("d-0", event("Border seminar ends", DAY, null, null, "IOM"));

    String alone = ids(first).get("d-5");

    assertThat(alone).matches("e-[0-9a-f]{16}");
    assertThat(ids(first, earlier)).containsEntry("d-5", alone).containsEntry("d-1", alone);
    assertThat(ids(first, withoutPlace)).containsEntry("d-5", alone).containsEntry("d-0", alone);
  }

  @Test
  void idIsKeptWhenAnotherEventArrives() {
    var one = report("d-5", event("Border seminar", DAY, "Accra", "GHA", "IOM"));
    var elsewhere = report("d-1", event("Drones", DAY, "Lima", "PER", "ICAO"));
    var laterReported =
        published(DAY.plusDays(9), report("d-2", event("Drones", DAY, "Accra", "GHA", "ICAO")));
    var reported = published(DAY.plusDays(3), one);

    String alone = ids(one).get("d-5");

    assertThat(ids(one, elsewhere)).containsEntry("d-5", alone);
    assertThat(ids(reported, laterReported))
        .containsEntry("d-5", alone)
        .doesNotContainEntry("d-2", alone);
  }

  @Test
  void orderOfReportsDoesNotMatter() {
    List<ReportedDocument> reports = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String organizer = i % 3 == 0 ? "UNODC" : "IOM";
      reports.add(report("d-" + i, event("Seminar " + i % 4, DAY, "Accra", "GHA", organizer)));
    }
    var expected = link(reports);

    Collections.shuffle(reports, new Random(7));

    assertThat(link(reports)).isEqualTo(expected);
  }

  @Test
  void disagreementIsFlaggedAndKeptWithItsSources() {
    var opening = report("d-1", event("Border seminar", DAY, "Accra", "GHA", "IOM"));
    var whole = report("d-2", days("Border seminar", DAY, DAY.plusDays(2), "Accra", "GHA", "IOM"));

    var linked = link(List.of(opening, whole));

    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).facts().end()).isEqualTo(DAY.plusDays(2));
    assertThat(linked.get(0).facts().flags()).contains(DocumentFlag.CONFLICTING_FACTS);
    assertThat(linked.get(0).conflicts())
        .extracting(EventConflict::toString)
        .containsExactly("end_date: 2021-05-04 (d-1)", "end_date: 2021-05-06 (d-2)");
  }

  @Test
  void majorityDecidesWhereReportsDisagree() {
    var linked =
        link(
            List.of(
                report("d-1", days("Border seminar", DAY, DAY.plusDays(2), "Accra", "GHA", "IOM")),
                report("d-2", days("Border seminar", DAY, DAY.plusDays(1), "Accra", "GHA", "IOM")),
                report(
                    "d-3", days("Border seminar", DAY, DAY.plusDays(1), "Accra", "GHA", "IOM"))));

    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).facts().end()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void spellingsOfOneCityAgree() {
    var linked =
        link(
            List.of(
                report("d-1", event("Border seminar", DAY, "Marrakesh", "MAR", "IOM")),
                report("d-2", event("Border talks", DAY, "Marrakech", "MAR", "IOM"))));

    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).facts().flags()).isEmpty();
  }

  private static List<LinkedEvent> link(List<ReportedDocument> documents) {
    return LinkingInMemory.link(LINKER, documents).events();
  }

  /** The id of each document's event among these. */
  private static Map<String, String> ids(ReportedDocument... documents) {
    var events = link(List.of(documents));
    var byFounder = EventIds.of(events.stream().map(LinkedEvent::name).toList());
    Map<String, String> ids = new TreeMap<>();
    for (LinkedEvent event : events) {
      event
          .members()
          .forEach(member -> ids.put(member.docId(), byFounder.get(event.name().founder())));
    }
    return ids;
  }

  private static ReportedDocument report(String docId, EventFacts facts) {
    return new ReportedDocument(docId, null, "en", List.of(facts), "");
  }

  private static ReportedDocument published(LocalDate day, ReportedDocument document) {
    return new ReportedDocument(document.docId(), day, document.language(), document.events(), "");
  }

  private static EventFacts event(
      String title, LocalDate day, String city, String country, String... organizers) {
    return days(title, day, day, city, country, organizers);
  }

  private static EventFacts days(
      String title,
      LocalDate start,
      LocalDate end,
      String city,
      String country,
      String... organizers) {
    return new EventFacts(
        DocumentKind.WORKSHOP,
        title,
        start,
        end,
        start == null ? DatePrecision.NONE : DatePrecision.DAY,
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
