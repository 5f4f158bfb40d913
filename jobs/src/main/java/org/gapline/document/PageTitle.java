package org.gapline.document;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title of a web page, without the name of its site. */
final class PageTitle {

  private static final String[] SEPARATORS = {
    " | ", " \u2013 ", " \u2014 ", " :: ", " \u00bb ", " - "
  };

  /** What is left of a page's title is rather the name of its site where it is this short. */
  private static final int SITE_WORDS = 2;

  private PageTitle() {}

  /** Its first main heading, else what its head says, else its first heading; or null. */
  static String of(Document page, List<TextBlock> blocks) {
    String site = meta(page, "og:site_name");
    Element main = page.body().getElementsByTag("h1").first();
    String heading = main == null ? "" : main.text().strip();
    if (!heading.isEmpty() && !isSite(heading, site)) {
      return BlockText.clean(heading);
    }
    for (String stated : List.of(meta(page, "og:title"), page.title())) {
      String title = withoutSite(stated, site);
      if (WordCount.of(title) > SITE_WORDS && !isSite(title, site)) {
        return BlockText.clean(title);
      }
    }
    for (TextBlock block : blocks) {
      if (block.isHeading()) {
        return block.text();
      }
    }
    return null;
  }

  private static String meta(Document page, String property) {
    for (Element element : page.head().children()) {
      if (element.attr("property").equals(property)) {
        return element.attr("content").strip();
      }
    }
    return "";
  }

  private static boolean isSite(String title, String site) {
    return title.toLowerCase(Locale.ROOT).equals(site.toLowerCase(Locale.ROOT));
  }

  /** The site's name stands behind the last separator, and is shorter than the title. */
  private static String withoutSite(String title, String site) {
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at <= 0) {
        continue;
      }
      String rest = title.substring(0, at).strip();
      String last = title.substring(at + separator.length()).strip();
      boolean named = isSite(last, site);
      if (named
          || WordCount.of(rest) >= Math.max(3, WordCount.of(last))
          || separator.equals(" | ")) {
        return withoutSite(rest, site);
      }
    }
    return title.strip();
  }
}
