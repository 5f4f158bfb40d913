package org.gapline.linking;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.Region;
import org.gapline.document.DocumentFlag;
import org.gapline.linking.Clue.Feature;
import org.gapline.tagging.EventFacts;

/** Compares for whom two reports say that the event was held. */
final class AudienceClues implements Serializable {

  private static final int OTHER_AUDIENCE = -4;
  private static final int PERHAPS_OTHER = -1;

  private final Map<String, String> parentByRegion = new HashMap<>();

  AudienceClues(List<Region> regions) {
    regions.forEach(region -> parentByRegion.put(region.id(), region.parent()));
  }

  /**
   * The clue, or null where a report names no audience or one that is only the venue's. The same
   * audience tells little of events at the same place.
   */
  Clue compare(EventFacts a, EventFacts b) {
    if (a.regions().isEmpty() || b.regions().isEmpty()) {
      return null;
    }
    boolean stated = isStated(a) && isStated(b);
    if (!Collections.disjoint(a.regions(), b.regions())) {
      return stated && a.country() == null != (b.country() == null)
          ? Clue.of(Feature.AUDIENCE, 1, "same audience")
          : null;
    }
    boolean within =
        !Collections.disjoint(a.regions(), parents(b))
            || !Collections.disjoint(parents(a), b.regions());
    if (within) {
      return null;
    }
    if (!stated || isGlobal(a) || isGlobal(b)) {
      return Clue.of(Feature.AUDIENCE, PERHAPS_OTHER, "perhaps other audience");
    }
    return otherStates(a, b)
        ? Clue.contradicts(Feature.AUDIENCE, "for States of other regions")
        : Clue.of(Feature.AUDIENCE, OTHER_AUDIENCE, "other audience");
  }

  private Set<String> parents(EventFacts facts) {
    Set<String> parents = new HashSet<>();
    facts.regions().forEach(region -> parents.add(parentByRegion.get(region)));
    return parents;
  }

  private static boolean otherStates(EventFacts a, EventFacts b) {
    return !a.states().isEmpty()
        && !b.states().isEmpty()
        && Collections.disjoint(a.states(), b.states());
  }

  private static boolean isGlobal(EventFacts facts) {
    return facts.regions().contains(Region.GLOBAL);
  }

  private static boolean isStated(EventFacts facts) {
    return !facts.flags().contains(DocumentFlag.REGION_FROM_VENUE);
  }
}
