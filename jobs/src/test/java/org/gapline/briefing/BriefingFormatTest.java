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
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

class BriefingFormatTest {

  @TempDir Path folder;
  private Briefing briefing;

  @BeforeEach
  void make() throws Exception {
    BriefingFixture fixture = BriefingFixture.typical();
    fixture.say(2024, "challenge", "ict", "A <b>tag</b> & an ampersand stand in this sentence.");
    briefing =
        BriefingFixture.brief(
            fixture.publish(folder),
            new BriefingRequest(Subject.unit(BriefingFixture.WEST), null, Naming.WITHHELD));
  }

  private byte[] rendered(BriefingFormat format) throws Exception {
    return format.render(briefing, new BriefingPictures());
  }

  @Test
  void thePageHoldsEveryPassageWithItsOriginsAndNoMarkupOfAWording() throws Exception {
    String html = new String(rendered(BriefingFormat.HTML), StandardCharsets.UTF_8);
    Document page = Jsoup.parse(html);

    assertThat(page.select("script")).isEmpty();
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("section")).hasSize(2);
    assertThat(page.text()).contains("A <b>tag</b> & an ampersand");
    assertThat(page.select("[data-from]")).hasSizeGreaterThan(10);
    assertThat(page.select("img.picture").attr("alt")).contains("Borders and travel: 2019 (1)");
    assertThat(page.select("th[scope=col]")).isNotEmpty();
    page.select("sup a").forEach(mark -> assertThat(page.select(mark.attr("href"))).hasSize(1));
  }

  @Test
  void thePdfHasTwoTaggedPagesInALanguage() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(rendered(BriefingFormat.PDF))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("West Africa");
      assertThat(new PDFTextStripper().getText(pdf)).contains("PUBLIC").contains("s-0004");
    }
  }

  @Test
  void theWordDocumentHasFootnotesHeadingsAndAHeader() throws Exception {
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(rendered(BriefingFormat.DOCX)))) {
      List<String> headings =
          word.getParagraphs().stream()
              .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
              .map(paragraph -> paragraph.getText())
              .toList();
      assertThat(headings).contains("Three points to make", "What is not known");
      assertThat(word.getFootnotes()).hasSizeGreaterThanOrEqualTo(briefing.notes().size());
      XWPFFootnote first =
          word.getFootnotes().stream()
              .filter(note -> note.getCTFtnEdn().getType() == STFtnEdn.NORMAL)
              .findFirst()
              .orElseThrow();
      assertThat(first.getParagraphs().get(0).getText())
          .contains(briefing.notes().get(0).statementId());
      assertThat(word.getHeaderList().get(0).getText()).contains("PUBLIC", "For managers");
      assertThat(word.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
      assertThat(word.getProperties().getCoreProperties().getTitle()).startsWith("West Africa");
      assertThat(word.getDocument().xmlText()).contains("descr=\"When each theme was heard");
    }
  }

  @Test
  void everyPartOfTheWordDocumentKeepsToItsSchema() throws Exception {
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(rendered(BriefingFormat.DOCX)))) {
      List<XmlObject> parts = new ArrayList<>(List.of(word.getDocument(), word.getStyle()));
      parts.add(word.getSettings().getCTSettings());
      word.getHeaderList().forEach(header -> parts.add(header._getHdrFtr()));
      word.getFooterList().forEach(footer -> parts.add(footer._getHdrFtr()));
      word.getFootnotes().forEach(note -> parts.add(note.getCTFtnEdn()));
      for (XmlObject part : parts) {
        List<XmlError> problems = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(problems));
        assertThat(problems).as(part.getClass().getSimpleName()).isEmpty();
      }
    }
  }

  @Test
  void wordIsToldWhichLinesStandAboveTheFootnotes() throws Exception {
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(rendered(BriefingFormat.DOCX)))) {
      List<Integer> lines =
          word.getFootnotes().stream()
              .filter(note -> note.getCTFtnEdn().getType() != STFtnEdn.NORMAL)
              .map(note -> note.getId().intValue())
              .toList();
      List<Integer> named =
          word.getSettings().getCTSettings().getFootnotePr().getFootnoteList().stream()
              .map(line -> line.getId().intValue())
              .toList();
      assertThat(lines).containsExactly(-1, 0).isEqualTo(named);
    }
  }

  @Test
  void everyMarkInWordIsAFootnoteOrAFieldOnOneAndNoTwoTablesJoin() throws Exception {
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(rendered(BriefingFormat.DOCX)))) {
      String xml = word.getDocument().xmlText();
      long marks =
          briefing.passages().stream()
              .flatMap(passage -> passage.runs().stream())
              .filter(Run.NoteMark.class::isInstance)
              .count();
      int footnotes = xml.split("<w:footnoteReference ", -1).length - 1;
      int repeated = xml.split("NOTEREF note_", -1).length - 1;
      assertThat(footnotes).isEqualTo(briefing.notes().size());
      assertThat((long) footnotes + repeated).isEqualTo(marks);
      for (Note note : briefing.notes()) {
        assertThat(xml).contains("w:name=\"note_" + note.statementId().replace('-', '_') + "\"");
      }
      List<IBodyElement> body = word.getBodyElements();
      for (int i = 1; i < body.size(); i++) {
        assertThat(body.get(i) instanceof XWPFTable && body.get(i - 1) instanceof XWPFTable)
            .isFalse();
      }
      assertThat(
              word.getProperties()
                  .getCoreProperties()
                  .getUnderlyingProperties()
                  .getLanguageProperty())
          .contains("en");
    }
  }
}
