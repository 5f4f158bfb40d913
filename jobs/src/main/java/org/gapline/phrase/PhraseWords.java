package org.gapline.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.document.MonthNames;

/**
 * Words that tell nothing new, folded (small letters without accents).
 *
 * @param function words that only join others or could stand in any sentence: no phrase begins or
 *     ends with one
 * @param boilerplate words of every report, of the calendar and of counting: no phrase holds one
 */
record PhraseWords(Set<String> function, Set<String> boilerplate) {

  private static final Set<String> CALENDAR = calendar();

  private static final Map<String, PhraseWords> BY_LANGUAGE =
      Map.of(
          "en", of(EnglishWords.FUNCTION, EnglishWords.BOILERPLATE),
          "fr", of(FrenchWords.FUNCTION, FrenchWords.BOILERPLATE),
          "es", of(SpanishWords.FUNCTION, SpanishWords.BOILERPLATE));

  private static final PhraseWords NONE = new PhraseWords(Set.of(), CALENDAR);

  /** The words of a language; only those of the calendar where it is not known. */
  static PhraseWords of(String language) {
    return BY_LANGUAGE.getOrDefault(language, NONE);
  }

  private static PhraseWords of(String function, String boilerplate) {
    Set<String> both = new HashSet<>(CALENDAR);
    both.addAll(words(boilerplate));
    return new PhraseWords(words(function), Set.copyOf(both));
  }

  private static Set<String> words(String line) {
    return Set.copyOf(new HashSet<>(List.of(line.strip().split("\\s+"))));
  }

  /** "may" is a month less often than a verb, and stands among the function words. */
  private static Set<String> calendar() {
    Set<String> words =
        new HashSet<>(
            words(
                """
                monday tuesday wednesday thursday friday saturday sunday
                lundi mardi mercredi jeudi vendredi samedi dimanche
                lunes martes miercoles jueves viernes sabado domingo
                """));
    MonthNames.all().stream().filter(name -> !name.equals("may")).forEach(words::add);
    return words;
  }
}
