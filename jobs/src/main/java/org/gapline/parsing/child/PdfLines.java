package org.gapline.parsing.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gapline.parsing.PrintedLine;

/** Gathers the lines of all pages while PDFBox goes through a document. */
final class PdfLines extends PDFTextStripper {

  private final ParserMain.Progress progress;
  private final List<List<PrintedLine>> pages = new ArrayList<>();
  private final LineOfGlyphs line = new LineOfGlyphs();

  PdfLines(ParserMain.Progress progress) {
    this.progress = progress;
    setSuppressDuplicateOverlappingText(true);
  }

  List<PrintedLine> ofPage(int number) {
    return number < pages.size() ? pages.get(number) : List.of();
  }

  @Override
  protected void startPage(PDPage page) {
    // Pages that the walk passes over still count.
    while (pages.size() < getCurrentPageNo()) {
      pages.add(new ArrayList<>());
    }
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endLine();
    progress.sign();
  }

  @Override
  protected void writeString(String text, List<TextPosition> glyphs) {
    line.add(text, glyphs);
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphSeparator() {
    endLine();
  }

  @Override
  protected void writeWordSeparator() {
    // The gap before the next word tells what stands between the two.
  }

  private void endLine() {
    pages.get(pages.size() - 1).addAll(line.end());
  }
}
