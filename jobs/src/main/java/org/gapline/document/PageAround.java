package org.gapline.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Decides which elements of one page are passed over with all that they hold. */
final class PageAround {

  /** More boxes with telling names than any page has: past them none is measured any more. */
  private static final int MOST_MEASURED = 200;

  private static final Set<String> LANDMARKS = Set.of("h1", "main", "article");

  private final Set<Element> overLandmarks = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, List<Element>> landmarks = new HashMap<>();
  private int whole;
  private int measured;

  PageAround(Element body) {
    body.traverse((node, depth) -> survey(node));
    addLandmarks();
  }

  private void survey(Node node) {
    if (node instanceof TextNode text) {
      whole += text.getWholeText().length();
    } else if (node instanceof Element element && LANDMARKS.contains(element.normalName())) {
      landmarks.computeIfAbsent(element.normalName(), tag -> new ArrayList<>()).add(element);
    }
  }

  boolean isAround(Element element) {
    if (PageWords.isNever(element)) {
      return !element.normalName().equals("form") || !holdsReport(element);
    }
    if (element.normalName().equals("header")) {
      return !isInsideArticle(element) && !overLandmarks.contains(element);
    }
    return PageWords.isAround(element) && !holdsReport(element);
  }

  /** Some sites wrap their whole page in a form, or call the report's box by an odd name. */
  private boolean holdsReport(Element element) {
    if (element.normalName().equals("body") || overLandmarks.contains(element)) {
      return true;
    }
    measured++;
    return measured <= MOST_MEASURED && element.wholeText().length() * 10L > whole * 6L;
  }

  /** The first main heading, and the only article or main part, with all elements around them. */
  private void addLandmarks() {
    for (Map.Entry<String, List<Element>> found : landmarks.entrySet()) {
      Element first = found.getValue().get(0);
      boolean sole = found.getValue().size() == 1 && isLarge(first);
      if (sole || found.getKey().equals("h1")) {
        for (Element up = first; up != null && overLandmarks.add(up); up = up.parent()) {}
      }
    }
  }

  private boolean isLarge(Element element) {
    return element.wholeText().length() * 10L > whole * 3L;
  }

  private static boolean isInsideArticle(Element element) {
    Element parent = element.parent();
    return parent != null
        && (parent.normalName().equals("article") || parent.normalName().equals("main"));
  }
}
