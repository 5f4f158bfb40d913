package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines of parts between bars or arrows: menus, bread crumbs, tool lines and by-lines. */
final class PipeLine {

  private static final int LONGEST_BUTTON = 14;
  private static final int LONGEST_MENU_WORDS = 3;
  private static final int LONGEST_DATE_WORDS = 8;

  private static final Set<String> MENU_WORDS =
      CommaList.set(
          """
          home, homepage, about, about us, contact, contact us, contacts, news, login, log in,
          sign in, sign up, register, subscribe, upload, search, site map, sitemap, site index,
          a-z site index, careers, media, press, resources, publications, faq, disclaimer,
          fraud alert, privacy, privacy notice, privacy policy, terms of use, copyright, print,
          e-mail, email, share, facebook, twitter, x, linkedin, whatsapp, weather, e-paper,
          archive, next, previous, accept, settings, accueil, à propos, contactez-nous,
          imprimer, partager, inicio, contacto, acerca de, quiénes somos, imprimir, الرئيسية,
          اتصل بنا, главная, контакты, 首页
          """);

  private static final List<String> TOOLS =
      CommaList.list(
          """
          filed under, posted in, labels:, tags:, hits:, download, order a, report a, submit a,
          how to cite, related, read more, back to, follow us, text size, « first, « prev,
          ‹ prev, share on, views:, comments:, printer, send to, all rights, terms, skip to,
          learn more, cookie, manage pref, (c) 1, (c) 2, ©
          """);

  /** Buttons that stand on a line by themselves. */
  private static final Set<String> BUTTONS =
      CommaList.set(
          """
          print, email, e-mail, share, tweet, facebook, twitter, linkedin, whatsapp, telegram,
          pinterest, reddit, instagram, youtube, imprimer, partager, imprimir, compartir, menu,
          search, close, next, previous, download, top, accept, decline, accept all, log in, sign in,
          tweet this, share this
          """);

  private PipeLine() {}

  /** Whether the line is the label of a button and nothing else. */
  static boolean isTool(String line) {
    return line.length() <= LONGEST_BUTTON && BUTTONS.contains(line.toLowerCase(Locale.ROOT));
  }

  /** Whether the line belongs to the page and not to the report. */
  static boolean isFurniture(String line) {
    if (line.indexOf('|') < 0
        && line.indexOf('>') < 0
        && line.indexOf('\u00bb') < 0
        && line.indexOf('\u203a') < 0) {
      return false;
    }
    List<String> parts = parts(line);
    if (parts.size() < 2) {
      return false;
    }
    return isTrail(line, parts) || isMenu(parts);
  }

  /** Short parts, one of them known from menus, or all of them very short. */
  private static boolean isMenu(List<String> parts) {
    int known = 0;
    boolean veryShort = parts.size() > 2;
    for (String part : parts) {
      int words = WordCount.of(part);
      if (words > LONGEST_DATE_WORDS) {
        return false;
      }
      known += isKnown(part) ? 1 : 0;
      veryShort &= !hasDigit(part) && words <= LONGEST_MENU_WORDS;
    }
    return known > 0 || veryShort;
  }

  /** Whether the line is the menu of a whole site. */
  static boolean isSiteMenu(String line) {
    int known = 0;
    for (String part : parts(line)) {
      known += MENU_WORDS.contains(part.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return known > 0 && !line.toLowerCase(Locale.ROOT).contains("print");
  }

  /** The parts that hold a year: a date of publication helps to read "last week". */
  static String dated(String line) {
    StringBuilder dated = new StringBuilder();
    for (String part : parts(line)) {
      if (holdsYear(part) && !isKnown(part) && WordCount.of(part) <= LONGEST_DATE_WORDS) {
        dated.append(dated.isEmpty() ? "" : " | ").append(part);
      }
    }
    return dated.toString();
  }

  /** Bread crumbs: arrows only, and nothing that ends a sentence. */
  private static boolean isTrail(String line, List<String> parts) {
    return parts.size() > 2 && line.indexOf('|') < 0 && !line.endsWith(".");
  }

  private static boolean isKnown(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    if (MENU_WORDS.contains(lower)) {
      return true;
    }
    for (String tool : TOOLS) {
      if (lower.startsWith(tool)) {
        return true;
      }
    }
    return false;
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

  private static boolean hasDigit(String part) {
    for (int at = 0; at < part.length(); at++) {
      if (Character.isDigit(part.charAt(at))) {
        return true;
      }
    }
    return false;
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
