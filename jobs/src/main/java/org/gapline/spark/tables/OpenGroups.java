package org.gapline.spark.tables;

import java.io.Serializable;
import java.util.Arrays;

/** The sets of documents that hang together and have to be linked: 8 bytes for each. */
public final class OpenGroups implements Serializable {

  private static final long serialVersionUID = 1L;

  /** In ascending order; null where all are to be linked and nothing is kept. */
  private final long[] components;

  private OpenGroups(long[] components) {
    this.components = components;
  }

  /** All of them, where nothing is known and nothing kept. */
  public static OpenGroups all() {
    return new OpenGroups(null);
  }

  /** Some of them. */
  public static OpenGroups of(long[] components) {
    long[] ascending = components.clone();
    Arrays.sort(ascending);
    return new OpenGroups(ascending);
  }

  /** Whether a set is among them. */
  public boolean isOpen(long component) {
    return components == null || Arrays.binarySearch(components, component) >= 0;
  }

  /** Whether what comes of them is kept. */
  public boolean areKept() {
    return components != null;
  }
}
