package org.gapline.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text broken into lines that fit a width. Widths are measured the same way for every kind of
 * picture, so that an SVG and a PNG of one chart break alike.
 *
 * @param font its font
 * @param lines its lines, from the top
 */
record TextBlock(Font font, List<String> lines) {

  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final double LEADING = 1.32;
  private static final String HYPHEN = "-";
  private static final Pattern SPACES = Pattern.compile("\\s+");

  TextBlock {
    lines = List.copyOf(lines);
  }

  /**
   * The text in as many lines as it needs. Lines end at a space, or after a hyphen between letters;
   * what is still wider than a line is broken anywhere.
   */
  static TextBlock wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.splitAsStream(text.strip()).toList()) {
      String space = " ";
      for (String piece : pieces(word, font, width)) {
        if (!line.isEmpty() && width(line + space + piece, font) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : space).append(piece);
        space = "";
      }
    }
    lines.add(line.toString());
    return new TextBlock(font, lines);
  }

  /** The parts of a word between which a line may end. */
  static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i + 1 < word.length(); i++) {
      if (word.charAt(i) == '-'
          && Character.isLetter(word.charAt(i - 1))
          && Character.isLetter(word.charAt(i + 1))) {
        parts.add(word.substring(from, i + 1));
        from = i + 1;
      }
    }
    parts.add(word.substring(from));
    return parts;
  }

  /** The paragraphs one below the other. */
  static TextBlock paragraphs(List<String> paragraphs, Font font, double width) {
    return new TextBlock(
        font, paragraphs.stream().flatMap(p -> wrap(p, font, width).lines().stream()).toList());
  }

  /** Width of a line of text. */
  static double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, MEASURE).getWidth();
  }

  private static List<String> pieces(String word, Font font, double width) {
    List<String> pieces = new ArrayList<>();
    for (String part : parts(word)) {
      if (width(part, font) <= width) {
        pieces.add(part);
      } else {
        pieces.addAll(broken(part, font, width));
      }
    }
    return pieces;
  }

  private static List<String> broken(String part, Font font, double width) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    part.codePoints()
        .forEach(
            c -> {
              String grown = piece + Character.toString(c) + HYPHEN;
              if (!piece.isEmpty() && width(grown, font) > width) {
                pieces.add(piece + HYPHEN);
                piece.setLength(0);
              }
              piece.appendCodePoint(c);
            });
    pieces.add(piece.toString());
    return pieces;
  }

  /** Distance from one line to the next. */
  double lineHeight() {
    return Math.round(font.getSize2D() * LEADING);
  }

  /** Height of all lines. */
  double height() {
    return lines.size() * lineHeight();
  }

  /** Width of the widest line. */
  double width() {
    return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
  }

  /** Draws it with its top left corner here. */
  void draw(Graphics2D g, Color color, double left, double top) {
    draw(g, color, Anchor.START, left, top);
  }

  /** Draws it, each line aligned at {@code x}, from {@code top} downwards. */
  void draw(Graphics2D g, Color color, Anchor anchor, double x, double top) {
    double baseline = top + (lineHeight() + font.getSize2D() * 0.72) / 2;
    for (String line : lines) {
      drawLine(g, line, font, color, anchor, x, baseline);
      baseline += lineHeight();
    }
  }

  /** Draws one line of text, aligned at {@code x}. */
  static void drawLine(
      Graphics2D g, String line, Font font, Color color, Anchor anchor, double x, double baseline) {
    if (line.isEmpty()) {
      return;
    }
    g.setFont(font);
    g.setPaint(color);
    g.drawString(line, (float) (x - anchor.share * width(line, font)), (float) baseline);
  }

  /** Which part of a line stands at the given place. */
  enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
      this.share = share;
    }
  }
}
