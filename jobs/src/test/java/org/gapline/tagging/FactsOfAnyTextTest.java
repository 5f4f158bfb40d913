package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.codebook.Theme;
import org.gapline.document.Document;
import org.gapline.document.InputMetadata;
import org.gapline.document.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of the facts of any text, however broken: words of the field in random order. */
class FactsOfAnyTextTest {

  private static final int TEXTS = 3000;
  private static final int MOST_PIECES = 40;

  private static final String[] PIECES =
      ("workshop|held in|by|the|(|)|UN|IOM|,|.|–|12|2019|May|31|/|Government of|Chad|’s|: |\n\n"
              + "|# |- |\u0627\u0644|\u4e2d\u6587|\ud83d\ude00|\u0301|organized by|and|of|on"
              + "|Sahel|Lima|resolution 2341 (2017)|funded by|Japan|from|to|online|atelier|taller"
              + "|which|whose Government|, who|dont|attended by|participants from|thanked"
              + "|on Thursday|el domingo|Santo Domingo|last week|until|today|The|Ministry of"
              + "|opened by|member States of|as well as|except|the capital|national|17 de mayo")
          .split("\\|");

  private static final Codebook CODEBOOK = ProjectCodebook.read();
  private static final FactFinder FINDER = new FactFinder(CODEBOOK);

  private static final Set<String> STATES =
      CODEBOOK.states().stream().map(State::iso3).collect(Collectors.toSet());
  private static final Set<String> REGIONS =
      CODEBOOK.regions().stream().map(Region::id).collect(Collectors.toSet());
  private static final Set<String> GROUPINGS =
      CODEBOOK.groupings().stream().map(Grouping::id).collect(Collectors.toSet());
  private static final Set<String> THEMES =
      CODEBOOK.themes().stream().map(Theme::id).collect(Collectors.toSet());

  /** What must be found in many of the texts, so that the others of these tests say something. */
  private static final List<Predicate<EventFacts>> TOLD =
      List.of(
          facts -> facts.start() != null,
          facts -> facts.country() != null,
          facts -> !facts.organizers().isEmpty(),
          facts -> !facts.resolutions().isEmpty());

  private static final List<Reading> READINGS = new ArrayList<>();

  /** A text and what is found in it. */
  private record Reading(String text, DocumentFacts found) {}

  @BeforeAll
  static void readTexts() {
    Random random = new Random(11);
    for (int n = 0; n < TEXTS; n++) {
      String text = text(random);
      READINGS.add(new Reading(text, FINDER.find(document(text))));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int k = random.nextInt(MOST_PIECES); k >= 0; k--) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  @Test
  void eventsAreToldInStretchesOfTheTextThatDoNotOverlap() {
    for (Reading reading : READINGS) {
      int end = 0;
      for (ToldEvent told : reading.found().told()) {
        Span span = told.span();
        assertThat(span.begin()).as(reading.text()).isGreaterThanOrEqualTo(end);
        end = span.end();
      }
      assertThat(end).as(reading.text()).isLessThanOrEqualTo(reading.text().length());
    }
  }

  @Test
  void codesAreThoseOfTheCodebook() {
    forEachEvent(
        (text, facts) -> {
          assertThat(STATES).as(text).containsAll(facts.states());
          assertThat(STATES).as(text).containsAll(oneOrNone(facts.country()));
          assertThat(REGIONS).as(text).containsAll(facts.regions());
          assertThat(GROUPINGS).as(text).containsAll(facts.groupings());
          assertThat(THEMES).as(text).containsAll(facts.agenda());
        });
  }

  @Test
  void noEventEndsBeforeItBeginsAndNoDateComesWithoutItsPrecision() {
    forEachEvent(
        (text, facts) -> {
          boolean dated = facts.start() != null || facts.end() != null;
          assertThat(facts.precision() != DatePrecision.NONE).as(text).isEqualTo(dated);
          if (facts.start() != null && facts.end() != null) {
            assertThat(facts.end()).as(text).isAfterOrEqualTo(facts.start());
          }
        });
  }

  @Test
  void partiesAreNamedOnce() {
    forEachEvent(
        (text, facts) -> {
          assertThat(facts.organizers()).as(text).doesNotHaveDuplicates();
          assertThat(facts.participants()).as(text).doesNotHaveDuplicates();
          assertThat(facts.donors()).as(text).doesNotHaveDuplicates();
        });
  }

  @Test
  void textsTellOfDatesPlacesAndParties() {
    for (Predicate<EventFacts> told : TOLD) {
      assertThat(READINGS).filteredOn(r -> told.test(r.found().facts())).hasSizeGreaterThan(50);
    }
  }

  private static void forEachEvent(BiConsumer<String, EventFacts> check) {
    for (Reading reading : READINGS) {
      reading.found().told().forEach(told -> check.accept(reading.text(), told.facts()));
    }
  }

  private static List<String> oneOrNone(String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static Document document(String text) {
    return new Document(
        "d-1", "a.txt", InputMetadata.unmarked(), "text/plain", "en", null, text, Set.of());
  }
}
