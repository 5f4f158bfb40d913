package org.gapline.phrase;

import java.util.BitSet;
import java.util.List;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Grouping;
import org.gapline.codebook.Organization;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.codebook.Territory;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.Tokens;

/**
 * Words that belong to names. Within a sentence a capital tells them, whether a State, a town, a
 * body, a programme or a person is named; where every word may have a capital, the codebook does.
 * Demonyms are names in small letters too ("nigériane").
 */
final class Names {

  /** Marks after which a capital tells nothing. */
  private static final String OPENING = ".:;!?\n\f\"\u201C\u00AB\u2022-\u2013\u2014*";

  private static final int SHORTEST = 3;

  private final Lexicon<Boolean> written;
  private final Lexicon<Boolean> demonyms;

  Names(Codebook codebook) {
    Lexicon.Builder<Boolean> names = new Lexicon.Builder<>();
    codebook.states().forEach(state -> add(names, state));
    codebook.cities().forEach(city -> add(names, city));
    codebook.towns().forEach(town -> add(names, town));
    for (Territory territory : codebook.territories()) {
      add(names, territory.name());
      add(names, territory.names());
    }
    for (Organization organization : codebook.organizations()) {
      add(names, organization.id());
      add(names, organization.name());
      add(names, organization.names());
    }
    written = names.build();
    demonyms = small(codebook);
  }

  private static Lexicon<Boolean> small(Codebook codebook) {
    Lexicon.Builder<Boolean> small = new Lexicon.Builder<>();
    codebook.states().forEach(state -> add(small, state.demonyms()));
    for (Region region : codebook.regions()) {
      region.names().forEach(name -> small.add(true, new Pattern(name, 0)));
      add(small, region.label());
    }
    for (Grouping grouping : codebook.groupings()) {
      grouping.names().forEach(name -> small.add(true, new Pattern(name, 0)));
      add(small, grouping.label());
    }
    return small.build();
  }

  private static void add(Lexicon.Builder<Boolean> names, State state) {
    add(names, state.name());
    add(names, state.officialName());
    add(names, state.names());
    add(names, state.capital());
  }

  private static void add(Lexicon.Builder<Boolean> names, City city) {
    add(names, city.name());
    add(names, city.names());
    add(names, city.houses());
  }

  private static void add(Lexicon.Builder<Boolean> names, List<String> several) {
    several.forEach(name -> add(names, name));
  }

  private static void add(Lexicon.Builder<Boolean> names, String name) {
    if (name != null && name.length() >= SHORTEST && Tokens.of(name).size() > 0) {
      names.add(true, Pattern.ofName(name, 0));
    }
  }

  /** The words of a text that belong to names. */
  BitSet among(String text, Tokens tokens) {
    BitSet found = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isCapitalized(i) && (tokens.isAllCapitals(i) || !isOpening(text, tokens, i))) {
        found.set(i);
      }
    }
    for (Lexicon.Match<Boolean> match : written.matches(tokens)) {
      if (tokens.isCapitalized(match.first())) {
        found.set(match.first(), match.last() + 1);
      }
    }
    demonyms.matches(tokens).forEach(match -> found.set(match.first(), match.last() + 1));
    return found;
  }

  private static boolean isOpening(String text, Tokens tokens, int i) {
    int from = i == 0 ? 0 : tokens.end(i - 1);
    return i == 0
        || text.substring(from, tokens.begin(i)).chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
  }
}
