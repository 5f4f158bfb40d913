package org.gapline.briefing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.gapline.chart.ReleaseCaption;

/**
 * A briefing as a Word document: styles and headings, tables with heads, footnotes that Word
 * renumbers when the text is edited, and a header with audience and sharing level on each page.
 */
final class BriefingDocx {

  private final BriefingPictures pictures;

  BriefingDocx(BriefingPictures pictures) {
    this.pictures = pictures;
  }

  byte[] docx(Briefing briefing) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxStyles.addTo(document);
      properties(document, briefing.masthead());
      DocxPage.footnoteLines(document);
      DocxRuns runs = new DocxRuns(document, briefing.notes());
      header(document, briefing.masthead());
      footer(document, briefing.masthead());
      body(document, briefing, new DocxBlocks(document, pictures, runs));
      DocxPage.a4(document);
      DocxPage.modern(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void properties(XWPFDocument document, Masthead masthead) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(masthead.title());
    core.setCreator("Gapline");
    core.setSubjectProperty(masthead.line());
    core.setKeywords(masthead.sharing());
    core.setDescription(masthead.imprint());
    core.getUnderlyingProperties().setLanguageProperty("en");
    core.setCreated(
        Optional.of(Date.from(masthead.caption().date().atStartOfDay(ZoneOffset.UTC).toInstant())));
  }

  private static void header(XWPFDocument document, Masthead masthead) {
    XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph line = header.createParagraph();
    line.setStyle(DocxStyles.HEADER);
    XWPFRun sharing = line.createRun();
    sharing.setBold(true);
    sharing.setText(masthead.sharing().toUpperCase(Locale.ROOT));
    XWPFRun whom = line.createRun();
    whom.setText("   " + masthead.line());
    if (masthead.caption().demonstration()) {
      line.createRun().addTab();
      XWPFRun mark = line.createRun();
      mark.setBold(true);
      mark.setColor("4D3800");
      DocxRuns.shade(mark, "FFF3D0");
      mark.setText(" " + ReleaseCaption.DEMONSTRATION + " ");
    }
  }

  private static void footer(XWPFDocument document, Masthead masthead) {
    XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
    XWPFParagraph line = footer.createParagraph();
    line.setStyle(DocxStyles.FOOTER);
    XWPFRun imprint = line.createRun();
    imprint.setText(masthead.imprint());
    imprint.addTab();
    imprint.setText("Page ");
    field(line, "PAGE");
    line.createRun().setText(" of ");
    field(line, "NUMPAGES");
  }

  private static void field(XWPFParagraph line, String code) {
    var field = line.getCTP().addNewFldSimple();
    field.setInstr(code);
    field.addNewR().addNewT().setStringValue("1");
  }

  private void body(XWPFDocument document, Briefing briefing, DocxBlocks blocks)
      throws IOException {
    blocks.line(DocxStyles.TITLE, Passage.of(briefing.masthead().title()));
    blocks.line(DocxStyles.SUBTITLE, briefing.masthead().subtitle());
    for (Part part : briefing.parts()) {
      if (!part.heading().isEmpty()) {
        blocks.line(DocxStyles.HEADING, Passage.of(part.heading()));
      }
      for (Block block : part.blocks()) {
        blocks.block(block);
      }
    }
    String disclaimers = String.join(" ", briefing.masthead().disclaimers());
    blocks.line(DocxStyles.ASIDE, Passage.of(disclaimers)).setAlignment(ParagraphAlignment.LEFT);
  }
}
