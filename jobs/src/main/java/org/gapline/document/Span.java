package org.gapline.document;

/**
 * A stretch of a text.
 *
 * @param begin offset of the first character, in UTF-16 units
 * @param end offset after the last character
 */
public record Span(int begin, int end) {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span from " + begin + " to " + end);
    }
  }

  /** The text that the span covers. */
  public String of(String text) {
    return text.substring(begin, end);
  }

  /** The length in UTF-16 units. */
  public int length() {
    return end - begin;
  }

  /** Whether the other span lies inside this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }
}
