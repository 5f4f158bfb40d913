package org.gapline.parsing.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.gapline.parsing.PrintedLine;

/** The words of one line, until it ends. */
final class LineOfGlyphs {

  /** A gap of so many times the size of the letters parts two cells. */
  private static final float CELL_GAP = 1.2f;

  /** Letters smaller than this part of the line's size, set in its midst, are marks of notes. */
  private static final float MARK_SIZE = 0.8f;

  private static final int SEMIBOLD = 600;
  private static final List<String> BOLD = List.of("bold", "black", "heavy", "-bd", "demi");

  private final List<Word> words = new ArrayList<>();

  private record Word(String text, List<TextPosition> glyphs) {

    TextPosition first() {
      return glyphs.get(0);
    }

    float right() {
      TextPosition last = glyphs.get(glyphs.size() - 1);
      return last.getXDirAdj() + last.getWidthDirAdj();
    }
  }

  void add(String text, List<TextPosition> glyphs) {
    if (!glyphs.isEmpty() && !text.isBlank()) {
      words.add(new Word(text, List.copyOf(glyphs)));
    }
  }

  /** The parts of the line that wide gaps hold apart; the next line begins. */
  List<PrintedLine> end() {
    List<PrintedLine> parts = new ArrayList<>();
    int begin = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || isWideGap(words.get(at - 1), words.get(at))) {
        PrintedLine part = part(words.subList(begin, at));
        if (!part.text().isBlank()) {
          parts.add(part);
        }
        begin = at;
      }
    }
    words.clear();
    return parts;
  }

  private static boolean isWideGap(Word word, Word next) {
    float gap = next.first().getXDirAdj() - word.right();
    return gap > CELL_GAP * next.first().getYScale();
  }

  private static PrintedLine part(List<Word> words) {
    float size = size(words);
    TextPosition first = words.get(0).first();
    float x = first.getXDirAdj();
    float right = words.get(words.size() - 1).right();
    return new PrintedLine(
        x, first.getYDirAdj(), right - x, size, isBold(words), text(words, size));
  }

  /** The size of most letters, to a tenth of a point. */
  private static float size(List<Word> words) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Word word : words) {
      for (TextPosition glyph : word.glyphs()) {
        counts.merge(Math.round(glyph.getYScale() * 10), 1, Integer::sum);
      }
    }
    int size = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() >= most) {
        most = count.getValue();
        size = count.getKey();
      }
    }
    return size / 10f;
  }

  private static String text(List<Word> words, float size) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      String kept = withoutMarks(word, size, text.isEmpty());
      if (kept.isEmpty()) {
        continue;
      }
      text.append(text.isEmpty() ? "" : " ").append(kept);
    }
    return text.toString();
  }

  /** The word without the small raised digits that lead to a note. */
  private static String withoutMarks(Word word, float size, boolean first) {
    List<TextPosition> glyphs = word.glyphs();
    if (glyphs.stream().allMatch(glyph -> glyph.getYScale() >= MARK_SIZE * size)) {
      return word.text();
    }
    StringBuilder kept = new StringBuilder();
    for (TextPosition glyph : glyphs) {
      boolean mark = glyph.getYScale() < MARK_SIZE * size && isDigits(glyph.getUnicode());
      if (!mark || (first && kept.isEmpty())) {
        kept.append(glyph.getUnicode());
      }
    }
    return kept.toString();
  }

  private static boolean isDigits(String text) {
    return text != null && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  private static boolean isBold(List<Word> words) {
    return words.stream()
        .flatMap(word -> word.glyphs().stream())
        .filter(glyph -> glyph.getUnicode() != null && !glyph.getUnicode().isBlank())
        .allMatch(glyph -> isBold(glyph.getFont()));
  }

  private static boolean isBold(PDFont font) {
    if (font == null) {
      return false;
    }
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return BOLD.stream().anyMatch(name::contains)
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= SEMIBOLD));
  }
}
