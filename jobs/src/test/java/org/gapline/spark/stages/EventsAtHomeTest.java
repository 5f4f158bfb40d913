package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.hash.Sha256;
import org.gapline.linking.EventIds;
import org.gapline.linking.EventName;
import org.gapline.spark.SharedSpark;
import org.gapline.spark.tables.DocumentLink;
import org.gapline.spark.tables.LinkedEventRow;
import org.gapline.spark.tables.LinkedEventRow.Member;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.NamedEvent;
import org.gapline.table.EventTable;
import org.gapline.table.RecordBytes;
import org.gapline.trend.HeldWorkshop;
import org.junit.jupiter.api.Test;

/** Events and links come to where their documents wait, under the ids that all names give. */
class EventsAtHomeTest {

  private static final int PARTITIONS = 4;
  private static final RecordBytes<LinkedGroup> GROUPS = RecordBytes.of(LinkedGroup.class);

  private final Random random = new Random(2341);
  private final List<List<byte[]>> alone = new ArrayList<>();
  private final List<byte[]> together = new ArrayList<>();
  private final List<EventName> names = new ArrayList<>();
  private final Map<String, LinkedEventRow> byFounder = new HashMap<>();

  EventsAtHomeTest() {
    IntStream.range(0, PARTITIONS).forEach(partition -> alone.add(new ArrayList<>()));
  }

  @Test
  void eventsLieWithTheirFoundersUnderTheIdsThatAllOfThemGive() {
    addEvents(200);

    Map<String, String> ids = EventIds.of(names);
    List<String> expected =
        byFounder.entrySet().stream()
            .map(e -> e.getValue().home() + " " + e.getValue().named(ids.get(e.getKey())))
            .toList();
    try (EventsAtHome events = events(7)) {
      assertThat(
              events
                  .named()
                  .map(event -> event.toRow().toString())
                  .mapPartitionsWithIndex(EventsAtHomeTest::numbered, true)
                  .collect())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void eachReportLearnsOfItsEventAndEachCopyOfItsOriginalWhereItWaits() {
    addEvents(200);
    DocumentLink copy = new DocumentLink(2, "d-copy", 0, null, List.of(), null, "d-original");
    together.add(GROUPS.toBytes(new LinkedGroup(List.of(), List.of(copy))));

    Map<String, String> ids = EventIds.of(names);
    List<String> expected = new ArrayList<>(List.of("2 " + copy));
    byFounder.forEach(
        (founder, event) ->
            event
                .links(ids.get(founder), member -> true)
                .forEach(link -> expected.add(link.home() + " " + link)));
    try (EventsAtHome events = events(3)) {
      assertThat(
              events
                  .links()
                  .map(DocumentLink::toString)
                  .mapPartitionsWithIndex(EventsAtHomeTest::numbered, true)
                  .collect())
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void theyLieInTheSameOrderHoweverTheyArrive() {
    addEvents(200);
    List<String> order = rows(7);
    Collections.shuffle(together, random);

    assertThat(rows(2)).isEqualTo(order).hasSize(200);
  }

  private List<String> rows(int slices) {
    try (EventsAtHome events = events(slices)) {
      return events.named().map(event -> event.toRow().toString()).collect();
    }
  }

  @Test
  void anEventIsToldByItsRowAndItsIdAndNotByWhereItsDocumentsWait() {
    String digest = digest(List.of(new Member("d-1", 0, 1)), "facts", null);

    assertThat(digest(List.of(new Member("d-1", 0, 3)), "facts", null)).isEqualTo(digest);
    assertThat(digest(List.of(new Member("d-1", 0, 1)), "facts", "e-1")).isNotEqualTo(digest);
    assertThat(digest(List.of(new Member("d-1", 0, 1)), "other facts", null)).isNotEqualTo(digest);
    assertThat(digest(List.of(new Member("d-1", 0, 1), new Member("d-2", 0, 1)), "facts", null))
        .as("reported by another document besides")
        .isNotEqualTo(digest);
  }

  private static String digest(List<Member> members, String facts, String given) {
    LinkedEventRow event =
        new LinkedEventRow(
            facts,
            null,
            "d-1/0",
            members,
            RecordBytes.of(EventTable.Row.class).unread(row(members)));
    MessageDigest digest = Sha256.digest();
    new NamedEvent(RecordBytes.of(LinkedEventRow.class).unread(event), given).update(digest);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Iterator<String> numbered(int partition, Iterator<String> all) {
    return new Mapped<>(all, one -> partition + " " + one);
  }

  /** Of few days and States, so that many share the facts of their names. */
  private void addEvents(int count) {
    for (int number = 0; number < count; number++) {
      List<Member> members = new ArrayList<>();
      int reports = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 1;
      for (int report = 0; report < reports; report++) {
        members.add(
            new Member(
                "d-" + number + "-" + report, random.nextInt(2), random.nextInt(PARTITIONS)));
      }
      add(number, members);
    }
  }

  private void add(int number, List<Member> members) {
    String facts = "facts " + random.nextInt(60);
    LocalDate published = random.nextBoolean() ? LocalDate.of(2019, 1, 1 + number % 28) : null;
    String founder = members.get(0).docId() + "/" + members.get(0).ordinal();
    LinkedEventRow event =
        new LinkedEventRow(
            facts,
            published,
            founder,
            members,
            RecordBytes.of(EventTable.Row.class).unread(row(members)));
    names.add(new EventName(facts, published, members.size(), founder));
    byFounder.put(founder, event);
    if (members.size() == 1) {
      alone.get(event.home()).add(RecordBytes.of(LinkedEventRow.class).toBytes(event));
    } else {
      together.add(GROUPS.toBytes(new LinkedGroup(List.of(event), List.of())));
    }
  }

  /** The documents tell one event from another. */
  private static EventTable.Row row(List<Member> members) {
    return HeldWorkshop.ROW.reportedBy(members.stream().map(Member::docId).toList());
  }

  private EventsAtHome events(int slices) {
    RecordBytes<LinkedEventRow> codec = RecordBytes.of(LinkedEventRow.class);
    JavaRDD<LinkedEventRow> own =
        SharedSpark.context()
            .parallelize(alone, PARTITIONS)
            .flatMap(partition -> codec.fromAll(partition.iterator()));
    JavaRDD<LinkedGroup> groups =
        SharedSpark.context().parallelize(together, slices).map(GROUPS::fromBytes);
    return EventsAtHome.of(own, groups);
  }
}
