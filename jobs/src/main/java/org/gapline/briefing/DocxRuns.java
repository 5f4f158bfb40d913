package org.gapline.briefing;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Passages as runs of the Word document; a note becomes a footnote where it is cited. */
final class DocxRuns {

  private final XWPFDocument document;
  private final List<Note> notes;

  DocxRuns(XWPFDocument document, List<Note> notes) {
    this.document = document;
    this.notes = notes;
  }

  /** Adds a passage to a paragraph. */
  void add(XWPFParagraph paragraph, Passage passage) {
    for (Run run : passage.runs()) {
      if (run instanceof Run.NoteMark mark) {
        footnote(paragraph, notes.get(mark.number() - 1));
      } else {
        XWPFRun written = paragraph.createRun();
        written.setText(run.text());
        if (run instanceof Run.Strong) {
          written.setBold(true);
        }
        if (run instanceof Run.Quote quote) {
          language(written, quote.language());
        }
      }
    }
  }

  private static void language(XWPFRun run, String language) {
    if (!language.equals("en")) {
      properties(run).addNewLang().setVal(language);
    }
  }

  /** Shades the words of a run. */
  static void shade(XWPFRun run, String colour) {
    var shade = properties(run).addNewShd();
    shade.setVal(STShd.CLEAR);
    shade.setFill(colour);
  }

  private static CTRPr properties(XWPFRun run) {
    return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
  }

  private void footnote(XWPFParagraph paragraph, Note note) {
    XWPFFootnote footnote = document.createFootnote();
    // Adds the mark to the text and names the style of it.
    paragraph.addFootnoteReference(footnote);
    XWPFParagraph text = footnote.createParagraph();
    text.setStyle(DocxStyles.FOOTNOTE);
    text.createRun().setText(" " + note.text());
    if (note.host() != null) {
      text.createRun().setText(" " + note.linkLabel());
      XWPFHyperlinkRun link = text.createHyperlinkRun(note.address());
      link.setText(note.host());
      link.setColor("1B4F8F");
    }
  }
}
