package org.gapline.codebook;

import java.util.List;

/**
 * A territory or entity that tables list beside States: recognised, and kept out of counts of
 * States.
 *
 * @param name usual name
 * @param names variant names
 */
public record Territory(String name, List<String> names) {

  public Territory {
    names = List.copyOf(names);
  }
}
