package org.gapline.spark.jobs;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.hash.Sha256;
import org.gapline.spark.tables.PartContent;

/**
 * The name of a part of the documents and their statements, or of the events, after all of which
 * its rows are made: what has the same name holds the same rows in the same order.
 *
 * @param hash the first 128 bits of a SHA-256, in hexadecimal digits
 * @param madeBefore whether rows that an earlier run wrote of the same will do
 */
record PartName(String hash, boolean madeBefore) implements Serializable {

  static final int DIGITS = 32;

  private static final Pattern FILE =
      Pattern.compile("part-(\\d+)-([0-9a-f]{%d})-\\d+-\\d+\\.parquet".formatted(DIGITS));

  /** The hash in the name of a file; nothing where it is not named after what it is made of. */
  static Optional<String> hashIn(String file) {
    Matcher name = FILE.matcher(file);
    return name.matches() ? Optional.of(name.group(2)) : Optional.empty();
  }

  /** The number of the partition in the name of such a file; nothing in any other. */
  static Optional<String> numberIn(String file) {
    Matcher name = FILE.matcher(file);
    return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /**
   * The names of the parts that come of contents, one for each partition.
   *
   * @param by the software and the codebook, of which rows are made besides
   */
  static <C extends PartContent> List<PartName> of(JavaRDD<C> contents, String by) {
    return contents.mapPartitions(partition -> List.of(of(partition, by)).iterator()).collect();
  }

  private static PartName of(Iterator<? extends PartContent> contents, String by) {
    Made<PartContent> made = new Made<>(contents, by);
    made.forEachRemaining(content -> {});
    return made.name();
  }

  /**
   * The same contents, held against their names once all have been asked for. What an executor had
   * when it was lost is made again, and a part that came out otherwise would lie under the name of
   * another.
   *
   * @param names one for each partition
   * @param by as it was for the names
   */
  static <C extends PartContent> JavaRDD<C> checked(
      JavaRDD<C> contents, List<PartName> names, String by) {
    List<PartName> shipped = new ArrayList<>(names);
    return contents.mapPartitionsWithIndex(
        (partition, all) -> new Checked<>(new Made<>(all, by), shipped.get(partition)), true);
  }

  /** Contents on their way, and the name of those that have passed. */
  private static final class Made<C extends PartContent> implements Iterator<C> {
    private final Iterator<? extends C> contents;
    private final MessageDigest digest = Sha256.digest();
    private boolean madeBefore = true;

    Made(Iterator<? extends C> contents, String by) {
      this.contents = contents;
      digest.update(by.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean hasNext() {
      return contents.hasNext();
    }

    @Override
    public C next() {
      C content = contents.next();
      content.update(digest);
      madeBefore &= content.madeBefore();
      return content;
    }

    PartName name() {
      String hash = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
      return new PartName(hash, madeBefore);
    }
  }

  /** The same, which end only if they bear this name. */
  private static final class Checked<C extends PartContent> implements Iterator<C> {
    private final Made<C> made;
    private final PartName name;
    private boolean held;

    Checked(Made<C> made, PartName name) {
      this.made = made;
      this.name = name;
    }

    @Override
    public boolean hasNext() {
      boolean more = made.hasNext();
      if (!more && !held) {
        held = true;
        if (!made.name().hash().equals(name.hash())) {
          throw new IllegalStateException(
              "what a part is made of is no longer what it was when the part was named: what was"
                  + " lost while the run was at work came out otherwise. Run again");
        }
      }
      return more;
    }

    @Override
    public C next() {
      return made.next();
    }
  }
}
