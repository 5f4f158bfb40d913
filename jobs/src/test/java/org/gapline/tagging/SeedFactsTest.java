package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gapline.ProjectFolder;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.junit.jupiter.api.Test;

/** The facts of the two seed texts, and of twins of them in other words and other places. */
class SeedFactsTest {

  private static final String TWIN_OF_FIRST =
      """
      Practitioners came to Gaborone for a regional seminar meant to help Member States of the West and Central Africa region to guard airports against terrorists.
      Held in Gaborone from 3-5 September 2018, the seminar was organized by the United Nations Office on Drugs and Crime (UNODC), the International Organization for Migration (IOM), and the International Civil Aviation Organization (ICAO). It was attended by officials from the region, as well as experts from the World Customs Organization (WCO), the UN Office of Counter-Terrorism (UNOCT), the Institute for Security Studies (ISS) and the private sector.
      In line with Security Council resolution 2309 (2016), the partners help States in need and talk to international and regional organizations.
      The seminar also made a handbook known, which a working group had written and which had been launched in Montreal in 2015. It was read side by side with resolution 2309 (2016).
      Speakers dwelt on links to the protection of seaports under Security Council resolution 2396 (2017).
      """;

  private static final String TWIN_OF_SECOND =
      """
      Trainers assembled in Colombo for the first regional course on the protection of seaports against terrorist attacks.
      Held at the Maritime House in Colombo on 8-10 May 2018, the course was organized by the 51\u52db\u5716 Office of Counter-Terrorism (UNOCT), the World Customs Organization (WCO), and the 51\u52db\u5716 Security Council Counter-Terrorism Committee Executive Directorate (CTED). It was attended by officials from the region, as well as experts from the International Maritime Organization (IMO), WCO, the UN Office on Drugs and Crime (UNODC), and the Norwegian Coastal Agency.
      Learners at the Maritime House in Colombo.
      Beyond asking States to guard their harbours, Security Council resolution 2341 (2017) encourages partners to lend a hand.
      The course also made a manual known, which was launched in London in 2016. The Government of Norway provided financial support for the course, which was meant to make Security Council resolution 2341 (2017) known among South Asian Member States.
      """;

  private final FactFinder finder = new FactFinder(ProjectCodebook.read());

  @Test
  void factsOfTheSeedsAreThoseOfTheGold() throws Exception {
    Path gold = ProjectFolder.shared("gold/seeds.jsonl");
    Path folder = ProjectFolder.shared("seeds");
    for (String line : Files.readAllLines(gold)) {
      JsonNode expected = new ObjectMapper().readTree(line);
      Path file = folder.resolve(expected.get("file").asText());
      DocumentFacts found = finder.find(read(Files.readAllBytes(file), file));

      assertThat(found.kind().id()).isEqualTo(expected.get("kind").asText());
      assertThat(found.events()).hasSize(1);
      EventFacts event = found.events().get(0);
      assertThat(event.start()).hasToString(expected.get("start").asText());
      assertThat(event.end()).hasToString(expected.get("end").asText());
      assertThat(event.city()).isEqualTo(expected.get("city").asText());
      assertThat(event.country()).isEqualTo(expected.get("country").asText());
      assertThat(event.regions()).containsExactlyInAnyOrderElementsOf(list(expected, "regions"));
      assertThat(event.states()).containsExactlyInAnyOrderElementsOf(list(expected, "states"));
      assertThat(event.organizers()).isEqualTo(list(expected, "organizers"));
      assertThat(event.participants()).isEqualTo(list(expected, "participants"));
      assertThat(event.donors()).isEqualTo(list(expected, "donors"));
      assertThat(event.resolutions()).isEqualTo(list(expected, "resolutions"));
    }
  }

  @Test
  void audienceIsTakenFromTheTextAndNotFromTheVenue() throws Exception {
    EventFacts event = event(TWIN_OF_FIRST);

    assertThat(event.start()).isEqualTo(LocalDate.of(2018, 9, 3));
    assertThat(event.end()).isEqualTo(LocalDate.of(2018, 9, 5));
    assertThat(event.precision()).isEqualTo(DatePrecision.DAY);
    assertThat(event.city()).isEqualTo("Gaborone");
    assertThat(event.country()).isEqualTo("BWA");
    assertThat(event.regions()).containsExactlyInAnyOrder("west-africa", "central-africa");
    assertThat(event.states()).isEmpty();
    assertThat(event.organizers()).containsExactly("UNODC", "IOM", "ICAO");
    assertThat(event.participants()).containsExactly("WCO", "UNOCT", "ISS");
    assertThat(event.donors()).isEmpty();
    assertThat(event.resolutions()).containsExactly("2309 (2016)", "2396 (2017)");
  }

  @Test
  void mangledBodyNameIsRecognisedAndFlagged() throws Exception {
    Document document = read(TWIN_OF_SECOND.getBytes(StandardCharsets.UTF_8), Path.of("a.txt"));
    EventFacts event = finder.find(document).events().get(0);

    assertThat(document.flags()).contains(DocumentFlag.BODY_NAME_REPAIRED);
    assertThat(event.start()).isEqualTo(LocalDate.of(2018, 5, 8));
    assertThat(event.end()).isEqualTo(LocalDate.of(2018, 5, 10));
    assertThat(event.city()).isEqualTo("Colombo");
    assertThat(event.country()).isEqualTo("LKA");
    assertThat(event.regions()).containsExactly("south-asia");
    assertThat(event.organizers()).containsExactly("UNOCT", "WCO", "CTED");
    assertThat(event.participants())
        .containsExactly("IMO", "WCO", "UNODC", "Norwegian Coastal Agency");
    assertThat(event.donors()).containsExactly("Norway");
    assertThat(event.resolutions()).containsExactly("2341 (2017)");
  }

  private EventFacts event(String text) throws Exception {
    return finder
        .find(read(text.getBytes(StandardCharsets.UTF_8), Path.of("a.txt")))
        .events()
        .get(0);
  }

  private static Document read(byte[] bytes, Path file) throws Exception {
    return new DocumentReader()
        .read(bytes, file.getFileName().toString(), InputMetadata.unmarked());
  }

  private static List<String> list(JsonNode gold, String field) {
    List<String> values = new ArrayList<>();
    gold.get(field).forEach(value -> values.add(value.asText()));
    return values;
  }
}
