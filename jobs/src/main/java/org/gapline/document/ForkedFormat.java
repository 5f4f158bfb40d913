package org.gapline.document;

import java.util.List;
import java.util.Set;
import org.gapline.parsing.FileType;
import org.gapline.parsing.ParsedFile;
import org.gapline.parsing.ParserPool;
import org.gapline.parsing.ParsingException;
import org.gapline.parsing.ParsingProblem;
import org.gapline.parsing.Signature;

/**
 * Reads formats whose parsers are not trusted with this process: office documents, PDF and mail. A
 * process of their own takes the file apart; what comes back is read here.
 */
final class ForkedFormat implements FormatReader {

  private final ParserPool parsers;
  private final TextFormat text;
  private final HtmlFormat pages;

  ForkedFormat(ParserPool parsers, TextFormat text, HtmlFormat pages) {
    this.parsers = parsers;
    this.text = text;
    this.pages = pages;
  }

  /** Whether files with this ending are of these formats. */
  static boolean isNamedSo(String ending) {
    return FileType.named(ending).isPresent();
  }

  @Override
  public String mediaType(String ending) {
    return FileType.named(ending).map(FileType::mediaType).orElse(null);
  }

  @Override
  public Extract extract(byte[] bytes, Set<DocumentFlag> flags) throws RejectedInputException {
    if (bytes.length == 0) {
      throw new RejectedInputException(
          RejectReason.EMPTY_FILE, "the file is empty. Drop in the file that was meant.");
    } else if (Signature.of(bytes) == Signature.NONE) {
      return asText(bytes, flags);
    }
    ParsedFile file;
    try {
      file = parsers.parse(bytes);
    } catch (ParsingException e) {
      throw rejected(e);
    }
    if (!file.attachments().isEmpty()) {
      flags.add(DocumentFlag.ATTACHMENT_NOT_READ);
    }
    return extract(file, flags).as(file.mediaType());
  }

  /** None of these formats: text or a web page under a wrong name, or a broken file. */
  private Extract asText(byte[] bytes, Set<DocumentFlag> flags) throws RejectedInputException {
    try {
      Extract extract = text.extract(bytes, flags);
      return extract.mediaType() == null ? extract.as(TextFormat.PLAIN) : extract;
    } catch (RejectedInputException e) {
      if (e.reason() != RejectReason.NOT_TEXT) {
        throw e;
      }
      throw rejected(new ParsingException(ParsingProblem.DAMAGED, "its beginning is broken"));
    }
  }

  private Extract extract(ParsedFile file, Set<DocumentFlag> flags) throws RejectedInputException {
    return switch (file.content()) {
      case OFFICE -> OfficeText.extract(file, flags);
      case PRINTED -> PrintedText.extract(file, flags);
      case PAGE -> pages.extract(file.text(), flags).titled(file.title());
      case PLAIN -> {
        List<TextBlock> blocks = PlainText.blocks(RawText.repair(file.text(), flags), flags);
        yield new Extract(null, null, blocks).titled(file.title());
      }
    };
  }

  private static RejectedInputException rejected(ParsingException e) {
    return new RejectedInputException(
        reason(e.problem()), sentence(e.getMessage()) + " " + remedy(e.problem()));
  }

  /** Messages of libraries end with a full stop or without. */
  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  private static RejectReason reason(ParsingProblem problem) {
    return switch (problem) {
      case ENCRYPTED -> RejectReason.ENCRYPTED;
      case DAMAGED -> RejectReason.DAMAGED_FILE;
      case UNSUPPORTED -> RejectReason.UNKNOWN_FORMAT;
      case TOO_LARGE -> RejectReason.TOO_LARGE;
      case TIME_LIMIT -> RejectReason.TIME_LIMIT;
      case MEMORY_LIMIT -> RejectReason.MEMORY_LIMIT;
      case CRASHED, NO_PROCESS -> RejectReason.PARSER_FAILED;
    };
  }

  private static String remedy(ParsingProblem problem) {
    return switch (problem) {
      case ENCRYPTED -> "Save it without the password and drop it in again.";
      case DAMAGED ->
          "Open it in the program that made it, save it anew, and drop in the new file.";
      case UNSUPPORTED -> "Save the report as .docx, .pdf, .html or .txt and drop that in.";
      case TOO_LARGE, MEMORY_LIMIT, TIME_LIMIT ->
          "Split it into smaller files, or save its text as .txt, and drop these in.";
      case CRASHED -> "Save its text as .txt and drop that in.";
      case NO_PROCESS ->
          "Check that Java can be started and that the folder of temporary files"
              + " can be written to.";
    };
  }
}
