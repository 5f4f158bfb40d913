package org.gapline.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
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
    fixture.statement(
        event, "challenge", "border-travel", "Patrols in Beland wait for what Aland buys.");
    fixture.address(event, "https://www.example.org/news/beland-and-aland-meet");
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
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI address) {
            all.add("link in PDF: " + address.getURI());
          }
        }
      }
    }
    byte[] docx = BriefingFormat.DOCX.render(briefing, pictures);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        all.add(part.getName() + new String(parts.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
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
        .doesNotContainIgnoringCase("Beland")
        .doesNotContainIgnoringCase("Aland");
  }

  @Test
  void stateThatANoteTakesOutDoesNotStandInTheSentenceAboveIt() throws Exception {
    BriefingFixture fixture = new BriefingFixture();
    String event = fixture.event(2024, BriefingFixture.WEST, "Judges of Beland meet");
    fixture.statement(event, "challenge", "ict", "Courts wait long for the traces that they need.");
    fixture.statement(event, "progress", "ict", "Beland has begun to train judges on such traces.");
    release = fixture.publish(folder.resolve("progress"));

    assertThat(everything(brief(WEST, Naming.WITHHELD)))
        .contains("[A State] has begun to train judges")
        .doesNotContain("Beland");
    assertThat(everything(brief(WEST, Naming.NAMED))).contains("Beland has begun to train");
  }

  @Test
  void documentWithoutTitleAndAddressIsCitedByItsFile() {
    Source page =
        new Source("d-1", null, null, "r-7.html", "https://x.org/a", "x.org", true, "public", "en");
    Source file = new Source("d-1", null, null, "r-7.html", null, null, true, "public", "en");

    assertThat(file.nameAt(Optional.empty())).isEqualTo("Report, title not stated (file r-7.html)");
    assertThat(page.nameAt(Optional.empty())).isEqualTo("Report, title not stated");
  }

  @Test
  void aLinkIsShownWhereItSaysNoMoreThanTheTitle() throws Exception {
    assertThat(brief(WEST, Naming.WITHHELD).notes())
        .anyMatch(note -> note.address() != null)
        .anyMatch(note -> note.document().contains("[States]"))
        .noneMatch(note -> note.document().contains("[States]") && note.address() != null);
    assertThat(everything(brief(WEST, Naming.NAMED)))
        .contains("link in PDF: https://www.example.org/news/beland-and-aland-meet")
        .contains("Target=\"https://www.example.org/news/beland-and-aland-meet\"")
        .contains("href=\"https://www.example.org/news/beland-and-aland-meet\"");
  }

  @Test
  void statesAreNamedOnRequest() throws Exception {
    for (Subject subject : List.of(WEST, Subject.state("BBB"))) {
      assertThat(everything(brief(subject, Naming.NAMED)))
          .contains("Courts in Beland wait for the traces that Aland keeps");
    }
  }

  @Test
  void theBriefingOfAStateNamesNoOtherWithAChallenge() throws Exception {
    assertThat(everything(brief(Subject.state("BBB"), Naming.WITHHELD)))
        .contains("Courts in Beland wait for the traces that [a State] keeps")
        .contains("Prosecutors of Beland and [a State]")
        .doesNotContainIgnoringCase("the traces that Aland keeps")
        .doesNotContainIgnoringCase("beland-and-aland-meet");
  }

  @Test
  void whatStandsInBracketsIsSaidAsItIs() throws Exception {
    assertThat(brief(WEST, Naming.WITHHELD).masthead().disclaimers())
        .contains("States and speakers in brackets are withheld.");
    assertThat(brief(WEST, Naming.NAMED).masthead().disclaimers())
        .contains("Speakers in brackets are withheld.");
    assertThat(brief(Subject.state("BBB"), Naming.WITHHELD).masthead().disclaimers())
        .contains("Other States and speakers in brackets are withheld.");
  }

  @Test
  void aSentenceThatMayTellWhereGivesWayToAnother() throws Exception {
    BriefingFixture fixture = new BriefingFixture();
    fixture.say(2025, "challenge", "ict", "Laboratories around Zarandu read no telephones.");
    fixture.say(2019, "challenge", "ict", "Laboratories in the plains read no telephones.");

    String shown =
        everything(
            BriefingFixture.brief(
                fixture.publish(folder.resolve("other")),
                new BriefingRequest(WEST, null, Naming.WITHHELD)));

    assertThat(shown).contains("Laboratories in the plains").doesNotContain("Zarandu");
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
