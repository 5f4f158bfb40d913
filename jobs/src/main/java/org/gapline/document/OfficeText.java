package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gapline.parsing.ParsedFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads the structure of an office document as its parser wrote it down in XHTML. */
final class OfficeText {

  /** What stands apart from the flow of the text, by the classes that Tika gives it. */
  private static final String APART =
      "div.header, div.footer, p.header, p.footer, p[class^=toc_], [class*=annotation],"
          + " .comment, .slide-notes, .slide-master-content, .slide-comment-parts,"
          + " .embedded, .package-entry";

  private static final String NOTES =
      ".footnote, .endnote, .note, p[class^=footnote], p[class^=endnote], p[class^=Footnote]";

  private static final String SLIDE = "slide-content";
  private static final String MESSAGE_BODY = ".message-body";

  private OfficeText() {}

  static Extract extract(ParsedFile file, Set<DocumentFlag> flags) {
    Document page = Jsoup.parse(RawText.repair(file.text(), flags), "", Parser.xmlParser());
    Element body = page.selectFirst("body");
    if (body == null) {
      return new Extract(null, null, List.of());
    }
    boolean message = !body.select(MESSAGE_BODY).isEmpty();
    Element text = message ? body.selectFirst(MESSAGE_BODY) : body;
    removeApart(text, flags);
    List<TextBlock> blocks = blocks(walk(text), flags);
    String title = message ? file.title() : StatedTitle.of(file.title(), blocks);
    return new Extract(title, null, blocks);
  }

  private static List<TextBlock> blocks(List<Paged> paragraphs, Set<DocumentFlag> flags) {
    DocumentRows rows = new DocumentRows(flags);
    int page = 1;
    for (int i = 0; i < paragraphs.size(); i++) {
      PageBlock block = paragraphs.get(i).block();
      boolean title = isSlideTitle(paragraphs, i);
      boolean item = block.kind() == Block.Kind.LIST_ITEM || isOnSlide(paragraphs, i, title);
      rows.pageBreaks(paragraphs.get(i).page() - page);
      page = paragraphs.get(i).page();
      String text = block.text().replace('\n', ' ');
      rows.add(new LineGroups.Row(text, item, title || block.isHeading(), i, true));
    }
    return rows.blocks();
  }

  private static boolean isSlideTitle(List<Paged> paragraphs, int i) {
    Paged paged = paragraphs.get(i);
    return paged.slide()
        && (i == 0 || paragraphs.get(i - 1).page() < paged.page())
        && Headings.isTitle(paged.block().text());
  }

  /** Below its title, a slide lists points. */
  private static boolean isOnSlide(List<Paged> paragraphs, int i, boolean title) {
    return paragraphs.get(i).slide() && !title && !paragraphs.get(i).block().isHeading();
  }

  private static void removeApart(Element text, Set<DocumentFlag> flags) {
    text.select(APART).remove();
    var notes = text.select(NOTES);
    notes.removeIf(note -> note.text().isBlank());
    if (!notes.isEmpty()) {
      notes.remove();
      flags.add(DocumentFlag.FOOTNOTES_REMOVED);
    }
    // Paragraphs within cells would make the table one that lays out a page.
    text.select("td > p, th > p").forEach(OfficeText::unwrapInCell);
    text.select("table").select("tbody, thead").unwrap();
  }

  private static void unwrapInCell(Element paragraph) {
    paragraph.appendText(" ");
    paragraph.unwrap();
  }

  private static List<Paged> walk(Element text) {
    Walk walk = new Walk();
    text.traverse(walk);
    walk.blocks.end();
    walk.take();
    return walk.found;
  }

  /**
   * A block with its page.
   *
   * @param page number of the slide on which it stands, or 1
   * @param slide whether it stands on a slide
   */
  private record Paged(PageBlock block, int page, boolean slide) {}

  private static final class Walk implements NodeVisitor {

    private final PageBlocks blocks = new PageBlocks();
    private final List<Paged> found = new ArrayList<>();
    private int taken;
    private int page;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        blocks.text(text.getWholeText());
      } else if (node instanceof Element element) {
        if (isSlide(element)) {
          take();
          page++;
        }
        blocks.open(element);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        blocks.close(element);
      }
    }

    private static boolean isSlide(Element element) {
      return element.className().toLowerCase(Locale.ROOT).equals(SLIDE);
    }

    private void take() {
      List<PageBlock> all = blocks.all();
      for (; taken < all.size(); taken++) {
        found.add(new Paged(all.get(taken), Math.max(1, page), page > 0));
      }
    }
  }
}
