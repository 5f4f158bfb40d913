package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;
import org.gapline.document.DocumentFlag;

/**
 * For whom an event was.
 *
 * @param regions ids of the regions of the audience
 * @param groupings ids of the groupings for which, by their names, it was held
 * @param states States named as taking part, ISO 3166-1 alpha-3
 * @param flags what was inferred
 */
record Audience(
    List<String> regions, List<String> groupings, List<String> states, Set<DocumentFlag> flags) {

  Audience {
    regions = List.copyOf(regions);
    groupings = List.copyOf(groupings);
    states = List.copyOf(states);
    flags = Set.copyOf(flags);
  }
}
