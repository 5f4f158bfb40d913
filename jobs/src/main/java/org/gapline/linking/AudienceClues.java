package org.gapline.linking;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    if (isWithin(a, b) || isWithin(b, a)) {
      return null;
    }
    if (!stated || isGlobal(a) || isGlobal(b)) {
      return Clue.of(Feature.AUDIENCE, PERHAPS_OTHER, "perhaps other audience");
    }
    return otherStates(a, b)
        ? Clue.contradicts(Feature.AUDIENCE, "for States of other regions")
        : Clue.of(Feature.AUDIENCE, OTHER_AUDIENCE, "other audience");
  }

  /** Whether a region of the one is part of a region of the other. */
  private boolean isWithin(EventFacts one, EventFacts other) {
    for (String region : one.regions()) {
      String parent = parentByRegion.get(region);
      if (parent != null && other.regions().contains(parent)) {
        return true;
      }
    }
    return false;
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
