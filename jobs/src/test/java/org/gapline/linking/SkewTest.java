package org.gapline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

/** Linking where nine of ten events are in one city. */
class SkewTest {

  private static final EventLinker LINKER = new EventLinker(ProjectCodebook.read());
  private static final EvidenceModel MODEL = EvidenceModel.of(ProjectCodebook.read());
  private static final LocalDate DAY = LocalDate.of(2021, 5, 3);

  @Test
  void crowdedCityIsLinkedAsIfEachReportWereHeldAgainstEach() {
    List<ReportedDocument> reports = world(Neighbours.REACH);

    assertThat(LinkingInMemory.link(LINKER, reports).events()).isEqualTo(byAllPairs(reports));
  }

  @Test
  void moreReportsThanAreHeldAgainstEachAreLinkedAlikeInAnyOrder() {
    List<ReportedDocument> reports = world(3 * Neighbours.REACH);
    var expected = LinkingInMemory.link(LINKER, reports).events();

    Collections.shuffle(reports, new Random(5));

    assertThat(LinkingInMemory.link(LINKER, reports).events()).isEqualTo(expected);
    assertThat(expected).anyMatch(event -> event.members().size() > 3);
  }

  @Test
  void thousandReportsOfOneEventAreOneEvent() {
    List<ReportedDocument> reports = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      reports.add(report(i, "Border seminar " + i % 3, DAY, "Accra", "GHA", "IOM"));
    }

    assertThat(LinkingInMemory.link(LINKER, reports).events()).hasSize(1);
  }

  @Test
  void whatNumbersRuleOutIsRuledOutByTheEvidence() {
    List<Report> reports =
        world(300).stream().flatMap(d -> d.documentEvents().stream()).map(Report::of).toList();
    int far = 0;
    for (Report one : reports) {
      for (Report other : reports) {
        far += one.isFarFrom(other) ? 1 : 0;
        boolean enough = MODEL.compare(one, other).isEnough();
        assertThat(one.isFarFrom(other) && !MODEL.compare(one, other).contradicts()).isFalse();
        assertThat(MODEL.pointsIfOne(one, other).isPresent()).isEqualTo(enough);
        assertThat(MODEL.tolerate(one, other)).isEqualTo(MODEL.compare(one, other).isTolerable());
      }
    }
    assertThat(far).isGreaterThan(reports.size() * reports.size() / 2);
  }

  /** Every pair weighed by all evidence, the surest joined first: no keys, numbers or windows. */
  private static List<LinkedEvent> byAllPairs(List<ReportedDocument> documents) {
    List<Report> reports =
        documents.stream()
            .flatMap(document -> document.documentEvents().stream())
            .sorted(Report.ORDER)
            .map(Report::of)
            .toList();
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        Evidence evidence = MODEL.compare(reports.get(i), reports.get(j));
        if (evidence.isEnough()) {
          pairs.add(new int[] {evidence.points(), i, j});
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((int[] pair) -> -pair[0])
            .thenComparingInt(pair -> pair[1])
            .thenComparingInt(pair -> pair[2]));
    Map<Integer, Set<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      groups.put(i, new HashSet<>(Set.of(i)));
    }
    for (int[] pair : pairs) {
      Set<Integer> one = groups.get(pair[1]);
      Set<Integer> other = groups.get(pair[2]);
      if (one != other && allTolerate(reports, one, other)) {
        one.addAll(other);
        other.forEach(member -> groups.put(member, one));
      }
    }
    return groups.entrySet().stream()
        .filter(group -> Collections.min(group.getValue()).equals(group.getKey()))
        .map(group -> group.getValue().stream().sorted().map(i -> reports.get(i).event()).toList())
        .map(EventMerge::merge)
        .toList();
  }

  private static boolean allTolerate(List<Report> reports, Set<Integer> one, Set<Integer> other) {
    return one.stream()
        .allMatch(
            i ->
                other.stream()
                    .allMatch(j -> MODEL.compare(reports.get(i), reports.get(j)).isTolerable()));
  }

  /** Reports of events of which nine of ten are in Accra, within some months. */
  private static List<ReportedDocument> world(int size) {
    Random random = new Random(size);
    List<ReportedDocument> reports = new ArrayList<>();
    String[] bodies = {"IOM", "UNODC", "AU"};
    String[] subjects = {"Border seminar", "Drones and airports", "Money of militants", "Prisons"};
    for (int i = 0; i < size; i++) {
      LocalDate day = random.nextInt(20) == 0 ? null : DAY.plusDays(random.nextInt(size / 3));
      String subject = subjects[random.nextInt(4)];
      String body = bodies[random.nextInt(3)];
      switch (random.nextInt(20)) {
        case 0 -> reports.add(report(i, subject, day, "Lima", "PER", body));
        case 1 -> reports.add(report(i, subject, day, null, null, body));
        case 2 -> reports.add(report(i, subject, day, EventFacts.ONLINE, null, body));
        default -> reports.add(report(i, subject, day, "Accra", "GHA", body));
      }
    }
    return reports;
  }

  private static ReportedDocument report(
      int number, String title, LocalDate day, String city, String country, String organizer) {
    DatePrecision precision =
        day == null
            ? DatePrecision.NONE
            : number % 11 == 0 ? DatePrecision.MONTH : DatePrecision.DAY;
    LocalDate end = day == null || number % 7 == 0 ? null : day.plusDays(number % 3);
    EventFacts facts =
        new EventFacts(
            DocumentKind.WORKSHOP,
            title,
            day,
            end,
            precision,
            city,
            country,
            List.of(),
            List.of(),
            List.of(),
            List.of(organizer),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of());
    LocalDate published = number % 4 == 0 ? null : DAY.plusDays(number % 97);
    return new ReportedDocument(
        String.format("d-%016x", number), published, "en", List.of(facts), "");
  }
}
