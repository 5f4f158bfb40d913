package org.gapline.hostile;

/**
 * A nasty file.
 *
 * @param path where it lies under data/raw
 * @param bytes what it holds
 * @param outcome the reasons for which it may be refused, with {@code |} between, {@code ACCEPTED}
 *     among them where its text may be taken in; {@code PARTS} where it is taken record by record
 */
public record HostileFile(String path, byte[] bytes, String outcome) {

  /** The file is read, and what is nasty about it does nothing. */
  public static final String ACCEPTED = "ACCEPTED";

  /** The file is read record by record, each with an outcome of its own. */
  public static final String PARTS = "PARTS";
}
