package org.gapline.explorer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The style sheet of the page: a file for each subject, put together so that narrow screens and
 * paper, which come last, may change what the others say.
 */
final class PageStyle {

  private static final List<String> FILES =
      List.of("page.css", "lists.css", "choosing.css", "narrow.css", "print.css");

  private PageStyle() {}

  /** The style sheet as it stands in the page. */
  static String text() {
    return FILES.stream().map(PageResource::text).collect(Collectors.joining());
  }
}
