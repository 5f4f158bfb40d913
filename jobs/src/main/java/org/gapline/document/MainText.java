package org.gapline.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes the main text out of a web page in one walk over its tree: what belongs to the page around
 * the report is passed over, the rest becomes blocks, and link lists among them are dropped.
 */
final class MainText {

  private MainText() {}

  static List<TextBlock> blocks(Document page, Set<DocumentFlag> flags) {
    PageWalk walk = new PageWalk(page.body());
    NodeTraversor.filter(walk, page.body());
    walk.close();
    List<PageBlock> found = MainRegion.of(walk.blocks());
    if (walk.passedOver() || found.size() < walk.blocks().size()) {
      flags.add(DocumentFlag.BOILERPLATE_REMOVED);
    }
    return PageCut.kept(found, flags);
  }

  /** Walks over a page and gathers its blocks. */
  private static final class PageWalk implements NodeFilter {

    private final PageBlocks blocks = new PageBlocks();
    private final Around around;
    private boolean passedOver;

    PageWalk(Element body) {
      this.around = new Around(body);
    }

    List<PageBlock> blocks() {
      return blocks.all();
    }

    boolean passedOver() {
      return passedOver;
    }

    void close() {
      blocks.end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        blocks.text(text.getWholeText());
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (around.isAround(element)) {
        passedOver |= element.hasText();
        return FilterResult.SKIP_ENTIRELY;
      }
      blocks.open(element);
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        blocks.close(element);
      }
      return FilterResult.CONTINUE;
    }
  }

  /** Decides what is passed over. */
  private static final class Around {

    private final int whole;
    private final Set<Element> landmarks;

    Around(Element body) {
      this.whole = body.wholeText().length();
      this.landmarks = landmarks(body);
    }

    boolean isAround(Element element) {
      if (PageWords.isNever(element)) {
        return !element.normalName().equals("form") || !holdsReport(element);
      }
      if (element.normalName().equals("header")) {
        return !isInsideArticle(element) && !holdsLandmark(element);
      }
      return PageWords.isAround(element) && !holdsReport(element);
    }

    /** Some sites wrap their whole page in a form, or call the report's box by an odd name. */
    private boolean holdsReport(Element element) {
      return element.normalName().equals("body")
          || holdsLandmark(element)
          || element.wholeText().length() * 10L > whole * 6L;
    }

    private boolean holdsLandmark(Element element) {
      for (Element landmark : landmarks) {
        for (Element up = landmark; up != null; up = up.parent()) {
          if (up == element) {
            return true;
          }
        }
      }
      return false;
    }

    /** The first main heading, and the only article or main part. */
    private Set<Element> landmarks(Element body) {
      Set<Element> found = new HashSet<>();
      for (String tag : List.of("h1", "main", "article")) {
        Elements all = body.getElementsByTag(tag);
        boolean sole = all.size() == 1 && isLarge(all.first());
        if (tag.equals("h1") ? !all.isEmpty() : sole) {
          found.add(all.first());
        }
      }
      return found;
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
}
