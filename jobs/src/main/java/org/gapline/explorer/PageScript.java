package org.gapline.explorer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The script of the page: small files, each with one duty, put together in the order in which they
 * build on each other. They share a scope of their own and nothing with the page around.
 */
final class PageScript {

  private static final List<String> FILES =
      List.of(
          "dom.js",
          "words.js",
          "data.js",
          "state.js",
          "choose.js",
          "downloads.js",
          "verdict.js",
          "plot.js",
          "bars.js",
          "bar.js",
          "notice.js",
          "standing.js",
          "trend-plot.js",
          "trend.js",
          "matrix.js",
          "aligned.js",
          "citation.js",
          "sentence.js",
          "sentences.js",
          "events.js",
          "related.js",
          "view.js",
          "main.js");

  private PageScript() {}

  /** The script as it stands in the page. */
  static String text() {
    return FILES.stream()
        .map(PageResource::text)
        .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();\n"));
  }
}
