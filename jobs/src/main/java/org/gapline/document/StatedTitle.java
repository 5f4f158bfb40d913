package org.gapline.document;

import java.util.List;
import java.util.Locale;

/**
 * Judges the title that a file's properties state. Often it is the name of a template, of an older
 * file or of a program, so the text has to bear it out, or have no heading of its own.
 */
final class StatedTitle {

  private static final int TOP = 6;
  private static final int LEAST_WORDS = 3;
  private static final List<String> SENSELESS =
      List.of("microsoft ", "untitled", "document", "slide ", "powerpoint ", "title", "sans titre");

  private StatedTitle() {}

  /** The stated title, or null where the text's own headings are the better guess. */
  static String of(String stated, List<TextBlock> blocks) {
    if (stated == null || !isSensible(stated.strip())) {
      return null;
    }
    String title = stated.strip();
    List<TextBlock> top = blocks.subList(0, Math.min(TOP, blocks.size()));
    if (top.stream().anyMatch(block -> CleanBlocks.hasSameLetters(block.text(), title))) {
      return title;
    }
    return top.stream().anyMatch(TextBlock::isHeading) ? null : title;
  }

  private static boolean isSensible(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return WordCount.of(title) >= LEAST_WORDS
        && SENSELESS.stream().noneMatch(lower::startsWith)
        && !Dateline.isOne(title)
        && !hasFileEnding(lower)
        && Boilerplate.rest(title).equals(title);
  }

  private static boolean hasFileEnding(String lower) {
    int dot = lower.lastIndexOf('.');
    return dot > 0 && lower.length() - dot <= 5 && lower.indexOf(' ', dot) < 0;
  }
}
