package org.gapline.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.table.EmergingTable;
import org.gapline.table.RecordBytes;
import org.junit.jupiter.api.Test;

/** What an index of phrases tells is what they tell event by event. */
class PhraseIndexTest {

  private static final int LATE_FROM = 2022;

  private final Random random = new Random(1_540);
  private final Map<String, DatedEvent> dated = new TreeMap<>();
  private final Map<String, Map<Phrase, Sighting>> heard = new TreeMap<>();

  @Test
  void phrasesCountedInIndexesEmergeAsThoseCountedEventByEvent() throws IOException {
    for (int trial = 0; trial < 20; trial++) {
      hear(60 + random.nextInt(60));
      List<PhraseIndex> indexes = indexes();
      Set<Phrase> counted = late(indexes).keySet();

      PhraseTally together = new PhraseTally(LATE_FROM);
      indexes.forEach(index -> index.count(dated, counted, together));

      List<EmergingTable.Row> rows = EmergingPhrases.rows(together);
      assertThat(rows).isEqualTo(EmergingPhrases.rows(oneByOne(counted))).isNotEmpty();
    }
  }

  @Test
  void lateSightingsAreThoseOfLateEventsAlone() throws IOException {
    hear(100);
    Map<Phrase, Integer> expected = new TreeMap<>();
    heard.forEach(
        (event, phrases) -> {
          if (isLate(event)) {
            phrases.keySet().forEach(phrase -> expected.merge(phrase, 1, Integer::sum));
          }
        });

    Map<Phrase, Integer> events = new TreeMap<>();
    late(indexes()).forEach((phrase, seen) -> events.put(phrase, seen.events()));

    assertThat(events).isEqualTo(expected);
  }

  @Test
  void phrasesOfAnEventComeOutAsTheyWentIn() throws IOException {
    hear(50);
    Map<String, Map<Phrase, Sighting>> found = new TreeMap<>();
    indexes().forEach(index -> found.putAll(index.of(event -> true)));

    heard.values().removeIf(Map::isEmpty);
    assertThat(found).isEqualTo(heard);
    assertThat(indexes().get(0).of(event -> false)).isEmpty();
  }

  @Test
  void ofAChallengeToldTwiceAtAnEventTheFirstStandsForThePhrase() {
    Phrase phrase = new Phrase("en", "jerry cans");
    PhraseIndex index =
        new PhraseIndex.Builder()
            .add("e-1", Map.of(phrase, new Sighting("s-2", 2)))
            .add("e-1", Map.of(phrase, new Sighting("s-1", 1)))
            .build();

    assertThat(index.of(event -> true))
        .containsEntry("e-1", Map.of(phrase, new Sighting("s-1", 1)));
  }

  private Map<Phrase, LateSightings> late(List<PhraseIndex> indexes) {
    Map<Phrase, LateSightings> late = new HashMap<>();
    indexes.forEach(
        index ->
            index.forEachLate(
                this::isLate, (phrase, seen) -> late.merge(phrase, seen, LateSightings::merge)));
    return late;
  }

  private boolean isLate(String event) {
    return dated.containsKey(event) && dated.get(event).year() >= LATE_FROM;
  }

  private PhraseTally oneByOne(Set<Phrase> counted) {
    PhraseTally tally = new PhraseTally(LATE_FROM);
    heard.forEach(
        (event, phrases) -> {
          if (dated.containsKey(event)) {
            tally.add(dated.get(event), phrases, counted);
          }
        });
    return tally;
  }

  /** As read back from bytes. */
  private List<PhraseIndex> indexes() throws IOException {
    List<PhraseIndex.Builder> builders = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      builders.add(new PhraseIndex.Builder());
    }
    heard.forEach(
        (event, phrases) -> builders.get(Math.floorMod(event.hashCode(), 3)).add(event, phrases));
    RecordBytes<PhraseIndex> codec = RecordBytes.of(PhraseIndex.class);
    List<PhraseIndex> indexes = new ArrayList<>();
    for (PhraseIndex.Builder builder : builders) {
      indexes.add(codec.fromBytes(codec.toBytes(builder.build())));
    }
    return indexes;
  }

  /** One event in ten is undated; subjects come up in late years. */
  private void hear(int events) {
    dated.clear();
    heard.clear();
    for (int i = 0; i < events; i++) {
      String id = "e-" + i;
      int year = 2010 + random.nextInt(15);
      if (i % 10 > 0) {
        String region = random.nextBoolean() ? "west-africa" : "pacific";
        dated.put(id, new DatedEvent(id, LocalDate.of(year, 6, 1), year, List.of("all", region)));
      }
      heard.put(id, phrases(i, year >= LATE_FROM ? 200 : 100));
    }
  }

  private Map<Phrase, Sighting> phrases(int event, int subjects) {
    Map<Phrase, Sighting> phrases = new TreeMap<>();
    for (int k = random.nextInt(20); k > 0; k--) {
      int number = random.nextInt(subjects) / 5;
      String language = number % 4 == 0 ? "fr" : "en";
      int challenge = random.nextInt(3);
      phrases.put(
          new Phrase(language, "subject " + number),
          new Sighting("s-" + event + "-" + challenge, 1_000L * event + challenge));
    }
    return phrases;
  }
}
