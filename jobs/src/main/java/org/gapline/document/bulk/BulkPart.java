package org.gapline.document.bulk;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a bulk file that is read by itself: the records that begin in it.
 *
 * @param begin offset of its first byte
 * @param end offset behind its last byte
 * @param line 1 and the number of line ends before {@code begin}; counts only where records are
 *     lines
 */
public record BulkPart(long begin, long end, long line) {

  public BulkPart {
    if (begin < 0 || end < begin || line < 1) {
      throw new IllegalArgumentException("no part: " + begin + " to " + end + ", line " + line);
    }
  }

  /** A whole file of this size as one part. */
  public static BulkPart whole(long bytes) {
    return new BulkPart(0, bytes, 1);
  }

  /**
   * The parts of a file, none longer than {@code longest}; the lines of all but the first are still
   * to be counted.
   */
  public static List<BulkPart> of(BulkFormat format, long bytes, long longest) {
    if (!format.isSplittable() || bytes <= longest) {
      return List.of(whole(bytes));
    }
    List<BulkPart> parts = new ArrayList<>();
    for (long begin = 0; begin < bytes; begin += longest) {
      parts.add(new BulkPart(begin, Math.min(bytes, begin + longest), 1));
    }
    return List.copyOf(parts);
  }

  /** The same part where this many line ends stand before it. */
  public BulkPart afterLines(long lines) {
    return new BulkPart(begin, end, lines + 1);
  }
}
