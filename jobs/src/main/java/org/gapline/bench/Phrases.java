package org.gapline.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Organization;
import org.gapline.codebook.State;
import org.gapline.codebook.Theme;

/** Plain phrases of the codebook, which a program without the pattern language can look for. */
final class Phrases {

  /** As many as the plain program is given; the codebook has more. */
  static final int MOST = 2_200;

  private static final int SHORTEST = 4;

  private Phrases() {}

  /** In small letters: of themes first, then of names. */
  static List<String> of(Codebook codebook) {
    Set<String> phrases = new LinkedHashSet<>();
    Consumer<String> add = phrase -> plain(phrase, phrases);
    for (Theme theme : codebook.themes()) {
      theme.patterns().byLanguage().values().stream()
          .flatMap(List::stream)
          .forEach(pattern -> add.accept(pattern.source()));
    }
    codebook.states().stream().map(State::name).forEach(add);
    codebook.organizations().stream().map(Organization::name).forEach(add);
    codebook.cities().stream().map(City::name).forEach(add);
    return phrases.stream().limit(MOST).toList();
  }

  private static void plain(String source, Set<String> phrases) {
    String phrase = source.replaceAll("\\*$", "").toLowerCase(Locale.ROOT);
    if (phrase.length() >= SHORTEST && phrase.matches("[\\p{L}' -]+")) {
      phrases.add(phrase);
    }
  }
}
