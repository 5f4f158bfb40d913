package org.gapline.parsing;

import java.util.List;

/**
 * What the parsers found in one file.
 *
 * @param mediaType what the file is, whatever its name says
 * @param title title that its properties state, or null
 * @param content how its text is given
 * @param text its text as {@code content} says; empty for printed pages
 * @param pages printed pages; empty for all else
 * @param attachments names of files within it that were not read
 */
public record ParsedFile(
    String mediaType,
    String title,
    Content content,
    String text,
    List<PrintedPage> pages,
    List<String> attachments) {

  public ParsedFile {
    pages = List.copyOf(pages);
    attachments = List.copyOf(attachments);
  }

  /** A file of printed pages. */
  public static ParsedFile printed(String mediaType, String title, List<PrintedPage> pages) {
    return new ParsedFile(mediaType, title, Content.PRINTED, "", pages, List.of());
  }

  /** A file whose text is markup or plain text. */
  public static ParsedFile of(
      String mediaType, String title, Content content, String text, List<String> attachments) {
    return new ParsedFile(mediaType, title, content, text, List.of(), attachments);
  }

  /** How a text is given. */
  public enum Content {
    /** The structure of an office document, written as XHTML by its parser. */
    OFFICE,
    /** A web page, as the writer of a message made it. */
    PAGE,
    /** Plain text. */
    PLAIN,
    /** Lines on printed pages. */
    PRINTED
  }
}
