package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines of short parts between bars: menus, bread crumbs, tool lines, by-lines. */
final class PipeLine {

  private static final int LONGEST_PART = 60;

  private static final Set<String> SITE_WORDS =
      Set.of(
          "home",
          "about",
          "about us",
          "contact",
          "contact us",
          "contacts",
          "news",
          "login",
          "log in",
          "accueil",
          "\u00e0 propos",
          "inicio",
          "contacto",
          "acerca de",
          "\u0627\u0644\u0631\u0626\u064a\u0633\u064a\u0629",
          "\u0433\u043b\u0430\u0432\u043d\u0430\u044f",
          "sign in",
          "upload",
          "site map",
          "sitemap");

  private PipeLine() {}

  static boolean isOne(String line) {
    List<String> parts = parts(line);
    if (parts.size() < 2 || (parts.size() == 2 && line.length() > LONGEST_PART)) {
      return parts.size() == 2 && isByline(parts);
    }
    for (String part : parts) {
      if (part.length() > LONGEST_PART || part.endsWith(".")) {
        return false;
      }
    }
    return true;
  }

  static boolean isSiteMenu(String line) {
    int known = 0;
    for (String part : parts(line)) {
      known += SITE_WORDS.contains(part.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return known > 0;
  }

  /** The parts that hold a year: a date of publication helps to read "last week". */
  static String dated(String line) {
    StringBuilder dated = new StringBuilder();
    for (String part : parts(line)) {
      if (holdsYear(part) && WordCount.of(part) <= 8) {
        dated.append(dated.isEmpty() ? "" : " | ").append(part);
      }
    }
    return dated.toString();
  }

  private static boolean isByline(List<String> parts) {
    String second = parts.get(1).toLowerCase(Locale.ROOT);
    return second.startsWith("filed under") || second.startsWith("posted in");
  }

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= line.length(); at++) {
      boolean end = at == line.length();
      if (end || line.charAt(at) == '|' || isArrow(line, at)) {
        String part = line.substring(begin, at).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        begin = at + 1;
      }
    }
    return parts;
  }

  private static boolean isArrow(String line, int at) {
    char c = line.charAt(at);
    return (c == '>' || c == '\u00bb' || c == '\u203a')
        && at > 0
        && line.charAt(at - 1) == ' '
        && at + 1 < line.length()
        && line.charAt(at + 1) == ' ';
  }

  private static boolean holdsYear(String part) {
    int digits = 0;
    for (int at = 0; at <= part.length(); at++) {
      boolean digit = at < part.length() && Character.isDigit(part.charAt(at));
      if (!digit && digits == 4) {
        return true;
      }
      digits = digit ? digits + 1 : 0;
    }
    return false;
  }
}
