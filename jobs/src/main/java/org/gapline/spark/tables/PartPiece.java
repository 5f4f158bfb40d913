package org.gapline.spark.tables;

/** A record of several that tell of one part of a table together. */
public interface PartPiece {

  /** Whether another one follows. */
  boolean more();
}
