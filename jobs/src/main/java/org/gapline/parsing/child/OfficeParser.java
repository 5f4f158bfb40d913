package org.gapline.parsing.child;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.gapline.parsing.FileType;
import org.gapline.parsing.ParsedFile;
import org.gapline.parsing.ParsingException;
import org.gapline.parsing.ParsingProblem;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Parses office documents with Tika, which gives their structure as XHTML. */
final class OfficeParser {

  /** Characters of text past which a document is no report. */
  private static final int LONGEST = 20_000_000;

  private final Map<FileType, Parser> parsers = new EnumMap<>(FileType.class);
  private final OfficeParserConfig config = new OfficeParserConfig();

  OfficeParser() {
    config.setExtractMacros(false);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeSlideNotes(false);
    config.setIncludeSlideMasterContent(false);
    config.setUseSAXDocxExtractor(true);
    config.setUseSAXPptxExtractor(true);
  }

  ParsedFile parse(byte[] file, FileType type) throws IOException, ParsingException {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type.mediaType());
    Attachments attachments = new Attachments();
    ToXMLContentHandler page = new ToXMLContentHandler();
    ContentHandler bounded = new NoteMarks(new WriteOutContentHandler(page, LONGEST));
    Parser parser = parsers.computeIfAbsent(type, OfficeParser::parser);
    try (TikaInputStream stream = TikaInputStream.get(file)) {
      parser.parse(stream, bounded, metadata, context(attachments));
    } catch (EncryptedDocumentException e) {
      throw new ParsingException(ParsingProblem.ENCRYPTED, "it is closed by a password");
    } catch (SAXException | TikaException e) {
      throw problem(e);
    }
    return ParsedFile.of(
        type.mediaType(),
        metadata.get(TikaCoreProperties.TITLE),
        ParsedFile.Content.OFFICE,
        page.toString(),
        attachments.names());
  }

  private ParseContext context(Attachments attachments) {
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, attachments);
    context.set(Parser.class, new JSoupParser());
    return context;
  }

  private static ParsingException problem(Exception e) {
    if (WriteLimitReachedException.isWriteLimitReached(e)) {
      return new ParsingException(
          ParsingProblem.TOO_LARGE, "it holds more than " + LONGEST + " characters of text");
    }
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return new ParsingException(ParsingProblem.DAMAGED, String.valueOf(cause.getMessage()));
  }

  private static Parser parser(FileType type) {
    return switch (type) {
      case DOCX, PPTX -> new OOXMLParser();
      case ODT -> new OpenDocumentParser();
      case RTF -> new RTFParser();
      default -> new org.apache.tika.parser.microsoft.OfficeParser();
    };
  }
}
