package org.gapline.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gapline.parsing.ParsedFile;
import org.gapline.parsing.PrintedPage;

/**
 * Reads printed pages: what runs along on every page and the footnotes go, lines become paragraphs,
 * headings, list items and rows of tables, and each page begins with a form feed.
 */
final class PrintedText {

  private PrintedText() {}

  static Extract extract(ParsedFile file, Set<DocumentFlag> flags) throws RejectedInputException {
    flagSources(file.pages(), flags);
    refuseEmpty(file.pages());
    List<TextBlock> blocks = blocks(file.pages(), flags);
    return new Extract(StatedTitle.of(file.title(), blocks), null, blocks);
  }

  /** The blocks of printed pages. */
  static List<TextBlock> blocks(List<PrintedPage> pages, Set<DocumentFlag> flags) {
    PrintedLayout layout = PrintedLayout.of(pages);
    List<PrintedPage> texts =
        PrintedFootnotes.without(RunningHeads.without(pages, flags), layout, flags);
    return PrintedHeadings.blocks(new PrintedRows(layout, flags).of(texts), flags);
  }

  private static void flagSources(List<PrintedPage> pages, Set<DocumentFlag> flags) {
    Set<PrintedPage.Source> sources = EnumSet.noneOf(PrintedPage.Source.class);
    pages.forEach(page -> sources.add(page.source()));
    if (sources.contains(PrintedPage.Source.RECOGNISED)) {
      flags.add(DocumentFlag.OCR_READ);
    }
    if (sources.contains(PrintedPage.Source.PICTURE)) {
      flags.add(DocumentFlag.PAGES_NOT_READ);
    }
  }

  private static void refuseEmpty(List<PrintedPage> pages) throws RejectedInputException {
    if (pages.isEmpty()) {
      throw new RejectedInputException(
          RejectReason.DAMAGED_FILE,
          "it has no pages. Open it in the program that made it, save it anew, and drop in the new"
              + " file.");
    }
    boolean read =
        pages.stream()
            .anyMatch(
                page -> page.source() != PrintedPage.Source.PICTURE && !page.lines().isEmpty());
    if (!read) {
      throw new RejectedInputException(
          RejectReason.NO_TEXT_LAYER,
          "its pages are pictures without text, and none could be recognised. Install Tesseract"
              + " (Debian: tesseract-ocr, with tesseract-ocr-fra and tesseract-ocr-spa) and run"
              + " again, or drop in the text.");
    }
  }
}
