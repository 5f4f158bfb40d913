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
 * @param content hash by which the lines that begin in it are known again, or null where nobody
 *     asked for one: see {@link PartLines}
 */
public record BulkPart(long begin, long end, long line, String content) {

  public BulkPart {
    if (begin < 0 || end < begin || line < 1) {
      throw new IllegalArgumentException("no part: " + begin + " to " + end + ", line " + line);
    }
  }

  /** A part of which no hash was taken. */
  public BulkPart(long begin, long end, long line) {
    this(begin, end, line, null);
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

  /**
   * The same part of a file of lines.
   *
   * @param before how many line ends stand before it
   * @param hash by which its lines are known again, or null
   */
  public BulkPart numbered(long before, String hash) {
    return new BulkPart(begin, end, before + 1, hash);
  }
}
