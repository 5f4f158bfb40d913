package org.gapline.briefing;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The tables of the Word document: rules, no boxes; heads that repeat on the next page. */
final class DocxTables {

  private static final String RULE = "C5CCD3";
  private static final int HUNDRED = 100;

  private final XWPFDocument document;
  private final DocxRuns runs;
  private final DocxBlocks blocks;

  DocxTables(XWPFDocument document, DocxRuns runs, DocxBlocks blocks) {
    this.document = document;
    this.runs = runs;
    this.blocks = blocks;
  }

  /** Figures in large type: a row of figures over a row of what they count. */
  void figures(Block.KeyFigures figures) {
    int columns = figures.figures().size();
    XWPFTable table = table(2, Collections.nCopies(columns, HUNDRED / columns), "Key figures");
    for (int i = 0; i < columns; i++) {
      Block.KeyFigure figure = figures.figures().get(i);
      XWPFParagraph large = paragraph(table.getRow(0), i, HUNDRED / columns);
      runs.add(large, figure.figure());
      for (XWPFRun run : large.getRuns()) {
        run.setFontSize(15);
        run.setBold(true);
      }
      XWPFParagraph label = paragraph(table.getRow(1), i, HUNDRED / columns);
      label.setStyle(DocxStyles.ASIDE);
      runs.add(label, figure.label());
    }
    table.getRow(0).setRepeatHeader(true);
    table.setInsideHBorder(XWPFBorderType.NONE, 0, 0, RULE);
  }

  void table(Block.Table data) throws IOException {
    List<Integer> widths = data.columns().stream().map(Block.Column::width).toList();
    XWPFTable table = table(data.rows().size() + 1, widths, data.name());
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    for (int i = 0; i < data.columns().size(); i++) {
      Block.Column column = data.columns().get(i);
      XWPFRun run = paragraph(head, i, column.width()).createRun();
      run.setBold(true);
      run.setFontSize(8.5);
      run.setText(column.head());
    }
    for (int r = 0; r < data.rows().size(); r++) {
      row(table.getRow(r + 1), data.rows().get(r), data.columns());
    }
  }

  private void row(XWPFTableRow row, List<Block.Cell> cells, List<Block.Column> columns)
      throws IOException {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++) {
      XWPFParagraph paragraph = paragraph(row, i, columns.get(i).width());
      runs.add(paragraph, cells.get(i).passage());
      for (XWPFRun run : paragraph.getRuns()) {
        run.setFontSize(8.5);
      }
      if (cells.get(i).share() != null) {
        blocks.share(paragraph, cells.get(i).share(), cells.get(i).passage().text());
      }
    }
  }

  private XWPFTable table(int rows, List<Integer> widths, String name) {
    XWPFTable table = document.createTable(rows, widths.size());
    var grid = table.getCTTbl().addNewTblGrid();
    widths.forEach(
        width ->
            grid.addNewGridCol().setW(BigInteger.valueOf(DocxPage.TEXT_WIDTH * width / HUNDRED)));
    table.setWidth(DocxPage.TEXT_WIDTH);
    var properties = table.getCTTbl().getTblPr();
    properties.addNewTblCaption().setVal(name);
    var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
    indent.setType(STTblWidth.DXA);
    indent.setW(BigInteger.ZERO);
    var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
    look.setFirstRow(true);
    look.setFirstColumn(true);
    table.setCellMargins(30, 0, 30, 100);
    var left = properties.getTblCellMar().addNewLeft();
    left.setType(STTblWidth.DXA);
    left.setW(BigInteger.ZERO);
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, RULE);
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, RULE);
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, RULE);
    table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    return table;
  }

  private static XWPFParagraph paragraph(XWPFTableRow row, int column, int width) {
    XWPFTableCell cell = row.getCell(column);
    cell.setWidth(String.valueOf(DocxPage.TEXT_WIDTH * width / HUNDRED));
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setStyle("Normal");
    paragraph.setSpacingAfter(0);
    return paragraph;
  }
}
