package org.gapline.document;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title of a web page, without the name of its site. */
final class PageTitle {

  private static final List<String> SEPARATORS =
      List.of(" | ", " \u2013 ", " \u2014 ", " :: ", " \u00bb ", " - ");

  /** What is left of a page's title is rather the name of its site where it is this short. */
  private static final int SITE_WORDS = 2;

  private final Document page;
  private final String site;

  private PageTitle(Document page) {
    this.page = page;
    this.site = meta("og:site_name");
  }

  /** The first main heading that is not the site's name, else what the head says; or null. */
  static String of(Document page) {
    PageTitle title = new PageTitle(page);
    for (Element main : page.body().getElementsByTag("h1")) {
      String heading = BlockText.clean(main.text());
      if (!heading.isEmpty() && !title.isSite(heading)) {
        return heading;
      }
    }
    return title.stated();
  }

  private String stated() {
    for (String stated : List.of(meta("og:title"), page.title())) {
      String title = BlockText.clean(withoutSite(stated));
      if (WordCount.of(title) > SITE_WORDS && !isSite(title)) {
        return title;
      }
    }
    return null;
  }

  private String meta(String property) {
    for (Element element : page.head().children()) {
      if (element.attr("property").equals(property)) {
        return element.attr("content").strip();
      }
    }
    return "";
  }

  /** Whether it is the site's name, as the head states it or as the page's title ends with it. */
  private boolean isSite(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    if (lower.equals(site.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String whole = page.title().toLowerCase(Locale.ROOT);
    for (String separator : SEPARATORS) {
      if (whole.endsWith(separator + lower)) {
        return true;
      }
    }
    return false;
  }

  /** The site's name stands behind the last separator, and is shorter than the title. */
  private String withoutSite(String title) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at <= 0) {
        continue;
      }
      String rest = title.substring(0, at).strip();
      String last = title.substring(at + separator.length()).strip();
      if (isNameOfSite(rest, last) || separator.equals(" | ")) {
        return withoutSite(rest);
      }
    }
    return title.strip();
  }

  private boolean isNameOfSite(String rest, String last) {
    if (!site.isEmpty()) {
      return last.equalsIgnoreCase(site);
    }
    return last.chars().noneMatch(Character::isDigit)
        && WordCount.of(rest) >= Math.max(SITE_WORDS + 1, WordCount.of(last));
  }
}
