package org.gapline.document;

import java.util.Set;

/** Reads plain text and Markdown; a web page that is named .txt is handed on as a page. */
final class TextFormat implements FormatReader {

  static final String PLAIN = "text/plain";

  private static final int SNIFFED = 512;
  private static final String DOCTYPE = "<!doctype html";
  private static final String ROOT = "<html";

  private final HtmlFormat pages;

  TextFormat(HtmlFormat pages) {
    this.pages = pages;
  }

  @Override
  public String mediaType(String ending) {
    return switch (ending) {
      case "txt", "text" -> PLAIN;
      case "md", "markdown" -> "text/markdown";
      default -> null;
    };
  }

  @Override
  public Extract extract(byte[] bytes, Set<DocumentFlag> flags) throws RejectedInputException {
    LargestText.refuseLarger(bytes);
    String decoded = TextDecoder.decode(bytes, null, flags);
    if (isPage(decoded)) {
      return pages.extract(decoded, flags).as(HtmlFormat.MEDIA_TYPE);
    }
    if (TextPages.hasPages(decoded)) {
      return new Extract(null, null, TextPages.blocks(InlineMarkup.strip(decoded), flags));
    }
    String text = RawText.repair(Emphasis.strip(InlineMarkup.strip(decoded)), flags);
    return new Extract(null, null, PlainText.blocks(text, flags));
  }

  private static boolean isPage(String text) {
    int open = text.indexOf('<');
    return open >= 0
        && open < SNIFFED
        && text.substring(0, open).isBlank()
        && (text.regionMatches(true, open, DOCTYPE, 0, DOCTYPE.length())
            || text.regionMatches(true, open, ROOT, 0, ROOT.length()));
  }
}
