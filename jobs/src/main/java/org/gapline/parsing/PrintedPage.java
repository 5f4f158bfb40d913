package org.gapline.parsing;

import java.util.List;

/**
 * One printed page.
 *
 * @param source where its text comes from
 * @param lines its lines in reading order
 */
public record PrintedPage(Source source, List<PrintedLine> lines) {

  public PrintedPage {
    lines = List.copyOf(lines);
  }

  /** Where the text of a page comes from. */
  public enum Source {
    /** The file holds it as text. */
    TEXT_LAYER,
    /** It was recognised in a picture of the page. */
    RECOGNISED,
    /** The page is a picture that nobody could read. */
    PICTURE
  }
}
