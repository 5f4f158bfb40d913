package org.gapline.spark.stages;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.document.bulk.BulkPart;
import org.gapline.document.bulk.LineCount;
import org.gapline.spark.raw.RawFolder;

/**
 * Parts of a file of lines in, the same parts with the number of their first line out: one pass
 * over the bytes that looks for line ends only, all parts side by side.
 */
public final class NumberLines {

  private final RawFolder raw;
  private final JavaSparkContext spark;

  public NumberLines(RawFolder raw, JavaSparkContext spark) {
    this.raw = raw;
    this.spark = spark;
  }

  /**
   * The parts of one file, numbered.
   *
   * @param path the file under data/raw
   * @param parts all its parts, in order
   */
  public List<BulkPart> apply(String path, List<BulkPart> parts) {
    RawFolder shipped = raw;
    List<long[]> bounds = new ArrayList<>();
    parts.forEach(part -> bounds.add(new long[] {part.begin(), part.end()}));
    List<Long> counts =
        spark
            .parallelize(bounds, bounds.size())
            .map(bound -> count(shipped, path, new BulkPart(bound[0], bound[1], 1)))
            .collect();
    List<BulkPart> numbered = new ArrayList<>();
    long before = 0;
    for (int i = 0; i < parts.size(); i++) {
      numbered.add(parts.get(i).afterLines(before));
      before += counts.get(i);
    }
    return numbered;
  }

  /** A file that cannot be read has no lines: reading it says why. */
  private static long count(RawFolder raw, String path, BulkPart part) {
    try (SeekableByteChannel channel = raw.open(path)) {
      return LineCount.of(channel, part);
    } catch (IOException e) {
      return 0;
    }
  }
}
