package org.gapline.briefing;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Passages as runs of the Word document; a note becomes a footnote where it is cited. */
final class DocxRuns {

  private final XWPFDocument document;
  private final List<Note> notes;
  private final Set<Integer> cited = new HashSet<>();

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

  /** A footnote where a note is cited first, and a field that repeats its number after that. */
  private void footnote(XWPFParagraph paragraph, Note note) {
    String bookmark = "note_" + note.statementId().replaceAll("[^A-Za-z0-9]", "_");
    if (!cited.add(note.number())) {
      repeat(paragraph, note, bookmark);
      return;
    }
    XWPFFootnote footnote = document.createFootnote();
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(note.number()));
    start.setName(bookmark);
    // Adds the mark to the text and names the style of it.
    paragraph.addFootnoteReference(footnote);
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(note.number()));
    text(footnote, note);
  }

  private static void repeat(XWPFParagraph paragraph, Note note, String bookmark) {
    var field = paragraph.getCTP().addNewFldSimple();
    field.setInstr("NOTEREF " + bookmark + " \\f \\h");
    CTR run = field.addNewR();
    run.addNewRPr().addNewRStyle().setVal(DocxStyles.FOOTNOTE_MARK);
    run.addNewT().setStringValue(String.valueOf(note.number()));
  }

  private static void text(XWPFFootnote footnote, Note note) {
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
