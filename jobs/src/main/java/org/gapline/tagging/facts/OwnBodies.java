package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.State;

/**
 * Tells whether a State took part in an event at which no State is named as a guest: two bodies or
 * more bear its name, as the Kenya Coast Guard and the Kenya Maritime Authority do.
 */
final class OwnBodies {

  private static final int FEWEST = 2;

  private final Map<String, List<String>> names = new HashMap<>();

  OwnBodies(Codebook codebook) {
    for (State state : codebook.states()) {
      List<String> own = new ArrayList<>(state.demonyms());
      own.add(state.name());
      names.put(state.iso3(), own);
    }
  }

  /** Whether as many of those who organized or attended are bodies of a State. */
  boolean tellOf(String iso3, Parties parties) {
    Set<String> all = new TreeSet<>(parties.organizers());
    all.addAll(parties.participants());
    return all.stream().filter(name -> isOf(iso3, name)).count() >= FEWEST;
  }

  private boolean isOf(String iso3, String body) {
    String words = " " + body.replace('-', ' ').replace('\'', ' ') + " ";
    return names.getOrDefault(iso3, List.of()).stream()
        .anyMatch(name -> words.contains(" " + name + " "));
  }
}
