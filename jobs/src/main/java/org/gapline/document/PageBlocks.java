package org.gapline.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gathers the text of a page's elements into blocks while the tree is walked. */
final class PageBlocks {

  private static final Set<String> BLOCKS =
      CommaList.set(
          """
          p, div, section, article, main, body, header, blockquote, ul, ol, dl, dt, dd, table,
          tbody, thead, tfoot, figure, figcaption, address, center, pre, hr, fieldset, details,
          summary, form, caption, hgroup
          """);

  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final TableRows rows = new TableRows();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private int linked;
  private int linkDepth;
  private int bold;
  private int boldDepth;
  private int level;
  private String term = "";
  private int lists;
  private int listDepth;
  private int mainDepth;
  private int pre;

  List<PageBlock> all() {
    return blocks;
  }

  void text(String whole) {
    int before = text.length();
    for (int at = 0; at < whole.length(); at++) {
      char c = whole.charAt(at);
      boolean space =
          c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || Characters.isSpace(c);
      if (!space) {
        text.append(c);
      } else if (pre > 0 && c == '\n') {
        text.append('\n');
      } else if (!text.isEmpty()
          && text.charAt(text.length() - 1) != ' '
          && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
      }
    }
    linked += linkDepth > 0 ? text.length() - before : 0;
    bold += boldDepth > 0 ? text.length() - before : 0;
  }

  void open(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "br" -> text.append('\n');
      case "a" -> linkDepth++;
      case "b", "strong", "u" -> boldDepth++;
      case "dd" -> start(Block.Kind.LIST_ITEM);
      case "td", "th" -> openCell();
      case "tr" -> openRow(element);
      case "li" -> start(Block.Kind.LIST_ITEM);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> startHeading(tag);
      default -> openOther(element, tag);
    }
  }

  private void openOther(Element element, String tag) {
    if (!BLOCKS.contains(tag)) {
      return;
    }
    boolean inItem = kind == Block.Kind.LIST_ITEM && text.isEmpty() && !isList(tag);
    if (!inItem) {
      start(Block.Kind.PARAGRAPH);
    }
    pre += tag.equals("pre") ? 1 : 0;
    mainDepth += isMain(element, tag) ? 1 : 0;
    if (isList(tag)) {
      lists += listDepth == 0 ? 1 : 0;
      listDepth++;
    }
  }

  void close(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "br" -> {}
      case "a" -> linkDepth--;
      case "b", "strong", "u" -> boldDepth--;
      case "dt" -> closeTerm();
      case "td", "th" -> closeCell();
      case "tr" -> closeRow();
      case "li", "dd", "h1", "h2", "h3", "h4", "h5", "h6" -> end();
      default -> closeOther(element, tag);
    }
  }

  private void closeOther(Element element, String tag) {
    if (!BLOCKS.contains(tag)) {
      return;
    }
    end();
    pre -= tag.equals("pre") ? 1 : 0;
    mainDepth -= isMain(element, tag) ? 1 : 0;
    listDepth -= isList(tag) ? 1 : 0;
  }

  private void openRow(Element row) {
    end();
    rows.open(row);
  }

  private void closeRow() {
    end();
    if (rows.isData()) {
      text.append(rows.line());
      kind = Block.Kind.LIST_ITEM;
      flush();
    }
    rows.close();
  }

  private void openCell() {
    if (!rows.isData()) {
      end();
    }
  }

  private void closeCell() {
    if (rows.isData()) {
      rows.cell(text.toString());
      text.setLength(0);
    } else {
      end();
    }
  }

  private void startHeading(String tag) {
    start(Block.Kind.HEADING);
    level = tag.charAt(1) - '0';
  }

  /** A term stands before its definition, as a field before its value. */
  private void closeTerm() {
    String found = text.toString().replace('\n', ' ').strip();
    text.setLength(0);
    term = found.isEmpty() ? "" : found.endsWith(":") ? found + " " : found + ": ";
  }

  private void start(Block.Kind next) {
    end();
    kind = next;
  }

  /** Ends the block under way. */
  void end() {
    flush();
    kind = Block.Kind.PARAGRAPH;
    level = 0;
  }

  private void flush() {
    String found = text.toString().strip();
    if (!found.isEmpty()) {
      boolean heading =
          kind == Block.Kind.PARAGRAPH && bold >= found.length() && Headings.isSection(found);
      Block.Kind as = heading ? Block.Kind.HEADING : kind;
      String whole = term.isEmpty() ? found : term + found;
      int list = listDepth > 0 ? lists : 0;
      blocks.add(new PageBlock(as, whole, linked, list, level, mainDepth > 0));
      term = "";
    }
    text.setLength(0);
    linked = 0;
    bold = 0;
  }

  private static boolean isList(String tag) {
    return tag.equals("ul") || tag.equals("ol") || tag.equals("dl");
  }

  private static boolean isMain(Element element, String tag) {
    if (tag.equals("main") || tag.equals("article")) {
      return true;
    }
    return element.attributesSize() > 0
        && (element.attr("role").equals("main")
            || element.attr("itemprop").toLowerCase(Locale.ROOT).equals("articlebody"));
  }
}
