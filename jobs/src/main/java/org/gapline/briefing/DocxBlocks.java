package org.gapline.briefing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gapline.chart.HeardGridPicture;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The blocks of a briefing in the Word document. */
final class DocxBlocks {

  private static final double TEXT_POINTS = DocxPage.TEXT_WIDTH / 20.0;
  private static final double PIXEL = 0.75;
  private static final double POINTS_APART = 5;

  /** In twentieths of a point. */
  private static final int BESIDE_TABLE = 90;

  private final XWPFDocument document;
  private final BriefingPictures pictures;
  private final DocxRuns runs;
  private int lists;

  DocxBlocks(XWPFDocument document, BriefingPictures pictures, DocxRuns runs) {
    this.document = document;
    this.pictures = pictures;
    this.runs = runs;
  }

  /** A paragraph of a style. */
  XWPFParagraph line(String style, Passage passage) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    runs.add(paragraph, passage);
    return paragraph;
  }

  void block(Block block) throws IOException {
    if (block instanceof Block.Text text) {
      boolean below = isBelowTable();
      String style = text.tone() == Block.Tone.ASIDE ? DocxStyles.ASIDE : "Normal";
      XWPFParagraph paragraph = line(style, text.passage());
      if (below) {
        paragraph.setSpacingBefore(BESIDE_TABLE);
      }
    } else if (block instanceof Block.Items items) {
      items(items);
    } else if (block instanceof Block.KeyFigures figures) {
      document.getLastParagraph().setSpacingAfter(BESIDE_TABLE);
      new DocxTables(document, runs, this).figures(figures);
    } else if (block instanceof Block.Table table) {
      apart();
      new DocxTables(document, runs, this).table(table);
    } else if (block instanceof Block.Picture picture) {
      picture(picture);
    } else if (block instanceof Block.Answers answers) {
      answers.answers().forEach(this::answer);
    }
  }

  private boolean isBelowTable() {
    List<IBodyElement> all = document.getBodyElements();
    return all.get(all.size() - 1) instanceof XWPFTable;
  }

  /** Word joins tables that follow one another. */
  private void apart() {
    if (isBelowTable()) {
      XWPFParagraph between = line(DocxStyles.ASIDE, Passage.of(" "));
      between.setSpacingBefore(0);
      between.setSpacingAfter(0);
      between.setSpacingBetween(POINTS_APART, LineSpacingRule.EXACT);
    }
  }

  private void answer(Block.Answer answer) {
    Passage question = new Prose().strong(answer.question()).words(" ").passage();
    line("Normal", question.followedBy(answer.answer()));
  }

  private void items(Block.Items items) {
    BigInteger number = list(items.numbered());
    for (Passage item : items.items()) {
      line(DocxStyles.LIST, item).setNumID(number);
    }
  }

  /** A numbering of its own for each list, as Word has it. */
  private BigInteger list(Block.Numbering numbering) {
    boolean numbered = numbering == Block.Numbering.NUMBERED;
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.valueOf(++lists));
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(numbered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
    level.addNewLvlText().setVal(numbered ? "%1." : "•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(340));
    indent.setHanging(BigInteger.valueOf(260));
    var numbers =
        document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
    return numbers.addNum(numbers.addAbstractNum(new XWPFAbstractNum(list)));
  }

  private void picture(Block.Picture picture) throws IOException {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Normal");
    double height = TEXT_POINTS * HeardGridPicture.height(picture.grid()) / HeardGridPicture.WIDTH;
    add(paragraph, pictures.png(picture), picture.grid().alternative(), TEXT_POINTS, height);
  }

  /** The picture of a share below the words of a cell. */
  void share(XWPFParagraph paragraph, Block.Share share, String words) throws IOException {
    paragraph.createRun().addBreak();
    double width = HeardGridPicture.SHARE_WIDTH * PIXEL * 0.85;
    double height = HeardGridPicture.SHARE_HEIGHT * PIXEL * 0.85;
    add(paragraph, pictures.png(share), words + ", drawn on a scale from zero", width, height);
  }

  private static void add(
      XWPFParagraph paragraph, byte[] png, String alternative, double width, double height)
      throws IOException {
    XWPFRun run = paragraph.createRun();
    try {
      XWPFPicture picture =
          run.addPicture(
              new ByteArrayInputStream(png),
              Document.PICTURE_TYPE_PNG,
              "picture.png",
              Units.toEMU(width),
              Units.toEMU(height));
      picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alternative);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }
}
