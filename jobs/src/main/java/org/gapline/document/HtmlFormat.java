package org.gapline.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads web pages. */
final class HtmlFormat implements FormatReader {

  static final String MEDIA_TYPE = "text/html";

  private static final int SNIFFED = 2048;

  @Override
  public String mediaType(String ending) {
    return switch (ending) {
      case "html", "htm", "xhtml" -> MEDIA_TYPE;
      default -> null;
    };
  }

  @Override
  public Extract extract(byte[] bytes, Set<DocumentFlag> flags) throws RejectedInputException {
    LargestText.refuseLarger(bytes);
    return extract(TextDecoder.decode(bytes, declaredCharset(bytes), flags), flags);
  }

  Extract extract(String html, Set<DocumentFlag> flags) throws RejectedInputException {
    org.jsoup.nodes.Document page = Jsoup.parse(RawText.repair(html, flags));
    String title = PageTitle.of(page);
    return new Extract(title, language(page), MainText.blocks(page, title, flags));
  }

  private static String language(org.jsoup.nodes.Document page) {
    Element root = page.selectFirst("html");
    String stated = root == null ? "" : root.attr("lang");
    return stated.length() < 2 ? null : stated.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  /** The charset that the page's head declares, or null. */
  private static String declaredCharset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0) {
      return null;
    }
    int begin = at + "charset=".length();
    while (begin < head.length() && "\"' ".indexOf(head.charAt(begin)) >= 0) {
      begin++;
    }
    int end = begin;
    while (end < head.length() && "\"'> ;/".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    return head.substring(begin, end);
  }
}
