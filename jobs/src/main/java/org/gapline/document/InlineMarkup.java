package org.gapline.document;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes tags and character entities of web pages out of a text that was pasted with them. */
final class InlineMarkup {

  private static final Set<String> BREAKING =
      CommaList.set(
          """
          br, p, div, li, ul, ol, tr, table, h1, h2, h3, h4, h5, h6
          """);
  private static final Set<String> INLINE =
      CommaList.set(
          """
          b, i, u, em, strong, span, a, font, small, sup, sub, img, td, th, tbody, section,
          article, blockquote, center, hr, figure, figcaption
          """);
  private static final int LONGEST_TAG = 400;
  private static final Pattern PASTED =
      Pattern.compile(
          "</\\w{1,12}\\s*>|<\\w[^<>]{0,400}/>|</?\\w{1,4}:\\w"
              + "|<\\w{1,12}(?:\\s+[\\w-]{1,40}=(?:\"[^\"<>]{0,300}\"|'[^'<>]{0,300}')){1,12}\\s*>"
              + "|<(?:br|p|hr|div|[uo]l|li|h[1-6]|table|tr)\\b[^<>]{0,400}>",
          CASE_INSENSITIVE);

  private InlineMarkup() {}

  static String strip(String text) {
    return withoutEntities(withoutTags(text));
  }

  /**
   * Whether angle brackets in a text that was already taken out of its format are markup that was
   * pasted: one tag at least closes another, closes itself, breaks a line or has its attributes in
   * quotation marks, as editors write them. A mere "fewer than a &lt;b tag&gt;" is what the author
   * wrote.
   */
  static boolean isPasted(String text) {
    return text.indexOf('<') >= 0 && PASTED.matcher(text).find();
  }

  static String withoutEntities(String text) {
    int entity = text.indexOf('&');
    return entity >= 0 && text.indexOf(';', entity) > 0
        ? Parser.unescapeEntities(text, false)
        : text;
  }

  static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
      int close = closing(text, open);
      String name = close < 0 ? "" : name(text, open + 1, close);
      boolean breaking = BREAKING.contains(name);
      boolean tag = breaking || INLINE.contains(name) || name.indexOf(':') > 0;
      out.append(text, at, tag ? open : open + 1);
      if (breaking) {
        out.append('\n');
      }
      at = tag ? close + 1 : open + 1;
    }
    return out.append(text, at, text.length()).toString();
  }

  private static int closing(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_TAG);
    for (int at = open + 1; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '>') {
        return at;
      } else if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  private static String name(String text, int from, int close) {
    int begin = from < close && text.charAt(from) == '/' ? from + 1 : from;
    int end = begin;
    while (end < close && isNamePart(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** Tags of word processors have a colon in their name. */
  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == ':';
  }
}
