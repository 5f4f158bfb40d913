package org.gapline.spark.tables;

import java.security.MessageDigest;

/** Of what rows in a part of tables are made. */
public interface PartContent {

  /**
   * Takes all into a digest of which the rows are made, by one version of the software and of the
   * codebook.
   */
  void update(MessageDigest digest);

  /** Whether rows that an earlier run wrote of the same will do. */
  boolean madeBefore();
}
