package org.gapline.briefing;

import java.util.Base64;
import java.util.List;
import org.gapline.briefing.Block.Cell;
import org.jsoup.nodes.Element;

/** The blocks of a briefing as elements of a page. */
final class BriefingBlocks {

  private final BriefingPictures pictures;

  BriefingBlocks(BriefingPictures pictures) {
    this.pictures = pictures;
  }

  void block(Element into, Block block) {
    if (block instanceof Block.Text text) {
      String tone = text.tone() == Block.Tone.ASIDE ? "aside" : "text";
      HtmlRuns.add(into.appendElement("p").addClass(tone), text.passage());
    } else if (block instanceof Block.Items items) {
      items(into, items);
    } else if (block instanceof Block.KeyFigures figures) {
      figures(into, figures);
    } else if (block instanceof Block.Table table) {
      table(into, table);
    } else if (block instanceof Block.Picture picture) {
      into.appendElement("img")
          .addClass("picture")
          .attr("alt", picture.grid().alternative())
          .attr("src", data(pictures.png(picture)));
    } else if (block instanceof Block.Answers answers) {
      answers(into, answers);
    }
  }

  private void items(Element into, Block.Items items) {
    boolean numbered = items.numbered() == Block.Numbering.NUMBERED;
    Element list =
        into.appendElement(numbered ? "ol" : "ul").addClass(numbered ? "points" : "bullets");
    items.items().forEach(item -> HtmlRuns.add(list.appendElement("li"), item));
  }

  private void figures(Element into, Block.KeyFigures figures) {
    Element list = into.appendElement("div").addClass("figures").attr("role", "list");
    for (Block.KeyFigure figure : figures.figures()) {
      Element item = list.appendElement("div").attr("role", "listitem");
      HtmlRuns.add(item.appendElement("strong"), figure.figure());
      HtmlRuns.add(item.appendElement("span"), figure.label());
    }
  }

  private void table(Element into, Block.Table table) {
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
        cell(cell, row.get(i));
      }
    }
  }

  private void cell(Element into, Cell cell) {
    HtmlRuns.add(into, cell.passage());
    if (cell.share() != null) {
      into.appendElement("img").attr("alt", "").attr("src", data(pictures.png(cell.share())));
    }
  }

  private void answers(Element into, Block.Answers answers) {
    Element body =
        into.appendElement("table")
            .addClass("answers")
            .attr("aria-label", "Questions and answers")
            .appendElement("tbody");
    for (Block.Answer answer : answers.answers()) {
      Element row = body.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(answer.question());
      HtmlRuns.add(row.appendElement("td"), answer.answer());
    }
  }

  private static String data(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }
}
