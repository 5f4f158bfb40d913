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
 * @param bodies ids of organizations that work for it
 */
public record Region(
    String id,
    String label,
    String parent,
    List<String> states,
    List<String> names,
    List<String> bodies) {

  /** An event for the whole world takes this region. */
  public static final String GLOBAL = "global";

  public Region {
    states = List.copyOf(states);
    names = List.copyOf(names);
    bodies = List.copyOf(bodies);
  }

  /** A region for which no listed body works. */
  public Region(String id, String label, String parent, List<String> states, List<String> names) {
    this(id, label, parent, states, names, List.of());
  }
}
