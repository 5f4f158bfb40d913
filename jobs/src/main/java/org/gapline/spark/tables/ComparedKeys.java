package org.gapline.spark.tables;

import java.util.List;
import org.gapline.linking.ConnectedPair;

/**
 * What came of holding documents against each other under the keys of one bucket. Kept from run to
 * run, under the fingerprint of these keys and documents.
 *
 * @param pairs the documents that hang together
 */
public record ComparedKeys(List<ConnectedPair> pairs) {

  public ComparedKeys {
    pairs = List.copyOf(pairs);
  }
}
