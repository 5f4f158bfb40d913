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

  private static final int OTHER_AUDIENCE = -3;

  private final Map<String, String> parentByRegion = new HashMap<>();

  AudienceClues(List<Region> regions) {
    regions.forEach(region -> parentByRegion.put(region.id(), region.parent()));
  }

  /** The clue, or null where a report names no audience or one that is only the venue's. */
  Clue compare(EventFacts a, EventFacts b) {
    if (a.regions().isEmpty() || b.regions().isEmpty()) {
      return null;
    }
    boolean stated = isStated(a) && isStated(b);
    if (!Collections.disjoint(a.regions(), b.regions())) {
      return stated ? Clue.of(Feature.AUDIENCE, 1, "same audience") : null;
    }
    boolean within =
        !Collections.disjoint(a.regions(), parents(b))
            || !Collections.disjoint(parents(a), b.regions());
    if (within) {
      return null;
    }
    return Clue.of(
        Feature.AUDIENCE,
        stated && !isGlobal(a) && !isGlobal(b) ? OTHER_AUDIENCE : -1,
        "other audience");
  }

  private Set<String> parents(EventFacts facts) {
    Set<String> parents = new HashSet<>();
    facts.regions().forEach(region -> parents.add(parentByRegion.get(region)));
    return parents;
  }

  private static boolean isGlobal(EventFacts facts) {
    return facts.regions().contains(Region.GLOBAL);
  }

  private static boolean isStated(EventFacts facts) {
    return !facts.flags().contains(DocumentFlag.REGION_FROM_VENUE);
  }
}
