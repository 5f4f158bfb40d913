package org.gapline.phrase;

/**
 * Ascending whole numbers as a short text: each by its distance from the one before, in digits of
 * six bits, the last of which is marked by a seventh. A record holds a text in place of a list of a
 * million records, one byte for most numbers.
 */
final class PackedNumbers {

  private static final int DIGIT = 6;
  private static final int LAST = 1 << DIGIT;

  private final StringBuilder text = new StringBuilder();
  private int before;

  /** Adds a number that is not below the one before. */
  void add(int number) {
    int left = number - before;
    before = number;
    while (left >= LAST) {
      text.append((char) (left & (LAST - 1)));
      left >>>= DIGIT;
    }
    text.append((char) (left | LAST));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** Takes numbers. */
  interface Taker {
    void take(int number);
  }

  /** Hands on the numbers of a text, in order. */
  static void forEach(String text, Taker taker) {
    int number = 0;
    int digits = 0;
    int shift = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      digits |= (digit & (LAST - 1)) << shift;
      shift += DIGIT;
      if ((digit & LAST) != 0) {
        number += digits;
        taker.take(number);
        digits = 0;
        shift = 0;
      }
    }
  }
}
