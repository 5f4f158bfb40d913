package org.gapline.briefing;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.gapline.briefing.Block.Cell;
import org.jsoup.nodes.Element;

/** The blocks of a briefing as elements of a page. */
final class BriefingBlocks {

  private static final int SHORT = 24;

  private final BriefingPictures pictures;

  BriefingBlocks(BriefingPictures pictures) {
    this.pictures = pictures;
  }

  void block(Element into, Block block, List<Note> notes) {
    if (block instanceof Block.Text text) {
      String tone = text.tone() == Block.Tone.ASIDE ? "aside" : "text";
      passage(into.appendElement("p").addClass(tone), text.passage(), notes);
    } else if (block instanceof Block.Items items) {
      items(into, items, notes);
    } else if (block instanceof Block.KeyFigures figures) {
      figures(into, figures, notes);
    } else if (block instanceof Block.Table table) {
      table(into, table, notes);
    } else if (block instanceof Block.Picture picture) {
      into.appendElement("img")
          .addClass("picture")
          .attr("alt", picture.grid().alternative())
          .attr("src", data(pictures.png(picture)));
    } else if (block instanceof Block.Answers answers) {
      answers(into, answers, notes);
    }
  }

  private void items(Element into, Block.Items items, List<Note> notes) {
    boolean numbered = items.numbered() == Block.Numbering.NUMBERED;
    Element list =
        into.appendElement(numbered ? "ol" : "ul").addClass(numbered ? "points" : "bullets");
    items.items().forEach(item -> passage(list.appendElement("li"), item, notes));
  }

  private void figures(Element into, Block.KeyFigures figures, List<Note> notes) {
    Element list = into.appendElement("ul").addClass("figures");
    for (Block.KeyFigure figure : figures.figures()) {
      Element item = list.appendElement("li");
      passage(item.appendElement("strong"), figure.figure(), notes);
      passage(item.appendElement("span"), figure.label(), notes);
    }
  }

  private void table(Element into, Block.Table table, List<Note> notes) {
    Element element = into.appendElement("table").addClass("data").attr("aria-label", table.name());
    Element head = element.appendElement("thead").appendElement("tr");
    for (Block.Column column : table.columns()) {
      head.appendElement("th")
          .attr("scope", "col")
          .attr("style", "width:" + column.width() + "%")
          .text(column.head());
    }
    Element body = element.appendElement("tbody");
    for (List<Cell> row : table.rows()) {
      Element line = body.appendElement("tr");
      for (int i = 0; i < row.size(); i++) {
        Element cell = line.appendElement(i == 0 ? "th" : "td");
        if (i == 0) {
          cell.attr("scope", "row").addClass("plain");
        }
        cell(cell, row.get(i), notes);
      }
    }
  }

  private void cell(Element into, Cell cell, List<Note> notes) {
    passage(into, cell.passage(), notes);
    if (cell.share() != null) {
      into.appendElement("img").attr("alt", "").attr("src", data(pictures.png(cell.share())));
    }
  }

  private void answers(Element into, Block.Answers answers, List<Note> notes) {
    Element body =
        into.appendElement("table")
            .addClass("answers")
            .attr("aria-label", "Questions and answers")
            .appendElement("tbody");
    for (Block.Answer answer : answers.answers()) {
      Element row = body.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(answer.question());
      passage(row.appendElement("td"), answer.answer(), notes);
    }
  }

  private static String data(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  /** A passage; each figure carries the rows that it comes from, each wording its statement. */
  void passage(Element into, Passage passage, List<Note> notes) {
    Element figure = null;
    for (Run run : passage.runs()) {
      if (run instanceof Run.Words words) {
        int end = figure == null ? 0 : punctuation(words.text());
        if (end > 0) {
          figure.appendText(words.text().substring(0, end));
        }
        into.appendText(words.text().substring(end));
      }
      figure = run instanceof Run.Figure shown ? figure(into, shown) : null;
      other(into, run);
    }
  }

  /** How much of a text belongs to what stands before it, so that no line begins with it. */
  private static int punctuation(String text) {
    int end = 0;
    while (end < text.length() && ",.;:)".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static Element figure(Element into, Run.Figure figure) {
    String from = figure.origins().stream().map(Origin::text).collect(Collectors.joining("; "));
    Element span = into.appendElement("span");
    if (figure.text().length() <= SHORT) {
      span.addClass("keep");
    }
    span.attr("data-from", from).text(figure.text());
    return span;
  }

  private static void other(Element into, Run run) {
    if (run instanceof Run.Strong strong) {
      into.appendElement("b").text(strong.text());
    } else if (run instanceof Run.Quote quote) {
      Element words = into.appendElement("span").attr("data-statement", quote.statementId());
      if (!quote.language().equals("en")) {
        words.attr("lang", quote.language());
      }
      words.text(quote.text());
    } else if (run instanceof Run.NoteMark mark) {
      mark(into, mark.number());
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
