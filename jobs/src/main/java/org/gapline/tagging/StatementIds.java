package org.gapline.tagging;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.gapline.hash.Sha256;

/**
 * Stable ids of statements: by document, normalised text and occurrence, never by offsets, so that
 * a statement keeps its id when text before it changes.
 */
public final class StatementIds {

  private static final String PREFIX = "s-";
  private static final int BYTES = 8;
  private static final char SEPARATOR = '\u001f';

  private StatementIds() {}

  /**
   * A text as ids see it: Unicode NFKC, lower case, and each run of characters that are neither
   * letters nor digits made one blank. Time linear in the text.
   */
  public static String normalized(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(folded.length());
    folded
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
              } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
              }
            });
    return words.toString().strip();
  }

  /**
   * The id of a statement: {@code s-} and the first 16 hexadecimal digits of the SHA-256 of the
   * document's id, the normalised text and the occurrence.
   *
   * @param docId id of its document
   * @param normalizedText its text as {@link #normalized} gives it
   * @param occurrence 1 for the first statement of the document with this text, 2 for the second
   */
  public static String id(String docId, String normalizedText, int occurrence) {
    String key = docId + SEPARATOR + normalizedText + SEPARATOR + occurrence;
    byte[] digest = Sha256.digest().digest(key.getBytes(StandardCharsets.UTF_8));
    return PREFIX + HexFormat.of().formatHex(digest, 0, BYTES);
  }
}
