package org.gapline.statistics;

import java.util.HashSet;
import java.util.Set;

/**
 * How far two sets of labels differ, from 0 (the same) to 1 (nothing in common): 1 minus Jaccard's
 * index times 1 for equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 else.
 *
 * <p>Source: R. Passonneau, "Measuring agreement on set-valued items (MASI) for semantic and
 * pragmatic annotation", Proceedings of LREC 2006, 831-836.
 */
public final class MasiDistance {

  private MasiDistance() {}

  /** The distance of two sets; two empty sets are the same. */
  public static double of(Set<?> a, Set<?> b) {
    if (a.equals(b)) {
      return 0;
    }
    Set<Object> common = new HashSet<>(a);
    common.retainAll(b);
    if (common.isEmpty()) {
      return 1;
    }
    int all = a.size() + b.size() - common.size();
    boolean nested = common.size() == Math.min(a.size(), b.size());
    return 1 - (nested ? 2.0 : 1.0) / 3 * common.size() / all;
  }
}
