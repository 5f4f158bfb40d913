package org.gapline.document;

import java.util.List;
import java.util.Set;

/**
 * One document, read and cleaned: the kept text with its structure, to which all offsets refer.
 *
 * <p>The kept text is light Markdown: blocks stand apart by an empty line, a heading begins with
 * {@code "# "}, a list item with {@code "- "}. So the text alone carries the structure, and a
 * document read back from a table has the same blocks and sentences as the one that was read from
 * its file.
 *
 * @param docId stable id: {@code d-} and the start of the SHA-256 of the file's bytes
 * @param sourcePath path under data/raw
 * @param metadata what was said about the file beside it
 * @param mediaType media type of the file
 * @param language ISO 639-1 code of the language
 * @param title title, or null where the document has none
 * @param text the kept text
 * @param flags what was repaired or inferred in reading
 */
public record Document(
    String docId,
    String sourcePath,
    InputMetadata metadata,
    String mediaType,
    String language,
    String title,
    String text,
    Set<DocumentFlag> flags) {

  public Document {
    flags = Set.copyOf(flags);
  }

  /** The pages of the kept text, by which an offset's page is told. */
  public Pages pages() {
    return Pages.of(text);
  }

  /** The kept text as its sentences read, with a blank where a page begins within one. */
  public String flowingText() {
    return KeptText.flowing(text);
  }

  /** The paragraphs, headings and list items of the kept text, in order. */
  public List<Block> blocks() {
    return KeptText.blocks(text);
  }
}
