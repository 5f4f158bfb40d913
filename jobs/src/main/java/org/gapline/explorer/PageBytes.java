package org.gapline.explorer;

import java.nio.charset.StandardCharsets;

/** What a text takes of the room of a page. */
final class PageBytes {

  private PageBytes() {}

  /** Bytes of the text as the page is written, in UTF-8. */
  static int of(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
