package org.gapline.spark.tables;

import java.util.HexFormat;
import org.apache.spark.Partitioner;

/**
 * A key, and an order among the records of it: as one text it sorts by the key's bucket, the key
 * and the order.
 *
 * @param key the key
 * @param order where the record stands among those of the key
 */
public record OrderedKey(String key, String order) {

  /** Before all that stands in keys, so that a shorter key comes before a longer. */
  private static final char END = '\0';

  /** Hexadecimal digits of the bucket. */
  private static final int DIGITS = 4;

  /** As a text that {@link #parse} reads. */
  public String text() {
    return HexFormat.of().toHexDigits((char) KeyBuckets.of(key)) + key + END + order;
  }

  /** Reads what {@link #text} wrote. */
  public static OrderedKey parse(String text) {
    int end = text.indexOf(END);
    return new OrderedKey(text.substring(DIGITS, end), text.substring(end + 1));
  }

  /** The bucket of the key of such a text. */
  public static int bucketOf(String text) {
    return Integer.parseInt(text, 0, DIGITS, 16);
  }

  /** Whether two of these texts have one key. */
  public static boolean isOfOneKey(String text, String other) {
    int end = text.indexOf(END) + 1;
    return text.regionMatches(0, other, 0, end);
  }

  /** Brings the records of a bucket into one partition, whatever their order. */
  public static Partitioner partitioner(int partitions) {
    return new ByBucket(partitions);
  }

  private static final class ByBucket extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int partitions;

    ByBucket(int partitions) {
      this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
      return partitions;
    }

    @Override
    public int getPartition(Object text) {
      return KeyBuckets.partition(bucketOf((String) text), partitions);
    }
  }
}
