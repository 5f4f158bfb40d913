package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Theme;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.Tokens;

/** Finds the agenda of an event: the themes of its title and of the sentences about its aim. */
final class AgendaFinder {

  private static final String OTHER_LANGUAGE = "en";

  private final Map<String, Lexicon<Mark>> byLanguage = new HashMap<>();

  /**
   * A theme, or an exclusion that voids it.
   *
   * @param theme the theme
   * @param voids whether the pattern speaks against it
   */
  private record Mark(Theme theme, boolean voids) {}

  AgendaFinder(Codebook codebook) {
    for (String language : List.of("en", "fr", "es")) {
      Lexicon.Builder<Mark> builder = new Lexicon.Builder<>();
      for (Theme theme : codebook.themes()) {
        for (Pattern pattern : theme.patterns().in(language)) {
          builder.add(new Mark(theme, false), pattern);
        }
        for (Pattern pattern : theme.exclusions().in(language)) {
          builder.add(new Mark(theme, true), pattern);
        }
      }
      byLanguage.put(language, builder.build());
    }
  }

  /** Ids of the themes, parents of sub-themes included, in alphabetical order. */
  List<String> find(Reading reading) {
    Lexicon<Mark> lexicon =
        byLanguage.getOrDefault(reading.document().language(), byLanguage.get(OTHER_LANGUAGE));
    Set<String> themes = new TreeSet<>();
    for (Phrase phrase : speaking(reading)) {
      Tokens tokens =
          Tokens.of(
              reading.text(),
              reading.tokens().begin(phrase.first()),
              reading.tokens().end(phrase.last()));
      addThemes(lexicon.matches(tokens), themes);
    }
    return List.copyOf(themes);
  }

  private static void addThemes(List<Lexicon.Match<Mark>> matches, Set<String> themes) {
    for (Lexicon.Match<Mark> match : matches) {
      Theme theme = match.value().theme();
      boolean voided =
          matches.stream()
              .anyMatch(
                  other ->
                      other.value().voids()
                          && other.value().theme().equals(theme)
                          && other.overlaps(match));
      if (!match.value().voids() && !voided) {
        themes.add(theme.id());
        themes.addAll(theme.parents());
      }
    }
  }

  /** Title, sentences about the aim, and the list items after them. */
  private static List<Phrase> speaking(Reading reading) {
    List<Phrase> speaking = new ArrayList<>(TitlePhrases.of(reading));
    boolean list = false;
    for (Phrase phrase : reading.phrases()) {
      boolean item = phrase.block().kind() == org.gapline.document.Block.Kind.LIST_ITEM;
      boolean aim = phrase.has(Cue.AIM) && (phrase.has(Cue.EVENT) || phrase.isHeading() || item);
      if (item ? list || aim : aim) {
        speaking.add(phrase);
      }
      list = item ? list : aim;
    }
    return speaking;
  }
}
