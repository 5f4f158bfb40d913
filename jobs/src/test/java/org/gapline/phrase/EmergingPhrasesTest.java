package org.gapline.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.gapline.table.EmergingTable;
import org.gapline.trend.Challenge;
import org.junit.jupiter.api.Test;

class EmergingPhrasesTest {

  private static final int LATE_FROM = 2022;
  private static final List<String> UNITS = List.of("africa", "all", "west-africa");

  /** An event with the sentences of its challenges. */
  private record Told(DatedEvent event, Map<Phrase, Sighting> phrases) {}

  private final List<Told> told = new ArrayList<>();

  private void event(int year, String... phrases) {
    String id = String.format("%03d", told.size());
    event(year, UNITS, "sentence " + id, phrases);
  }

  private void event(int year, List<String> units, String sentence, String... phrases) {
    String id = String.format("%03d", told.size());
    Map<Phrase, Sighting> heard = new TreeMap<>();
    for (String phrase : phrases) {
      String text = sentence + " on " + phrase;
      heard.put(new Phrase("en", phrase), sighting("s-" + id + "-" + phrase, text));
    }
    told.add(new Told(new DatedEvent("e-" + id, LocalDate.of(year, 6, 1), year, units), heard));
  }

  private static Sighting sighting(String statementId, String text) {
    return Sighting.in(new Challenge(statementId, "d-1", "en", text));
  }

  /** Fourteen early and six late events with phrases that do not change. */
  private void steady() {
    for (int i = 0; i < 20; i++) {
      event(i < 14 ? 2010 + i % 7 : 2022 + i % 3, "dirt roads", "fuel prices", "old radios");
    }
  }

  private PhraseTally tally() {
    Map<Phrase, LateSightings> late = new HashMap<>();
    for (Told one : told) {
      if (one.event().year() >= LATE_FROM) {
        one.phrases().forEach((p, c) -> late.merge(p, LateSightings.of(c), LateSightings::merge));
      }
    }
    PhraseTally tally = new PhraseTally(LATE_FROM);
    late.values().removeIf(seen -> !seen.suffice());
    told.forEach(
        one ->
            tally.merge(new PhraseTally(LATE_FROM).add(one.event(), one.phrases(), late.keySet())));
    return tally;
  }

  private List<EmergingTable.Row> rows(String unit) {
    return EmergingPhrases.rows(tally()).stream().filter(r -> r.region().equals(unit)).toList();
  }

  @Test
  void aPhraseOfLateYearsEmergesWithItsCountsFirstDayAndStatements() {
    steady();
    for (int year : new int[] {2022, 2022, 2023, 2023, 2024, 2024}) {
      event(year, "cheap drones");
    }

    assertThat(rows("all"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.phrase()).isEqualTo("cheap drones");
              assertThat(row.before()).isZero();
              assertThat(row.after()).isEqualTo(6);
              assertThat(row.logOddsZ()).isGreaterThanOrEqualTo(EmergingPhrases.LEAST_Z);
              assertThat(row.firstSeen()).isEqualTo(LocalDate.of(2022, 6, 1));
              assertThat(row.statementIds())
                  .hasSize(5)
                  .startsWith("s-024-cheap drones", "s-025-cheap drones");
            });
    assertThat(rows("west-africa")).hasSize(1);
  }

  @Test
  void whatWasAlwaysSaidDoesNotEmerge() {
    steady();

    assertThat(EmergingPhrases.rows(tally())).isEmpty();
  }

  @Test
  void twoLateEventsAreTooFew() {
    steady();
    event(2023, "cheap drones");
    event(2024, "cheap drones");

    assertThat(EmergingPhrases.rows(tally())).isEmpty();
  }

  @Test
  void oneSentenceInAllReportsOfASeriesIsNoPhraseThatComesUp() {
    Sighting repeated = sighting("s-1", "Cheap drones, again.");
    LateSightings seen =
        LateSightings.of(repeated)
            .merge(LateSightings.of(sighting("s-2", "cheap drones again")))
            .merge(LateSightings.of(sighting("s-3", "Cheap drones again!")));

    assertThat(seen.suffice()).isFalse();
  }

  @Test
  void sentencesOfOtherRegionsDoNotMakeBoilerplateAPhraseOfThisOne() {
    steady();
    for (int i = 0; i < 6; i++) {
      event(2023, List.of("africa", "all", "west-africa"), "The series closed", "cheap drones");
    }
    event(2023, List.of("africa", "all", "east-africa"), "Some spoke", "cheap drones");
    event(2024, List.of("africa", "all", "east-africa"), "Others wrote", "cheap drones");

    assertThat(rows("all")).extracting(EmergingTable.Row::phrase).containsExactly("cheap drones");
    assertThat(rows("west-africa")).isEmpty();
  }

  @Test
  void ofOverlappingPhrasesOnlyTheBestIsProposed() {
    steady();
    steady();
    steady();
    for (int i = 0; i < 8; i++) {
      event(2023, "cheap drones", "cheap drones at night", "drones at night", "night flights");
    }

    assertThat(rows("all"))
        .extracting(EmergingTable.Row::phrase)
        .containsExactly("cheap drones at night", "night flights");
  }

  @Test
  void withoutEarlierYearsNothingEmerges() {
    for (int i = 0; i < 9; i++) {
      event(2023, "cheap drones", "dirt roads");
    }

    assertThat(EmergingPhrases.rows(tally())).isEmpty();
  }

  @Test
  void longerReportsOfLateYearsAloneMakeNothingEmerge() {
    for (int i = 0; i < 30; i++) {
      String[] all = new String[20];
      for (int k = 0; k < all.length; k++) {
        all[k] = "subject " + (char) ('a' + k);
      }
      int shorter = 5 + i % 5;
      event(i < 15 ? 2015 : 2023, i < 15 ? rotated(all, i, shorter) : all);
    }

    assertThat(EmergingPhrases.rows(tally())).isEmpty();
  }

  private static String[] rotated(String[] all, int from, int size) {
    List<String> turned = new ArrayList<>(List.of(all));
    Collections.rotate(turned, from * 4);
    return turned.subList(0, size).toArray(String[]::new);
  }

  @Test
  void eventsMayBeCountedInAnyOrder() {
    steady();
    for (int i = 0; i < 8; i++) {
      event(2022 + i % 3, "cheap drones", "night flights " + i % 2);
    }
    List<EmergingTable.Row> inOrder = EmergingPhrases.rows(tally());

    Collections.shuffle(told, new Random(7));

    assertThat(inOrder).isNotEmpty();
    assertThat(EmergingPhrases.rows(tally())).isEqualTo(inOrder);
  }

  @Test
  void phrasesOfTwoLanguagesStandApart() {
    assertThat(EmergingPhrases.overlap(new Phrase("en", "a b"), new Phrase("fr", "a b"))).isFalse();
    assertThat(EmergingPhrases.overlap(new Phrase("en", "x a b"), new Phrase("en", "a b y")))
        .isTrue();
    assertThat(EmergingPhrases.overlap(new Phrase("en", "x a"), new Phrase("en", "a y"))).isFalse();
  }
}
