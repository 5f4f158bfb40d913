package org.gapline.spark.jobs;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.hash.Sha256;
import org.gapline.spark.tables.LinkedInput;

/**
 * The name of a part of the documents and their statements, after all of which its rows are made:
 * what has the same name holds the same rows in the same order.
 *
 * @param hash the first 128 bits of a SHA-256, in hexadecimal digits
 * @param codedBefore whether an earlier run coded all documents of the part
 */
record PartName(String hash, boolean codedBefore) implements Serializable {

  static final int DIGITS = 32;

  private static final Pattern FILE =
      Pattern.compile("part-\\d+-([0-9a-f]{%d})-\\d+-\\d+\\.parquet".formatted(DIGITS));

  /**
   * The names of the parts that come of documents, one for each partition.
   *
   * @param by the software and the codebook, of which rows are made besides
   */
  static List<PartName> of(JavaRDD<LinkedInput> documents, String by) {
    return documents.mapPartitions(partition -> List.of(of(partition, by)).iterator()).collect();
  }

  /** The hash in the name of a file; null where it bears none. */
  static String hashIn(String file) {
    Matcher name = FILE.matcher(file);
    return name.matches() ? name.group(1) : null;
  }

  private static PartName of(Iterator<LinkedInput> documents, String by) {
    MessageDigest digest = Sha256.digest();
    digest.update(by.getBytes(StandardCharsets.UTF_8));
    boolean codedBefore = true;
    while (documents.hasNext()) {
      LinkedInput linked = documents.next();
      linked.update(digest);
      codedBefore &= linked.document().codedBefore();
    }
    String hash = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    return new PartName(hash, codedBefore);
  }
}
