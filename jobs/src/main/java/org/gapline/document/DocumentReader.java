package org.gapline.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gapline.parsing.ParserPool;
import org.gapline.parsing.Signature;

/**
 * Reads the bytes of one file into a document: the format's reader takes the main text out, the
 * cleaning steps mend it, and the blocks are written as kept text.
 *
 * <p>Holds no state that changes: one reader serves any number of threads.
 */
public final class DocumentReader {

  private final List<FormatReader> formats;
  private final ForkedFormat forked;
  private final BodyNames bodyNames = new BodyNames();
  private final LanguageDetector languages = new LanguageDetector();

  /** A reader of every format that is known so far. */
  public DocumentReader() {
    this(ParserPool.shared());
  }

  DocumentReader(ParserPool parsers) {
    HtmlFormat html = new HtmlFormat();
    TextFormat text = new TextFormat(html);
    this.forked = new ForkedFormat(parsers, text, html);
    this.formats = List.of(text, html, forked);
  }

  /** Starts what the files of these paths need, before the first of them is read. Does not wait. */
  public static void prepare(Stream<String> sourcePaths) {
    if (sourcePaths.anyMatch(path -> ForkedFormat.isNamedSo(ending(path)))) {
      ParserPool.shared().prepare();
    }
  }

  /**
   * Reads, cleans and structures one file.
   *
   * @param bytes the whole file
   * @param sourcePath path under data/raw, whose ending tells the format
   * @param metadata what was said about the file beside it
   * @throws RejectedInputException if the file cannot be read as a document
   */
  public Document read(byte[] bytes, String sourcePath, InputMetadata metadata)
      throws RejectedInputException {
    String ending = ending(sourcePath);
    FormatReader named = format(ending);
    FormatReader format = byContent(named, bytes);
    Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    Extract extract = format.extract(bytes, flags);
    String mediaType = mediaType(extract, format, ending);
    if (!mediaType.equals(named.mediaType(ending))) {
      flags.add(DocumentFlag.FORMAT_DETECTED);
    }
    Apparatus apparatus = Apparatus.of(extract.blocks(), flags);
    List<TextBlock> blocks = CleanBlocks.clean(apparatus.text(), flags);
    if (blocks.isEmpty()) {
      throw nothingLeft();
    }
    InputMetadata known = metadata.orElse(apparatus.symbol(), apparatus.issued());
    return document(bytes, sourcePath, known, mediaType, extract, blocks, flags);
  }

  /**
   * The document under the title that the record of a bulk file states: who made the record knew
   * it, where the text may lack it.
   *
   * @param stated the title, or null where the record states none
   */
  public Document titled(Document document, String stated) {
    if (stated == null || stated.isBlank()) {
      return document;
    }
    Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    flags.addAll(document.flags());
    String title = RawText.repair(stated, flags).strip().replaceAll("\\s+", " ");
    return new Document(
        document.docId(),
        document.sourcePath(),
        document.metadata(),
        document.mediaType(),
        document.language(),
        bodyNames.repair(title, flags),
        document.text(),
        flags);
  }

  private Document document(
      byte[] bytes,
      String sourcePath,
      InputMetadata metadata,
      String mediaType,
      Extract extract,
      List<TextBlock> blocks,
      Set<DocumentFlag> flags)
      throws RejectedInputException {
    String text = bodyNames.repair(KeptText.write(blocks), flags);
    LargestText.refuseMoreWords(text);
    String title = Title.of(extract.title(), KeptText.blocks(text), text);
    if (Ending.isMidSentence(blocks)) {
      flags.add(DocumentFlag.TRUNCATED);
    }
    return new Document(
        DocumentId.of(bytes),
        sourcePath,
        metadata,
        mediaType,
        language(metadata, extract, text),
        title == null ? null : bodyNames.repair(title, flags),
        text,
        flags);
  }

  private String language(InputMetadata metadata, Extract extract, String text) {
    if (metadata.language() != null) {
      return metadata.language();
    }
    return languages.detect(text, extract.language());
  }

  /** An ending may lie: the reader that can read what the file is. */
  private FormatReader byContent(FormatReader named, byte[] bytes) {
    return switch (Signature.of(bytes)) {
      case PDF, RTF, COMPOUND, ZIP -> forked;
      case MESSAGE, NONE -> named;
    };
  }

  private static String mediaType(Extract extract, FormatReader format, String ending) {
    return extract.mediaType() != null ? extract.mediaType() : format.mediaType(ending);
  }

  private FormatReader format(String ending) throws RejectedInputException {
    for (FormatReader format : formats) {
      if (format.mediaType(ending) != null) {
        return format;
      }
    }
    throw new RejectedInputException(
        RejectReason.UNKNOWN_FORMAT,
        "the ending \"."
            + ending
            + "\" is none that Gapline reads. Save the report as .docx, .pdf, .html or .txt and drop"
            + " that in.");
  }

  /**
   * The ending of a name in small letters, which tells the format; without a dot the name itself.
   */
  public static String ending(String sourcePath) {
    String name = SourcePath.fileName(sourcePath);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static RejectedInputException nothingLeft() {
    return new RejectedInputException(
        RejectReason.NO_MAIN_TEXT,
        "no sentence is left once menus, notices and link lists are gone. Open the page, copy the"
            + " report's text into a .txt file and drop that in instead.");
  }
}
