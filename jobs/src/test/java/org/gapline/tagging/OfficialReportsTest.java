package org.gapline.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.DocumentReader;
import org.gapline.document.FactOverrides;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialReportsTest {

  private static final DocumentCoder CODER = new DocumentCoder(ProjectCodebook.read());

  @ParameterizedTest
  @CsvSource({
    "chairs-letter-with-survey.txt, OFFICIAL_REPORT",
    "resolution.txt, OFFICIAL_REPORT",
    "presidential-statement.txt, OFFICIAL_REPORT",
    "secretary-general-report.txt, OFFICIAL_REPORT",
    "visit-report.txt, OFFICIAL_REPORT",
    "rapport.txt, OFFICIAL_REPORT",
    "report.html, OFFICIAL_REPORT",
    "press-release.txt, BRIEFING",
    "meeting-record.txt, BRIEFING",
    "other-body.txt, WORKSHOP",
  })
  void kindFollowsSeriesAndText(String name, DocumentKind kind) throws Exception {
    assertThat(coded(name).kind()).isEqualTo(kind);
  }

  @Test
  void officialReportMakesNoEvent() throws Exception {
    assertThat(coded("chairs-letter-with-survey.txt").events()).isEmpty();
    assertThat(coded("secretary-general-report.txt").events()).isEmpty();
  }

  @Test
  void decisionsMakeNoStatements() throws Exception {
    assertThat(coded("resolution.txt").statements()).isEmpty();
    assertThat(coded("presidential-statement.txt").statements()).isEmpty();
  }

  @Test
  void recordOfAMeetingMakesAnEventWhereItWasHeld() throws Exception {
    EventFacts meeting = coded("meeting-record.txt").events().get(0);

    assertThat(meeting.city()).isEqualTo("New York");
  }

  @Test
  void statementsTakeTheRegionsOfTheirSection() throws Exception {
    CodedDocument survey = coded("chairs-letter-with-survey.txt");

    assertThat(regions("chairs-letter-with-survey.txt"))
        .containsEntry("2", List.of("west-africa"))
        .containsEntry("3 (a)", List.of("west-africa"))
        .containsEntry("4", List.of("north-africa"))
        .containsEntry("5", List.of("south-east-asia"))
        .containsEntry("6", List.of());
    assertThat(survey.flags()).contains(DocumentFlag.REGION_FROM_HEADING);
  }

  @Test
  void subHeadingsInheritAndCapitalsRankAboveSmallLetters() throws Exception {
    Map<String, List<String>> regions = regions("secretary-general-report.txt");

    assertThat(regions)
        .containsEntry("1", List.of("west-africa"))
        .containsEntry("2", List.of("west-africa"))
        .containsEntry("3", List.of("southern-africa"))
        .containsEntry("4", List.of("southern-africa"));
    assertThat(regions.get("5")).contains("pacific").doesNotContain("southern-africa");
    assertThat(regions.get("6")).isEmpty();
  }

  @Test
  void visitReportIsAboutTheRegionOfItsState() throws Exception {
    assertThat(regions("visit-report.txt").values()).containsOnly(List.of("west-africa"));
  }

  @Test
  void headingsInFrenchNameRegionsAndGroupings() throws Exception {
    Map<String, List<String>> regions = regions("rapport.txt");

    assertThat(regions).containsEntry("12", List.of("central-africa"));
    assertThat(regions.get("13")).contains("west-africa");
  }

  @Test
  void statesStandBelowTheirRegionAndSubjectsBelowBoth() {
    Map<String, List<String>> regions =
        regionsOf(
            """
            # Global survey of the implementation of measures at borders

            # Caribbean

            # Jamaica

            1. Customs officers lack training in the control of containers.

            # Legislation

            2. Prosecutors lack training in digital evidence.

            # Central Asia

            3. Border posts lack equipment for screening.

            # Global trends in trafficking

            4. Border agencies lack staff.
            """);

    assertThat(regions)
        .containsEntry("1", List.of("caribbean"))
        .containsEntry("2", List.of("caribbean"))
        .containsEntry("3", List.of("central-asia"))
        .containsEntry("4", List.of());
  }

  @Test
  void headingThatOnlyMentionsAPlaceGivesNone() {
    Map<String, List<String>> regions =
        regionsOf(
            """
            # Global survey of the implementation of measures at borders

            # Fighters and their families who have returned home from Iraq

            1. Prosecutors lack training in digital evidence.
            """);

    assertThat(regions).containsEntry("1", List.of());
  }

  @Test
  void statedFactsReplaceThoseThatWereFound() {
    FactOverrides stated =
        new FactOverrides(
            null,
            LocalDate.of(2019, 5, 6),
            null,
            "Lomé",
            "TGO",
            List.of("west-africa"),
            null,
            null,
            null,
            List.of(),
            null);

    CodedDocument coded =
        CODER.code(
            read(
                "Workshop on ports\n\nUNODC held a workshop in Vienna on 3 and 4 May 2018, funded"
                    + " by Japan.",
                stated));

    EventFacts event = coded.events().get(0);
    assertThat(event.start()).isEqualTo(LocalDate.of(2019, 5, 6));
    assertThat(event.end()).isEqualTo(LocalDate.of(2019, 5, 6));
    assertThat(event.city()).isEqualTo("Lomé");
    assertThat(event.regions()).containsExactly("west-africa");
    assertThat(event.donors()).isEmpty();
    assertThat(event.organizers()).containsExactly("UNODC");
    assertThat(coded.flags()).contains(DocumentFlag.FACTS_OVERRIDDEN);
    assertThat(event.flags()).contains(DocumentFlag.FACTS_OVERRIDDEN);
  }

  private static Map<String, List<String>> regions(String name) throws Exception {
    return byParagraph(coded(name));
  }

  private static Map<String, List<String>> regionsOf(String text) {
    return byParagraph(CODER.code(read(text, FactOverrides.NONE)));
  }

  private static Map<String, List<String>> byParagraph(CodedDocument coded) {
    Map<String, List<String>> regions = new TreeMap<>();
    coded
        .statements()
        .forEach(statement -> regions.put(statement.paragraph(), statement.regions()));
    return regions;
  }

  private static CodedDocument coded(String name) throws IOException, RejectedInputException {
    try (InputStream in = OfficialReportsTest.class.getResourceAsStream("/official/" + name)) {
      Document document =
          new DocumentReader().read(in.readAllBytes(), "reports/" + name, InputMetadata.unmarked());
      return CODER.code(document);
    }
  }

  private static Document read(String text, FactOverrides stated) {
    InputMetadata none = InputMetadata.unmarked();
    try {
      return new DocumentReader()
          .read(
              text.getBytes(StandardCharsets.UTF_8),
              "reports/a.txt",
              new InputMetadata(
                  null, null, null, none.sharing(), none.provenance(), "en", null, stated));
    } catch (RejectedInputException e) {
      throw new AssertionError(e);
    }
  }
}
