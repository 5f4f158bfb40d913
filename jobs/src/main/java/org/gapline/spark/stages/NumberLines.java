package org.gapline.spark.stages;

import java.io.IOException;
import java.io.Serializable;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.document.bulk.BulkPart;
import org.gapline.document.bulk.PartLines;
import org.gapline.spark.raw.RawFolder;

/**
 * Parts of a file of lines in, the same parts with the number of their first line out: one pass
 * over the bytes that looks for line ends only, all parts side by side. On the way a hash can be
 * taken of each part.
 */
public final class NumberLines {

  private final RawFolder raw;
  private final JavaSparkContext spark;
  private final Pass pass;

  private NumberLines(RawFolder raw, JavaSparkContext spark, Pass pass) {
    this.raw = raw;
    this.spark = spark;
    this.pass = pass;
  }

  /** What is looked for in a part. */
  private interface Pass extends Serializable {
    PartLines over(SeekableByteChannel channel, BulkPart part) throws IOException;
  }

  /** A stage that numbers lines. */
  public static NumberLines counting(RawFolder raw, JavaSparkContext spark) {
    return new NumberLines(raw, spark, PartLines::counted);
  }

  /** The same, with a hash of each part: that takes some times as long. */
  public static NumberLines hashing(RawFolder raw, JavaSparkContext spark) {
    return new NumberLines(raw, spark, PartLines::hashed);
  }

  /**
   * The parts of one file, numbered.
   *
   * @param path the file under data/raw
   * @param parts all its parts, in order
   */
  public List<BulkPart> apply(String path, List<BulkPart> parts) {
    RawFolder shipped = raw;
    Pass over = pass;
    List<long[]> bounds = new ArrayList<>();
    parts.forEach(part -> bounds.add(new long[] {part.begin(), part.end()}));
    List<PartLines> lines =
        spark
            .parallelize(bounds, bounds.size())
            .map(bound -> lines(shipped, path, new BulkPart(bound[0], bound[1], 1), over))
            .collect();
    List<BulkPart> numbered = new ArrayList<>();
    long before = 0;
    boolean known = true;
    for (int i = 0; i < parts.size(); i++) {
      PartLines found = lines.get(i);
      known &= found.sha256() != null;
      // Behind a part that could not be read no number is certain.
      numbered.add(parts.get(i).numbered(before, known ? found.sha256() : null));
      before += found.ends();
    }
    return numbered;
  }

  /** A file that cannot be read has no lines: reading it says why. */
  private static PartLines lines(RawFolder raw, String path, BulkPart part, Pass pass) {
    try (SeekableByteChannel channel = raw.open(path)) {
      return pass.over(channel, part);
    } catch (IOException e) {
      return new PartLines(0, null);
    }
  }
}
