package org.gapline.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the wording of what stands around a report: menus, notices, share lines, link lists. */
final class Boilerplate {

  private static final int LONGEST_NOTICE = 320;
  private static final int LONGEST_LINK_TITLE = 40;
  private static final int READ_OF_NOTICE = 50;

  /** Titles of link lists. */
  private static final Set<String> LINK_TITLES =
      Set.of(
          "related links",
          "related stories",
          "related news",
          "related articles",
          "related content",
          "related pages",
          "related posts",
          "related events",
          "related",
          "see also",
          "read also",
          "also on this site",
          "more news",
          "more stories",
          "latest news",
          "recent posts",
          "recent news",
          "other news",
          "upcoming events",
          "past events",
          "upcoming and past events",
          "you may also like",
          "you might also like",
          "recommended",
          "recommended for you",
          "most read",
          "most popular",
          "trending",
          "trending now",
          "quick links",
          "useful links",
          "in this section",
          "more from this section",
          "recent comments",
          "archives",
          "tags",
          "follow us",
          "share",
          "share this",
          "share this page",
          "events calendar",
          "top stories",
          "leave a reply",
          "leave a comment",
          "comments",
          "sur le m\u00eame sujet",
          "voir aussi",
          "\u00e0 lire aussi",
          "articles li\u00e9s",
          "actualit\u00e9s",
          "liens utiles",
          "v\u00e9ase tambi\u00e9n",
          "noticias relacionadas",
          "art\u00edculos relacionados",
          "enlaces relacionados",
          "\u00faltimas noticias",
          "pr\u00f3ximos eventos",
          "\u00e0 venir");

  /** Beginnings of lines that are no part of a report. */
  private static final List<String> NOTICES =
      List.of(
          "share this",
          "share on",
          "share:",
          "share via",
          "follow us",
          "follow @",
          "like us on",
          "this website uses cookies",
          "this site uses cookies",
          "we use cookies",
          "our website uses",
          "cookies help us",
          "we value your privacy",
          "we and our partners",
          "by continuing to",
          "accept all",
          "cookie settings",
          "cookie policy",
          "all rights reserved",
          "copyright \u00a9",
          "\u00a9",
          "(c) 20",
          "back to top",
          "skip to main content",
          "skip to content",
          "print this",
          "send to a friend",
          "email this",
          "subscribe to",
          "sign up for",
          "get the daily newsletter",
          "enter your e-mail",
          "enter your email",
          "your email address will not",
          "required fields",
          "leave a reply",
          "leave a comment",
          "post a comment",
          "filed under",
          "posted in",
          "tagged",
          "tags:",
          "labels:",
          "rate this",
          "advertisement",
          "advertise with us",
          "sponsored",
          "powered by",
          "proudly powered",
          "terms of use",
          "privacy policy",
          "log in",
          "sign in",
          "for information media. not an official record",
          "size: px",
          "start display at page",
          "latest from",
          "for more stories like this",
          "legal disclaimer",
          "click here to",
          "read more",
          "[read more",
          "loading",
          "javascript",
          "please enable javascript",
          "nous utilisons des cookies",
          "ce site utilise des cookies",
          "suivez-nous",
          "partager",
          "tous droits r\u00e9serv\u00e9s",
          "este sitio utiliza cookies",
          "utilizamos cookies",
          "s\u00edguenos",
          "compartir",
          "todos los derechos reservados",
          "page content",
          "news provided by",
          "report a mist",
          "report a broken",
          "report an error",
          "source link",
          "page generated",
          "editorial office",
          "was this summary",
          "was this page",
          "was this article",
          "disclaimer:",
          "download the app",
          "download our app",
          "join our",
          "reply to this message",
          "to unsubscribe",
          "book now",
          "[email protected]",
          "this message was sent",
          "sent from my",
          "unsubscribe",
          "view this email in",
          "you are receiving this");

  private static final Map<Character, List<String>> NOTICES_BY_START =
      NOTICES.stream().collect(Collectors.groupingBy(notice -> notice.charAt(0)));

  private Boilerplate() {}

  /** Whether the line is the title of a list of links. */
  static boolean announcesLinks(String line) {
    int end = line.length();
    while (end > 0 && ":>\u00bb. ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == 0 || end > LONGEST_LINK_TITLE) {
      return false;
    }
    String title = line.substring(0, end).toLowerCase(Locale.ROOT);
    return LINK_TITLES.contains(title);
  }

  /**
   * What of a line belongs to the report: all of it, the parts with a date of publication, or "".
   */
  static String rest(String line) {
    if (isRule(line) || PageFurniture.isOne(line) || Template.isOne(line)) {
      return "";
    }
    if (PipeLine.isFurniture(line)) {
      return PipeLine.dated(line);
    }
    return isNotice(line) ? "" : line;
  }

  /** Whether the line is the menu of a whole site. */
  static boolean isSiteMenu(String line) {
    return PipeLine.isFurniture(line) && PipeLine.isSiteMenu(line);
  }

  static boolean isNotice(String line) {
    String start =
        line.substring(0, Math.min(line.length(), READ_OF_NOTICE)).toLowerCase(Locale.ROOT);
    if (line.length() > LONGEST_NOTICE) {
      return start.startsWith("legal disclaimer");
    }
    for (String notice : NOTICES_BY_START.getOrDefault(start.charAt(0), List.of())) {
      if (start.startsWith(notice)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRule(String line) {
    for (int at = 0; at < line.length(); at++) {
      if ("-*_=~#. \u2022\u2014\u2013".indexOf(line.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
