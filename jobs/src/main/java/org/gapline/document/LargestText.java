package org.gapline.document;

/**
 * How much is read of one text or web page. They are taken apart within the job, so that what uses
 * up the memory would cost all files and not only this one: what grows the structure are lines,
 * pages and tags, however short the text is.
 */
final class LargestText {

  /** Some 5,000 pages of text. */
  private static final int BYTES = 16 << 20;

  /** Ten times what 5,000 pages have. */
  private static final int MARKS = 500_000;

  /** Some 1,200 pages: what is found in a text takes a few hundred bytes for each of its words. */
  private static final int WORDS = 600_000;

  private LargestText() {}

  /**
   * Refuses a text that is larger than what is read.
   *
   * @throws RejectedInputException with the remedy
   */
  static void refuseLarger(byte[] bytes) throws RejectedInputException {
    if (bytes.length > BYTES) {
      throw refused("its text is longer than " + (BYTES >> 20) + " MB");
    }
    int marks = 0;
    for (byte b : bytes) {
      if (b == '\n' || b == '\r' || b == '\f' || b == '<') {
        marks++;
      }
    }
    if (marks > MARKS) {
      throw refused("it has more than " + MARKS + " lines, pages and tags");
    }
  }

  /**
   * Refuses a text of more words than are read, whatever stands between them.
   *
   * @throws RejectedInputException with the remedy
   */
  static void refuseMoreWords(String text) throws RejectedInputException {
    int words = 0;
    boolean within = false;
    for (int at = 0; at < text.length(); at++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(at));
      words += letter && !within ? 1 : 0;
      within = letter;
    }
    if (words > WORDS) {
      throw refused("it has more than " + WORDS + " words");
    }
  }

  private static RejectedInputException refused(String found) {
    return new RejectedInputException(
        RejectReason.TOO_LARGE,
        found + ", the most that is read of one. Leave out what is no text, or split it.");
  }
}
