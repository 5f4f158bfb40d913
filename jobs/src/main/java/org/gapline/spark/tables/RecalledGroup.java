package org.gapline.spark.tables;

import java.util.List;

/**
 * One row per set of documents that hang together.
 *
 * @param component the set
 * @param known what an earlier run found: a list of one, or of none
 */
public record RecalledGroup(long component, List<LinkedGroup> known) {

  public RecalledGroup {
    known = List.copyOf(known);
  }
}
