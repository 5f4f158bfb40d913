package org.gapline.parsing.child;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.gapline.parsing.FileType;
import org.gapline.parsing.ParsedFile;
import org.gapline.parsing.ParsingException;
import org.gapline.parsing.ParsingProblem;
import org.gapline.parsing.PrintedLine;
import org.gapline.parsing.PrintedPage;

/**
 * Takes the lines out of a PDF with their places and sizes, and has those pages recognised that are
 * pictures.
 */
final class PdfParser {

  /** A page with a picture and fewer letters than this is taken for a scan with a stamp on it. */
  private static final int STAMP = 60;

  private final TextRecognition recognition = new TextRecognition();

  ParsedFile parse(byte[] file, ParserMain.Progress progress) throws IOException, ParsingException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PdfLines lines = new PdfLines(progress);
      lines.writeText(document, Writer.nullWriter());
      List<PrintedPage> pages = new ArrayList<>();
      int number = 0;
      for (PDPage page : document.getPages()) {
        List<PrintedLine> found = lines.ofPage(number);
        pages.add(
            letters(found) < STAMP && PagePictures.isPicture(page)
                ? recognised(document, number, found, progress)
                : new PrintedPage(PrintedPage.Source.TEXT_LAYER, found));
        number++;
      }
      return ParsedFile.printed(
          FileType.PDF.mediaType(), document.getDocumentInformation().getTitle(), pages);
    } catch (InvalidPasswordException e) {
      throw new ParsingException(ParsingProblem.ENCRYPTED, "it is closed by a password");
    }
  }

  private PrintedPage recognised(
      PDDocument document, int number, List<PrintedLine> stamp, ParserMain.Progress progress)
      throws IOException {
    progress.sign();
    List<PrintedLine> found = recognition.lines(document, number);
    progress.sign();
    return letters(found) > letters(stamp)
        ? new PrintedPage(PrintedPage.Source.RECOGNISED, found)
        : new PrintedPage(PrintedPage.Source.PICTURE, stamp);
  }

  private static int letters(List<PrintedLine> lines) {
    int letters = 0;
    for (PrintedLine line : lines) {
      letters += (int) line.text().chars().filter(Character::isLetterOrDigit).count();
    }
    return letters;
  }
}
