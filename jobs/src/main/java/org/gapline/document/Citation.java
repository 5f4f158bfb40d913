package org.gapline.document;

/**
 * A place in a document as it is cited: {@code S/2021/972, para. 47}, {@code resolution 2341
 * (2017), para. 4}, or by the title where there is no symbol. A printed paragraph number tells the
 * place better than a page does, so the page stands only where there is none.
 *
 * @param symbol symbol of the document, or null
 * @param title title, or another name for it where there is no symbol
 * @param paragraph printed number of the paragraph, as {@code 12 (b)}, or null
 * @param page page, from 1, or null
 */
public record Citation(String symbol, String title, String paragraph, Integer page) {

  /** The citation in words. */
  public String text() {
    String document = document();
    if (paragraph != null) {
      return document + ", para. " + paragraph;
    }
    return page == null ? document : document + ", p. " + page;
  }

  /** The document alone: its symbol, the short name of a resolution, or its title. */
  public String document() {
    if (symbol == null || symbol.isBlank()) {
      return title == null ? "" : title;
    }
    return DocumentSymbol.parse(symbol).map(DocumentSymbol::name).orElse(symbol);
  }
}
