package org.gapline.briefing;

import java.util.List;
import java.util.Locale;
import org.gapline.chart.ReleaseCaption;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A briefing as one HTML file without scripts, which asks nothing of any network. Built as a tree,
 * so that no wording can become markup.
 */
public final class BriefingHtml {

  private static final int SHORT = 45;

  private final BriefingBlocks blocks;

  /** Briefings with pictures drawn by this one. */
  public BriefingHtml(BriefingPictures pictures) {
    this.blocks = new BriefingBlocks(pictures);
  }

  /** The file's text. */
  public String html(Briefing briefing) {
    Document page = document(briefing);
    page.head().appendElement("style").appendChild(css("briefing.css"));
    page.head().appendElement("style").appendChild(css("screen.css"));
    page.outputSettings().prettyPrint(false);
    return page.outerHtml();
  }

  static DataNode css(String name) {
    return new DataNode(Resources.text(name));
  }

  /** The tree, without styles. */
  Document document(Briefing briefing) {
    Document page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    page.child(0).attr("lang", "en");
    head(page.head(), briefing.masthead());
    for (int number = 1; number <= briefing.pages(); number++) {
      page(page.body(), briefing, number);
    }
    return page;
  }

  private static void head(Element head, Masthead masthead) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", "default-src 'none'; img-src data:; style-src 'unsafe-inline'");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "author").attr("content", "Gapline");
    head.appendElement("meta")
        .attr("name", "description")
        .attr("content", masthead.line() + ". " + masthead.imprint());
    head.appendElement("title").text(masthead.title());
  }

  private void page(Element body, Briefing briefing, int number) {
    Element page = body.appendElement("section").addClass("page");
    page.addClass(number == briefing.pages() ? "last" : "first");
    top(page.appendElement("div").addClass("top"), briefing.masthead());
    if (number == 1) {
      page.appendElement("h1").text(briefing.masthead().title());
      Element subtitle = page.appendElement("p").addClass("subtitle");
      HtmlRuns.add(subtitle, briefing.masthead().subtitle());
    }
    Element halves = null;
    for (Part part : briefing.page(number)) {
      if (part.kind().width() == Part.Width.HALF) {
        halves = halves == null ? page.appendElement("div").addClass("halves") : halves;
        part(halves.appendElement("div").addClass("half"), part);
      } else {
        halves = null;
        part(page.appendElement("div"), part);
      }
    }
    foot(page.appendElement("div").addClass("foot"), briefing, number);
  }

  private static void top(Element top, Masthead masthead) {
    Element left = top.appendElement("div");
    left.appendElement("span")
        .addClass("sharing")
        .text(masthead.sharing().toUpperCase(Locale.ROOT));
    left.appendElement("span").text(masthead.line());
    if (masthead.caption().demonstration()) {
      Element right = top.appendElement("div").addClass("right");
      right.appendElement("span").addClass("demo").text(ReleaseCaption.DEMONSTRATION);
    }
  }

  private void part(Element into, Part part) {
    if (!part.heading().isEmpty()) {
      into.appendElement("h2").text(part.heading());
    }
    part.blocks().forEach(block -> blocks.block(into, block));
  }

  private void foot(Element foot, Briefing briefing, int number) {
    Element notes = foot.appendElement("div").addClass("notes");
    for (Note note : firstCitedOn(briefing, number)) {
      Element line = notes.appendElement("p").attr("id", "note-" + note.number());
      line.toggleClass(!note.isFirst() && note.shortText().length() < SHORT ? "short" : "long");
      line.appendElement("b").text(String.valueOf(note.number()));
      line.appendText(note.shortText());
      if (note.isFirst() && note.host() != null) {
        line.appendText(" " + note.linkLabel());
        line.appendElement("a").attr("href", note.address()).text(note.host());
      }
    }
    if (number == briefing.pages()) {
      foot.appendElement("p")
          .addClass("disclaimer")
          .text(String.join(" ", briefing.masthead().disclaimers()));
    }
    Element imprint = foot.appendElement("div").addClass("imprint");
    imprint.appendElement("div").text(briefing.masthead().imprint());
    String page = "Page " + number + " of " + briefing.pages();
    imprint.appendElement("div").addClass("right").text(page);
  }

  /** A note stands on the page of its first mark. */
  private static List<Note> firstCitedOn(Briefing briefing, int page) {
    List<Note> here = briefing.notes(page);
    return page == 1
        ? here
        : here.stream().filter(note -> !briefing.notes(1).contains(note)).toList();
  }
}
