package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Tokens;

/** Chooses among names that overlap: the longest, and of two as long the one listed first. */
final class NameChooser {

  /** People of whole continents, whose name may be the end of a region's. */
  private static final Set<String> PEOPLES = Set.of("african", "asian", "european");

  private final Tokens tokens;
  private final boolean[] taken;
  private final List<Named> chosen = new ArrayList<>();
  private final List<Named> innerCities = new ArrayList<>();

  NameChooser(Tokens tokens, List<Lexicon.Match<Term>> matches) {
    this.tokens = tokens;
    this.taken = new boolean[tokens.size()];
    choose(matches);
  }

  /** The names chosen, in the order of the text. */
  List<Named> chosen() {
    return chosen;
  }

  /** Names of cities that stand inside longer names. */
  List<Named> innerCities() {
    return innerCities;
  }

  private void choose(List<Lexicon.Match<Term>> matches) {
    List<Lexicon.Match<Term>> byLength = new ArrayList<>();
    for (Lexicon.Match<Term> match : matches) {
      if (!(match.value() instanceof Term.OfCue)) {
        byLength.add(match);
      }
    }
    byLength.sort(Comparator.comparingInt(match -> -weight(match)));
    for (Lexicon.Match<Term> match : byLength) {
      Named named = new Named(match.first(), match.last(), match.value());
      if (!anyTaken(named)) {
        Arrays.fill(taken, named.first(), named.last() + 1, true);
        chosen.add(named);
      } else if (match.value() instanceof Term.OfCity) {
        innerCities.add(named);
      }
    }
    chosen.removeIf(name -> name.term() instanceof Term.OfNothing);
    chosen.sort(Comparator.comparingInt(Named::first));
    innerCities.sort(Comparator.comparingInt(Named::first));
  }

  /** Its length; "Asian Member States" gives way to "Southeast Asian". */
  private int weight(Lexicon.Match<Term> match) {
    boolean people =
        match.value() instanceof Term.OfRegion && PEOPLES.contains(tokens.folded(match.first()));
    return people ? 1 : match.words();
  }

  private boolean anyTaken(Named name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }
}
