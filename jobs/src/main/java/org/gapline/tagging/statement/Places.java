package org.gapline.tagging.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.Tokens;

/** Finds the regions and States that a statement itself names. */
final class Places {

  private final Lexicon<Place> lexicon;

  Places(Codebook codebook) {
    Lexicon.Builder<Place> builder = new Lexicon.Builder<>();
    for (State state : codebook.states()) {
      Place place = new Place(state.iso3(), true);
      addName(builder, place, state.name());
      state.names().forEach(name -> addName(builder, place, name));
      state.demonyms().forEach(name -> addName(builder, place, name));
    }
    for (Region region : codebook.regions()) {
      Place place = new Place(region.id(), false);
      addName(builder, place, region.label());
      region.names().forEach(name -> builder.add(place, new Pattern(name, 0)));
    }
    lexicon = builder.build();
  }

  private record Place(String id, boolean state) {}

  /** What a statement names. */
  record Named(List<String> regions, List<String> states) {}

  /** Regions and States named among the words, each once, in the order of the text. */
  Named among(Tokens tokens) {
    Set<String> regions = new LinkedHashSet<>();
    Set<String> states = new LinkedHashSet<>();
    int covered = -1;
    for (Lexicon.Match<Place> match : longestFirst(lexicon.matches(tokens))) {
      if (match.first() > covered) {
        (match.value().state() ? states : regions).add(match.value().id());
        covered = match.last();
      }
    }
    return new Named(List.copyOf(regions), List.copyOf(states));
  }

  private static List<Lexicon.Match<Place>> longestFirst(List<Lexicon.Match<Place>> matches) {
    if (matches.size() < 2) {
      return matches;
    }
    List<Lexicon.Match<Place>> sorted = new java.util.ArrayList<>(matches);
    sorted.sort(
        java.util.Comparator.<Lexicon.Match<Place>>comparingInt(Lexicon.Match::first)
            .thenComparingInt(match -> -match.last()));
    return sorted;
  }

  private static void addName(Lexicon.Builder<Place> builder, Place place, String name) {
    if (name != null && name.length() > 2) {
      builder.add(place, Pattern.ofName(name, 0));
    }
  }
}
