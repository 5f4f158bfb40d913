package org.gapline.codebook;

import java.util.List;

/**
 * A region of the crosswalk: a State is in exactly one.
 *
 * @param id stable id
 * @param label name for people
 * @param parent id of the parent region
 * @param states its States, ISO 3166-1 alpha-3
 * @param names further names under which texts speak of it, as patterns ("Southeast Asian")
 */
public record Region(
    String id, String label, String parent, List<String> states, List<String> names) {

  /** An event for the whole world takes this region. */
  public static final String GLOBAL = "global";

  public Region {
    states = List.copyOf(states);
    names = List.copyOf(names);
  }
}
