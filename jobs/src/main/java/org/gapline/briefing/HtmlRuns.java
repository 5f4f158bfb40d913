package org.gapline.briefing;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Passages as elements of a page: each figure carries the rows that it comes from, each wording its
 * statement. No line begins with punctuation or the mark of a note, and none ends in "(".
 */
final class HtmlRuns {

  private static final int SHORT = 24;
  private static final String OPENING = "(";
  private static final String CLOSING = ",.;:)";

  private final Element into;
  private final List<Run> runs;

  private HtmlRuns(Element into, List<Run> runs) {
    this.into = into;
    this.runs = runs;
  }

  static void add(Element into, Passage passage) {
    HtmlRuns html = new HtmlRuns(into, passage.runs());
    for (int i = 0; i < html.runs.size(); i++) {
      html.add(i);
    }
  }

  private void add(int place) {
    Run run = runs.get(place);
    if (run instanceof Run.Words) {
      into.appendText(rest(place));
    } else if (run instanceof Run.Strong strong) {
      into.appendElement("b").text(strong.text());
    } else if (run instanceof Run.Quote quote) {
      quote(quote, place);
    } else if (run instanceof Run.Figure figure) {
      figure(figure, place);
    } else if (run instanceof Run.NoteMark mark && !isKept(place)) {
      mark(into, mark.number());
    }
  }

  /** What is left of words of ours when figures beside them have taken their punctuation. */
  private String rest(int place) {
    String text = runs.get(place).text();
    int begin = at(place - 1) instanceof Run.Figure ? closing(text) : 0;
    int end = text.length() - (opensFigure(place) ? 1 : 0);
    return text.substring(begin, Math.max(begin, end));
  }

  private Run at(int place) {
    return place >= 0 && place < runs.size() ? runs.get(place) : null;
  }

  private boolean opensFigure(int place) {
    return at(place) instanceof Run.Words words
        && words.text().endsWith(OPENING)
        && at(place + 1) instanceof Run.Figure;
  }

  /** How much of a text closes what stands before it. */
  private static int closing(String text) {
    int end = 0;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private void figure(Run.Figure figure, int place) {
    String from = figure.origins().stream().map(Origin::text).collect(Collectors.joining("; "));
    Element span = into.appendElement("span");
    if (figure.text().length() <= SHORT) {
      span.addClass("keep");
    }
    String before = opensFigure(place - 1) ? OPENING : "";
    String after = at(place + 1) instanceof Run.Words words ? words.text() : "";
    span.attr("data-from", from).text(before + figure.text() + after.substring(0, closing(after)));
    keep(span, place + 1);
  }

  private void quote(Run.Quote quote, int place) {
    Element words = into.appendElement("span").attr("data-statement", quote.statementId());
    if (!quote.language().equals("en")) {
      words.attr("lang", quote.language());
    }
    int last = at(place + 1) instanceof Run.NoteMark ? quote.text().lastIndexOf(' ') + 1 : 0;
    words.appendText(quote.text().substring(0, last));
    Element end = last > 0 ? words.appendElement("span") : words;
    end.appendText(quote.text().substring(last));
    keep(end, place + 1);
  }

  /** Whether the mark stands within the element before it. */
  private boolean isKept(int place) {
    return at(place - 1) instanceof Run.Quote || at(place - 1) instanceof Run.Figure;
  }

  private void keep(Element in, int place) {
    if (at(place) instanceof Run.NoteMark mark) {
      in.addClass("cited");
      mark(in, mark.number());
    }
  }

  private static void mark(Element into, int number) {
    into.appendElement("sup")
        .appendElement("a")
        .attr("href", "#note-" + number)
        .attr("aria-label", "Note " + number)
        .text(String.valueOf(number));
  }
}
