package org.gapline.spark.tables;

import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;

/**
 * A key, and an order among the records of it: as one text it sorts by both.
 *
 * @param key the key
 * @param order where the record stands among those of the key
 */
public record OrderedKey(String key, String order) {

  /** Before all that stands in keys, so that a shorter key comes before a longer. */
  private static final char END = '\0';

  /** As a text that {@link #parse} reads. */
  public String text() {
    return key + END + order;
  }

  /** Reads what {@link #text} wrote. */
  public static OrderedKey parse(String text) {
    int end = text.indexOf(END);
    return new OrderedKey(text.substring(0, end), text.substring(end + 1));
  }

  /** Whether two of these texts have one key. */
  public static boolean isOfOneKey(String text, String other) {
    int end = text.indexOf(END) + 1;
    return text.regionMatches(0, other, 0, end);
  }

  /** Brings the records of a key into one partition, whatever their order. */
  public static Partitioner partitioner(int partitions) {
    return new ByKey(partitions);
  }

  private static final class ByKey extends HashPartitioner {

    private static final long serialVersionUID = 1L;

    ByKey(int partitions) {
      super(partitions);
    }

    @Override
    public int getPartition(Object text) {
      return super.getPartition(parse((String) text).key());
    }
  }
}
