package org.gapline.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes out what templates and teasers leave inside a paragraph: short codes and "Read more". */
final class Leftovers {

  private static final Set<String> SHORT_CODES =
      CommaList.set(
          """
          caption, gallery, embed, audio, video, playlist, image, img, post_author,
          post_category, post_date, post_title, contact-form, contact-form-7, read_more
          """);

  private static final List<String> TEASERS =
      CommaList.list(
          """
          [read more], [read more...], [more], […], [...], read more, read more », read more...,
          continue reading, learn more, lire la suite, leer más, click here
          """);

  private Leftovers() {}

  static String without(String text) {
    String rest = text.indexOf('[') < 0 ? text : withoutShortCodes(text);
    return withoutTeaser(rest);
  }

  private static String withoutShortCodes(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('[', at);
      int close = open < 0 ? -1 : text.indexOf(']', open);
      if (close < 0) {
        break;
      }
      boolean code = SHORT_CODES.contains(name(text, open + 1, close));
      out.append(text, at, code ? open : close + 1);
      at = close + 1;
    }
    return out.append(text, at, text.length()).toString();
  }

  private static String name(String text, int from, int close) {
    int begin = from < close && text.charAt(from) == '/' ? from + 1 : from;
    int end = begin;
    while (end < close
        && (Character.isLetterOrDigit(text.charAt(end))
            || text.charAt(end) == '_'
            || text.charAt(end) == '-')) {
      end++;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** Only after the end of a sentence, or where nothing else is left. */
  private static String withoutTeaser(String text) {
    char last = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(text.length() - 1));
    if ("]e.\u00bbg\u2026sk".indexOf(last) < 0) {
      return text;
    }
    String end = text.substring(Math.max(0, text.length() - 20)).toLowerCase(Locale.ROOT);
    for (String teaser : TEASERS) {
      if (end.endsWith(teaser)) {
        String rest = text.substring(0, text.length() - teaser.length()).stripTrailing();
        return rest.isEmpty() || SentenceEnd.isFullAt(rest) ? rest : text;
      }
    }
    return text;
  }
}
