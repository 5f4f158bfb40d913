package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages on several events, and pages on one that mention others, in many layouts. */
class SeveralEventsTest {

  private static final Path PAGES = ProjectFolder.file("jobs/src/test/resources/several");
  private static final Codebook CODEBOOK = ProjectCodebook.read();
  private static final FactFinder FACTS = new FactFinder(CODEBOOK);
  private static final DocumentCoder CODER = new DocumentCoder(CODEBOOK);

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void eventsAreThoseThatThePageTellsOf(String name, JsonNode expected) throws Exception {
    DocumentFacts found = FACTS.find(read(name));

    List<String> seen = new ArrayList<>();
    for (int e = 0; e < found.events().size(); e++) {
      seen.add(seen(found.events().get(e), expected.path("events").path(e)));
    }
    assertThat(seen).isEqualTo(events(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void statementsBelongToTheEventAtWhichTheyWereMade(String name, JsonNode expected)
      throws Exception {
    Document document = read(name);
    List<CodedStatement> found = CODER.code(document).statements();

    for (JsonNode statement : expected.path("statements")) {
      JsonNode event = statement.path("event");
      assertThat(found)
          .filteredOn(s -> s.span().of(document.text()).contains(statement.path("text").asText()))
          .as(statement.path("text").asText())
          .extracting(CodedStatement::event)
          .containsExactly(event.isNull() ? null : event.asInt());
    }
  }

  @Test
  void whatIsStatedOnceHoldsForEachEvent() throws Exception {
    List<EventFacts> events = FACTS.find(read("rules/series-lead-in-places.txt")).events();

    assertThat(events).hasSize(3);
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.organizers()).containsExactly("UNOCT");
              assertThat(event.donors()).containsExactly("Germany");
              assertThat(event.groupings()).containsExactly("sahel");
              assertThat(event.flags()).contains(DocumentFlag.REGION_FROM_GROUPING);
            });
  }

  @Test
  void eventOfASectionHasItsOwnTitleKindAndParties() throws Exception {
    List<EventFacts> digest = FACTS.find(read("aside/visits-and-workshop.html")).events();
    List<EventFacts> newsletter = FACTS.find(read("rules/newsletter-soft-heads.html")).events();

    assertThat(digest)
        .extracting(EventFacts::kind)
        .containsExactly(DocumentKind.VISIT, DocumentKind.WORKSHOP);
    assertThat(newsletter.get(0).title()).isEqualTo("Judges in Amman discuss returning fighters");
    assertThat(newsletter.get(0).organizers()).containsExactly("IIJ");
    assertThat(newsletter.get(1).organizers()).doesNotContain("IIJ");
  }

  @Test
  void eventHeldForAGroupingByNameCarriesIt() throws Exception {
    var named = facts("A workshop for SADC member States was held in Lusaka on 9 May 2019.");
    var listed =
        facts(
            "A workshop for officials from Angola, Botswana, Malawi and Zambia was held in Lusaka"
                + " on 9 May 2019.");

    assertThat(named.groupings()).containsExactly("sadc");
    assertThat(named.flags()).contains(DocumentFlag.REGION_FROM_GROUPING);
    assertThat(listed.groupings()).isEmpty();
    assertThat(listed.regions()).contains("southern-africa");
  }

  @Test
  void longNewsletterIsReadToItsEnd() throws Exception {
    String head = "Training bulletin\n\nAll courses were organized by UNODC.\n\n";
    StringBuilder text = new StringBuilder(head);
    for (int item = 0; item < 300; item++) {
      LocalDate day = LocalDate.of(2019, 1, 1).plusDays(item);
      text.append("Workshop on borders, course ").append(item).append("\n\n");
      text.append(item % 2 == 0 ? "Tunis, " : "Dakar, ").append(day.getDayOfMonth()).append(' ');
      text.append(day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      text.append(" 2019\n\nPolice officers attended the workshop. Border post number ");
      text.append(item).append(" lacks vehicles.\n\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Document document = new DocumentReader().read(bytes, "a.txt", InputMetadata.unmarked());

    CodedDocument coded = CODER.code(document);

    assertThat(coded.events()).hasSize(300);
    assertThat(coded.events())
        .allSatisfy(event -> assertThat(event.organizers()).containsExactly("UNODC"));
    assertThat(coded.statements()).last().extracting(CodedStatement::event).isEqualTo(299);
  }

  private static EventFacts facts(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return FACTS.find(new DocumentReader().read(bytes, "a.txt", InputMetadata.unmarked())).facts();
  }

  static Stream<Arguments> pages() throws Exception {
    List<Arguments> pages = new ArrayList<>();
    for (String set : List.of("rules", "aside")) {
      for (String line : Files.readAllLines(PAGES.resolve(set + ".jsonl"))) {
        JsonNode page = new ObjectMapper().readTree(line);
        pages.add(Arguments.of(set + "/" + page.path("file").asText(), page));
      }
    }
    return pages.stream();
  }

  private static Document read(String name) throws Exception {
    Path file = PAGES.resolve(name);
    return new DocumentReader().read(Files.readAllBytes(file), name, InputMetadata.unmarked());
  }

  /** Day, place and State; a star where the page is no test of them. */
  private static String seen(EventFacts event, JsonNode expected) {
    return String.join(
        " ",
        seen(event.start(), expected.path("start")),
        seen(event.end(), expected.path("end")),
        seen(event.city(), expected.path("city")),
        seen(event.country(), expected.path("country")));
  }

  private static String seen(Object value, JsonNode expected) {
    return expected.asText().equals("*") ? "*" : String.valueOf(value);
  }

  private static List<String> events(JsonNode page) {
    List<String> events = new ArrayList<>();
    for (JsonNode event : page.path("events")) {
      events.add(
          String.join(
              " ",
              event.path("start").asText(),
              event.path("end").asText(),
              event.path("city").asText(),
              event.path("country").asText()));
    }
    return events;
  }
}
