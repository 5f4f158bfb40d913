package org.gapline.briefing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The styles of the Word document, under the names by which Word knows them. */
final class DocxStyles {

  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String HEADING = "Heading1";
  static final String LIST = "ListParagraph";
  static final String ASIDE = "Aside";
  static final String HEADER = "Header";
  static final String FOOTER = "Footer";
  static final String FOOTNOTE = "FootnoteText";
  static final String FOOTNOTE_MARK = "FootnoteReference";

  private static final String INK = "16191D";
  private static final String SECONDARY = "4B5661";
  private static final String FONT = "Arial";
  private static final double POINT = 20;

  private final XWPFStyles styles;

  private DocxStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  static void addTo(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    styles.setDefaultFonts(fonts());
    styles.setEastAsia("en-US");
    styles.setSpellingLanguage("en-GB");
    DocxStyles all = new DocxStyles(styles);
    all.add(paragraph("Normal", "Normal", 9, INK, 0, 2));
    all.add(bold(paragraph(TITLE, "Title", 19, INK, 0, 1)));
    all.add(paragraph(SUBTITLE, "Subtitle", 10, SECONDARY, 0, 2));
    all.add(heading(bold(paragraph(HEADING, "heading 1", 11.5, INK, 6, 2))));
    all.add(paragraph(LIST, "List Paragraph", 9, INK, 0, 2));
    all.add(paragraph(ASIDE, "Aside", 8.5, SECONDARY, 3, 3));
    all.add(paragraph(FOOTNOTE, "footnote text", 7.5, INK, 0, 0));
    all.add(right(rule(paragraph(HEADER, "header", 9, INK, 0, 4))));
    all.add(right(paragraph(FOOTER, "footer", 7.5, SECONDARY, 0, 0)));
    all.add(footnoteMark());
  }

  private static CTFonts fonts() {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    return fonts;
  }

  /** Kept as it is now: what is changed afterwards is lost. */
  private void add(CTStyle style) {
    styles.addStyle(new XWPFStyle(style, styles));
  }

  private static CTStyle heading(CTStyle style) {
    style.getPPr().addNewKeepNext();
    style.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
    return style;
  }

  private static CTStyle paragraph(
      String id, String name, double size, String colour, double before, double after) {
    CTStyle style = style(id, name, STStyleType.PARAGRAPH);
    CTPPrGeneral paragraph = style.addNewPPr();
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf((long) (before * POINT)));
    spacing.setAfter(BigInteger.valueOf((long) (after * POINT)));
    CTRPr run = style.addNewRPr();
    run.addNewSz().setVal(BigInteger.valueOf((long) (2 * size)));
    run.addNewColor().setVal(colour);
    style.addNewQFormat();
    if (id.equals("Normal")) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal("Normal");
    }
    return style;
  }

  private static CTStyle style(String id, String name, STStyleType.Enum type) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(type);
    style.addNewName().setVal(name);
    return style;
  }

  private static CTStyle bold(CTStyle style) {
    style.getRPr().addNewB();
    return style;
  }

  private static CTStyle rule(CTStyle style) {
    var bottom = style.getPPr().addNewPBdr().addNewBottom();
    bottom.setVal(STBorder.SINGLE);
    bottom.setSz(BigInteger.valueOf(6));
    bottom.setSpace(BigInteger.valueOf(4));
    bottom.setColor(INK);
    return style;
  }

  /** A tab at the right edge of the text. */
  private static CTStyle right(CTStyle style) {
    var tab = style.getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setPos(BigInteger.valueOf(DocxPage.TEXT_WIDTH));
    return style;
  }

  private static CTStyle footnoteMark() {
    CTStyle style = style(FOOTNOTE_MARK, "footnote reference", STStyleType.CHARACTER);
    CTRPr run = style.addNewRPr();
    run.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    run.addNewB();
    run.addNewColor().setVal("1B4F8F");
    return style;
  }
}
