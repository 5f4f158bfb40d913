package org.gapline.document;

import java.util.List;

/** Finds the title of a document that does not state one. */
final class Title {

  private static final int TITLE_WORDS = 5;
  private static final int LONG_HEADING = 3 * TITLE_WORDS;
  private static final int SHORT = 130;
  private static final int SECTION_WORDS = 4;
  private static final int SITE_LOSS = 5;
  private static final List<String> SEPARATORS = List.of(" - ", " / ", " > ", " | ");
  private static final List<String> FIELDS =
      List.of("Title: ", "Titre : ", "T\u00edtulo: ", "Subject: ");

  private Title() {}

  /** The title that the format states, else the best heading before the first paragraph. */
  static String of(String stated, List<Block> blocks, String text) {
    return stated == null || stated.isBlank() ? atTheTop(blocks, text) : stated.strip();
  }

  private static String atTheTop(List<Block> blocks, String text) {
    String best = null;
    int most = 0;
    for (Block block : blocks) {
      String line = block.span().of(text);
      String field = field(line);
      if (field != null && most < LONG_HEADING) {
        return field;
      }
      if (block.kind() != Block.Kind.HEADING && line.length() > SHORT) {
        break;
      }
      int score = block.kind() == Block.Kind.HEADING ? score(line) : 0;
      best = score > most ? line : best;
      most = Math.max(most, score);
    }
    return best;
  }

  /** Whether the line says itself that it is the title. */
  static boolean isField(String line) {
    return field(line) != null;
  }

  private static String field(String line) {
    for (String field : FIELDS) {
      if (line.startsWith(field)) {
        return line.substring(field.length()).strip();
      }
    }
    return null;
  }

  /** Long headings in lower case tell what a text is about; names of sites and sections do not. */
  private static int score(String heading) {
    int words = Math.min(WordCount.of(heading), TITLE_WORDS);
    boolean lower = heading.chars().anyMatch(Character::isLowerCase);
    return Math.max(1, 3 * words - (namesSite(heading) ? SITE_LOSS : 0) + (lower ? 1 : 0));
  }

  /** "Name of the site - News": few words behind a separator. */
  private static boolean namesSite(String heading) {
    for (String separator : SEPARATORS) {
      int at = heading.indexOf(separator);
      if (at > 0 && WordCount.of(heading.substring(at + separator.length())) <= SECTION_WORDS) {
        return true;
      }
    }
    return false;
  }
}
