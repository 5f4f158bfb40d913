package org.gapline.document;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes the main text out of a web page in one walk over its tree: what belongs to the page around
 * the report is passed over, the rest becomes blocks, and link lists among them are dropped.
 */
final class MainText {

  private MainText() {}

  /**
   * The blocks of the main text.
   *
   * @param title title of the page, or null
   * @param flags takes what was left out
   */
  static List<TextBlock> blocks(Document page, String title, Set<DocumentFlag> flags) {
    PageWalk walk = new PageWalk(page.body());
    NodeTraversor.filter(walk, page.body());
    walk.close();
    List<PageBlock> found = MainRegion.of(walk.blocks());
    if (walk.passedOver() || found.size() < walk.blocks().size()) {
      flags.add(DocumentFlag.BOILERPLATE_REMOVED);
    }
    return PageCut.kept(found, title, flags);
  }

  /** Walks over a page and gathers its blocks. */
  private static final class PageWalk implements NodeFilter {

    private final PageBlocks blocks = new PageBlocks();
    private final PageAround around;
    private boolean passedOver;

    PageWalk(Element body) {
      this.around = new PageAround(body);
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
}
