package org.gapline.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells by its tag, role, class and id whether an element belongs to the page around a report. */
final class PageWords {

  private static final Set<String> TAGS =
      CommaList.set(
          """
          script, style, noscript, template, iframe, object, embed, svg, canvas, form, button,
          select, input, textarea, nav, aside, footer, menu, dialog, audio, video, map, head,
          applet, link, meta, math, marquee
          """);

  private static final Set<String> ROLES =
      CommaList.set(
          """
          navigation, banner, contentinfo, complementary, search, dialog, alertdialog, menu,
          menubar, toolbar, tablist, alert
          """);

  private static final Set<String> WORDS =
      CommaList.set(
          """
          nav, navbar, navigation, mainnavigation, menu, megamenu, submenu, breadcrumb,
          breadcrumbs, crumb, crumbs, sidebar, cookie, cookies, consent, gdpr, share, sharing,
          sharedaddy, shares, social, socials, addtoany, addthis, related, recommended,
          newsletter, subscribe, subscription, footer, colophon, comments, comment, respond,
          disqus, pager, pagination, advert, adverts, advertisement, ad, ads, sponsored, promo,
          popup, modal, overlay, skip, toolbar, topbar, brandbar, masthead, copyright, widget,
          rail, langs, languages, login, signin, search, searchform, rss, tools, sitemap,
          trending, bottom, upcoming, latest, popular, mostread, teaser, carousel, slider,
          ticker, banner, privacy, feedback, outbrain, taboola, teasers, jumplinks, sitenav,
          topnav, leftnav, rightnav, subnav, printonly, noprint, hidden, invisible, tags,
          tagcloud, hdr, ftr, foot, prevnext, mainnav, mainmenu, navmenu, sidenav, sidemenu, nextprev,
          crest, logo, alerts, notification, quicklinks, usefullinks
          """);

  private static final Set<String> PHRASES =
      CommaList.set(
          """
          sr-only, screen-reader-text, visually-hidden, visuallyhidden, element-invisible,
          language-switcher, brand-bar, site-title, site-description, sliding-popup, cc-window,
          d-none, read-more, more-link, top-bar, post-navigation, back-to-top, utility-bar,
          sidebar-second, sidebar-first
          """);

  private static final Set<String> HINTS = Set.of("with", "has", "no", "without");

  private PageWords() {}

  static boolean isNever(Element element) {
    String tag = element.normalName();
    return TAGS.contains(tag) || isHidden(element);
  }

  static boolean isAround(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String role = element.attr("role");
    return (!role.isEmpty() && ROLES.contains(role.toLowerCase(Locale.ROOT)))
        || names(element.className())
        || names(element.id());
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty() && isHiddenStyle(style));
  }

  private static boolean isHiddenStyle(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** Whether one of the words of a class or id says so. */
  private static boolean names(String value) {
    if (value.isEmpty()) {
      return false;
    }
    int begin = 0;
    for (int at = 0; at <= value.length(); at++) {
      if (at < value.length() && value.charAt(at) > ' ') {
        continue;
      }
      String name = value.substring(begin, at);
      if (PHRASES.contains(name.toLowerCase(Locale.ROOT)) || holdsWord(name)) {
        return true;
      }
      begin = at + 1;
    }
    return false;
  }

  private static boolean holdsWord(String name) {
    int begin = 0;
    boolean hint = false;
    for (int at = 1; at <= name.length(); at++) {
      boolean end = at == name.length() || isSeam(name, at);
      if (!end) {
        continue;
      }
      String word = letters(name, begin, at);
      if (WORDS.contains(word) && !hint) {
        return true;
      }
      hint = HINTS.contains(word);
      begin = at;
    }
    return false;
  }

  private static boolean isSeam(String name, int at) {
    char c = name.charAt(at);
    return !Character.isLetter(c)
        || !Character.isLetter(name.charAt(at - 1))
        || (Character.isUpperCase(c) && Character.isLowerCase(name.charAt(at - 1)));
  }

  private static String letters(String name, int begin, int end) {
    return name.substring(begin, end).toLowerCase(Locale.ROOT);
  }
}
