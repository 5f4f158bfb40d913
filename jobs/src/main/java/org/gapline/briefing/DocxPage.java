package org.gapline.briefing;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnDocProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/** The page of the Word document: A4. Word measures it in twentieths of a point. */
final class DocxPage {

  /** Width of the text. */
  static final int TEXT_WIDTH = 10_204;

  private static final int WIDTH = 11_906;
  private static final int HEIGHT = 16_838;
  private static final int SIDE = (WIDTH - TEXT_WIDTH) / 2;
  private static final int TOP = 1_020;
  private static final int BOTTOM = 780;
  private static final int EDGE = 480;

  private DocxPage() {}

  /** Tells Word that the document needs none of the habits of old versions. */
  static void modern(XWPFDocument document) {
    CTSettings settings = document.getSettings().getCTSettings();
    CTCompat compatible = settings.isSetCompat() ? settings.getCompat() : settings.addNewCompat();
    CTCompatSetting mode = compatible.addNewCompatSetting();
    mode.setName("compatibilityMode");
    mode.setUri("http://schemas.microsoft.com/office/word");
    mode.setVal("15");
  }

  /**
   * Gives the document the lines above its footnotes, which Word writes into every document that
   * has footnotes.
   */
  static void footnoteLines(XWPFDocument document) {
    XWPFFootnotes footnotes = document.createFootnotes();
    CTFtnDocProps shown = document.getSettings().getCTSettings().addNewFootnotePr();
    for (int id : List.of(-1, 0)) {
      CTFtnEdn line = CTFtnEdn.Factory.newInstance();
      line.setId(BigInteger.valueOf(id));
      line.setType(id < 0 ? STFtnEdn.SEPARATOR : STFtnEdn.CONTINUATION_SEPARATOR);
      CTR run = line.addNewP().addNewR();
      if (id < 0) {
        run.addNewSeparator();
      } else {
        run.addNewContinuationSeparator();
      }
      footnotes.addFootnote(line);
      shown.addNewFootnote().setId(BigInteger.valueOf(id));
    }
  }

  static void a4(XWPFDocument document) {
    var body = document.getDocument().getBody();
    CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margin.setLeft(BigInteger.valueOf(SIDE));
    margin.setRight(BigInteger.valueOf(SIDE));
    margin.setTop(BigInteger.valueOf(TOP));
    margin.setBottom(BigInteger.valueOf(BOTTOM));
    margin.setHeader(BigInteger.valueOf(EDGE));
    margin.setFooter(BigInteger.valueOf(EDGE - 100));
    margin.setGutter(BigInteger.ZERO);
  }
}
