package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.release.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is named in what leaves the building. */
class BriefingDisclosureTest {

  private static final Subject WEST = Subject.unit(BriefingFixture.WEST);

  @TempDir Path folder;
  private Release release;

  @BeforeEach
  void publish() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    String event =
        fixture.event(2024, BriefingFixture.WEST, "Prosecutors of Beland and Aland meet");
    fixture.statement(
        event, "challenge", "ict", "Courts in Beland wait for the traces that Aland keeps.");
    fixture.statement(
        event,
        "challenge",
        "cve-community",
        "A prosecutor from the coast said that cases lie idle.");
    fixture.statement(
        event, "recommendation", "ict", "The Security Council urged all to keep such traces.");
    fixture.statement(
        event, "recommendation", "ict", "States should act on what the Security Council asks.");
    release = fixture.publish(folder);
  }

  private Briefing brief(Subject subject, Naming naming) throws Exception {
    return BriefingFixture.brief(release, new BriefingRequest(subject, null, naming));
  }

  /** All text of all formats. */
  private static String everything(Briefing briefing) throws Exception {
    BriefingPictures pictures = new BriefingPictures();
    List<String> all = new ArrayList<>();
    byte[] html = BriefingFormat.HTML.render(briefing, pictures);
    all.add(new String(html, StandardCharsets.UTF_8).replaceAll("base64,[^\"]*", ""));
    try (PDDocument pdf = Loader.loadPDF(BriefingFormat.PDF.render(briefing, pictures))) {
      all.add(new PDFTextStripper().getText(pdf));
    }
    byte[] docx = BriefingFormat.DOCX.render(briefing, pictures);
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      all.add(text.getText());
      for (XWPFFootnote note : word.getFootnotes()) {
        note.getParagraphs().forEach(paragraph -> all.add(paragraph.getText()));
      }
    }
    return String.join("\n", all);
  }

  @Test
  void noFormatNamesAStateWithAChallenge() throws Exception {
    String withheld = everything(brief(WEST, Naming.WITHHELD));

    assertThat(withheld)
        .contains("Courts in [a State] wait")
        .contains("Prosecutors of [States]")
        .doesNotContain("Beland")
        .doesNotContain("Aland");
  }

  @Test
  void statesAreNamedOnRequestAndInTheirOwnBriefing() throws Exception {
    assertThat(everything(brief(WEST, Naming.NAMED))).contains("Courts in Beland wait");
    assertThat(everything(brief(Subject.state("BBB"), Naming.WITHHELD)))
        .contains("Courts in Beland wait");
  }

  @Test
  void whoSpokeIsAParticipantInEveryBriefing() throws Exception {
    for (Subject subject : List.of(WEST, Subject.state("BBB"))) {
      assertThat(everything(brief(subject, Naming.NAMED)))
          .contains("[A participant] said that cases lie idle")
          .doesNotContain("A prosecutor from the coast");
    }
  }

  @Test
  void anOfficeThatIsOnlyNamedMadeNoRecommendation() throws Exception {
    Part ask = brief(WEST, Naming.WITHHELD).part(Part.Kind.ASK).orElseThrow();

    List<String> rows =
        ((Block.Table) ask.blocks().get(0))
            .rows().stream()
                .map(row -> row.get(0).passage().text() + " | " + row.get(1).passage().text())
                .toList();
    assertThat(rows)
        .contains(
            "The Security Council urged all to keep such traces. | Security Council",
            "States should act on what the Security Council asks. | Participants");
  }
}
