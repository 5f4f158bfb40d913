package org.gapline.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows the wording of what stands around a report: menus, notices, share lines, link lists. */
final class Boilerplate {

  private static final int LONGEST_NOTICE = 320;
  private static final int LONGEST_LINK_TITLE = 40;
  private static final int LONGEST_LINK_LINE = 160;

  /** Titles of link lists. */
  private static final Set<String> LINK_TITLES =
      CommaList.set(
          """
          related links, related stories, related news, related articles, related content,
          related pages, related posts, related events, related, see also, read also,
          also on this site, more news, more stories, latest news, recent posts, recent news,
          other news, upcoming events, past events, upcoming and past events, you may also like,
          you might also like, recommended, recommended for you, most read, most popular,
          trending, trending now, quick links, useful links, in this section,
          more from this section, recent comments, archives, tags, follow us, share, share this,
          share this page, events calendar, top stories, leave a reply, leave a comment,
          comments, sur le même sujet, voir aussi, à lire aussi, articles liés, actualités,
          liens utiles, véase también, noticias relacionadas, artículos relacionados,
          enlaces relacionados, últimas noticias, próximos eventos, à venir
          """);

  /** Beginnings of lines that are no part of a report. */
  private static final List<String> NOTICES =
      CommaList.list(
          """
          share this page, share this article, share this story, share this post, share this on,
          share this via, share on facebook, share on twitter, share on x, share on linkedin,
          share on social, share:, share via, follow us, follow @, like us on,
          this website uses cookies, this site uses cookies, we use cookies, our website uses,
          cookies help us, we value your privacy, we and our partners, by continuing to use,
          by continuing to browse, by continuing your, accept all cookies, cookie settings,
          cookie policy, all rights reserved, copyright ©, copyright (c), ©, (c) 20, back to top,
          skip to main content, skip to content, print this, send to a friend, email this,
          subscribe to our, subscribe to the newsletter, subscribe to updates,
          subscribe to this, sign up for our, sign up for the newsletter, sign up for news,
          sign up for free, sign up for updates, get the daily newsletter, enter your e-mail,
          enter your email, your email address will not, required fields, leave a reply,
          leave a comment, post a comment, filed under, posted in:, tagged with, tagged as,
          tagged:, tags:, labels:, rate this, advertisement, advertise with us,
          sponsored content, sponsored links, sponsored post, powered by, proudly powered,
          terms of use, privacy policy, log in to, log in |, log in or, sign in to, sign in |,
          sign in or, for information media. not an official record, size: px,
          start display at page, latest from administrator, latest from the blog,
          latest from our, for more stories like this, legal disclaimer, click here to,
          read more about, read more on, read more at, [read more, loading..., loading…,
          javascript, please enable javascript, nous utilisons des cookies,
          ce site utilise des cookies, suivez-nous, partager sur, partager cette page,
          partager cet article, partager :, tous droits réservés, este sitio utiliza cookies,
          utilizamos cookies, síguenos, compartir en, compartir esta, compartir este,
          compartir:, todos los derechos reservados, user rating, please rate, [end, [ends,
          [insert, [image, [[image, [gallery, [video, [advert, your caption here,
          news provided by, report a mist, report a broken, report an error, source link,
          page generated, editorial office, was this summary, was this page, was this article,
          disclaimer:, download the app, download our app, join our newsletter,
          join our mailing, join our channel, join our community, reply to this message,
          to unsubscribe, book now, [email protected], this message was sent, sent from my,
          unsubscribe, view this email in, you are receiving this
          """);

  private static final Map<Character, List<String>> NOTICES_BY_START = byStart(NOTICES);

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
    return LINK_TITLES.contains(line.substring(0, end).toLowerCase(Locale.ROOT));
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
    return isNotice(line) || PipeLine.isTool(line) || isLinkLine(line) ? "" : line;
  }

  /** "See also: one page, another page": the title of a link list with the list behind it. */
  private static boolean isLinkLine(String line) {
    int dash = line.indexOf(" - ");
    if (dash > 0 && line.indexOf(" - ", dash + 1) > 0 && announcesLinks(line.substring(0, dash))) {
      return true;
    }
    if (line.length() > LONGEST_LINK_LINE || line.endsWith(".")) {
      return false;
    }
    int colon = line.indexOf(':');
    return colon > 0
        && colon <= LONGEST_LINK_TITLE
        && announcesLinks(line.substring(0, colon).strip());
  }

  /** Whether the line is the menu of a whole site. */
  static boolean isSiteMenu(String line) {
    return PipeLine.isFurniture(line) && PipeLine.isSiteMenu(line);
  }

  private static Map<Character, List<String>> byStart(List<String> notices) {
    Map<Character, List<String>> byStart = new HashMap<>();
    for (String notice : notices) {
      byStart.computeIfAbsent(notice.charAt(0), start -> new ArrayList<>()).add(notice);
    }
    return byStart;
  }

  private static boolean isNotice(String line) {
    char start = Character.toLowerCase(line.charAt(0));
    if (line.length() > LONGEST_NOTICE) {
      return beginsWith(line, "legal disclaimer");
    }
    for (String notice : NOTICES_BY_START.getOrDefault(start, List.of())) {
      if (beginsWith(line, notice)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWith(String line, String start) {
    int end = start.length();
    return line.regionMatches(true, 0, start, 0, end)
        && (end == line.length()
            || !Character.isLetter(line.charAt(end))
            || !Character.isLetter(line.charAt(end - 1)));
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
