package org.gapline.parsing.child;

import java.io.IOException;
import org.gapline.parsing.FileType;
import org.gapline.parsing.ParsedFile;
import org.gapline.parsing.ParsingException;

/** Parses a file by what it is. */
final class FileParser {

  private final PdfParser pdf = new PdfParser();
  private final OfficeParser office = new OfficeParser();
  private final MessageParser messages = new MessageParser();

  ParsedFile parse(byte[] file, ParserMain.Progress progress) throws IOException, ParsingException {
    FileType type = TypeDetector.of(file);
    return switch (type) {
      case PDF -> pdf.parse(file, progress);
      case EML -> messages.parse(file);
      default -> office.parse(file, type);
    };
  }
}
