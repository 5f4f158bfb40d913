package org.gapline.linking;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gapline.codebook.Letters;

/**
 * What the title of an event tells: its distinctive words, which session or edition of a series it
 * is, and whether it is held on the margins of another. English, French and Spanish.
 *
 * @param letters its letters alone, by which titles are the same; empty without a title
 * @param words the first letters of its longer words that are not common to titles of the field
 * @param edition which one of a series, by unit ({@code phase 2}, {@code third}); empty where the
 *     title does not say
 * @param online whether it says that the event was held over the network
 * @param followsUp whether it says that the event follows up on another
 */
record TitleWords(
    String letters,
    Set<String> words,
    Map<String, Integer> edition,
    boolean online,
    boolean followsUp) {

  private static final int STEM = 5;
  private static final int SHORTEST_WORD = 4;
  private static final String SERIES = "series";
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern FEW_DIGITS = Pattern.compile("\\d{1,2}");
  private static final Pattern ORDINAL_IN_DIGITS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|e|er|eme|o|a)");

  private static final Set<String> COMMON =
      stems(
          "about against and at by between closes closing conclude concludes conference countering"
              + " counter course event experts first for forum from held hold holds host hosts in"
              + " international launch launches level meeting meets national nations new of on opens"
              + " opening organized organizes over regional report round seminar series session"
              + " special states symposium table terrorism terrorist terrorists the their through to"
              + " towards training united with workshop workshops"
              + " atelier avec conférence contre cours dans des entre expert formation forum"
              + " internationale international national nationale nations organise organisent pour"
              + " régional régionale réunion séminaire session sur table terrorisme terroristes tient"
              + " unies vers"
              + " antiterrorista celebra celebran conferencia contra curso encuentro entre expertos"
              + " foro formación internacional jornada lucha mesa nacional naciones organiza para por"
              + " regional reunión seminario sesión sobre taller terrorismo terrorista unidas");

  private static final Set<String> ONLINE = Set.of("online", "virtual");

  /** What is held online, where "online recruitment" and "virtual assets" are subjects. */
  private static final Set<String> HELD =
      Set.of(
          "workshop",
          "training",
          "course",
          "meeting",
          "session",
          "seminar",
          "follow",
          "refresher",
          "clinic",
          "consultation",
          "briefing",
          "conference",
          "event",
          "side",
          "exercise",
          "forum");

  private static final Set<String> FOLLOWING =
      Set.of("follow", "followup", "refresher", "suivi", "seguimiento");

  private static final Set<String> UNITS =
      Set.of(
          "phase", "fase", "module", "modulo", "session", "sesion", "part", "partie", "parte",
          "round", "ronda", "edition", "edicion", "cycle", "ciclo", "batch", "cohort", "cohorte",
          "group", "groupe", "grupo", "volet", "tranche", "leg", "stage", "etape", "etapa");

  private static final Map<String, Integer> ORDINALS =
      numbers(
          "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10"
              + " premier 1 premiere 1 deuxieme 2 seconde 2 troisieme 3 quatrieme 4 cinquieme 5"
              + " sixieme 6 septieme 7 huitieme 8 neuvieme 9 dixieme 10"
              + " primer 1 primera 1 primero 1 segundo 2 segunda 2 tercer 3 tercera 3 tercero 3"
              + " cuarto 4 cuarta 4 quinto 5 quinta 5 sexto 6 sexta 6 septimo 7 septima 7 octavo 8"
              + " octava 8 noveno 9 novena 9 decimo 10 decima 10");

  private static final Map<String, Integer> NUMERALS =
      numbers(
          "one 1 two 2 three 3 four 4 five 5 i 1 ii 2 iii 3 iv 4 v 5 vi 6 vii 7 viii 8 ix 9 x 10"
              + " deux 2 trois 3 quatre 4 cinq 5 uno 1 dos 2 tres 3 cuatro 4 cinco 5");

  TitleWords {
    words = Set.copyOf(words);
    edition = Map.copyOf(edition);
  }

  static TitleWords of(String title) {
    if (title == null) {
      return new TitleWords("", Set.of(), Map.of(), false, false);
    }
    String[] tokens = BETWEEN_WORDS.split(folded(title));
    Set<String> words = new HashSet<>();
    Map<String, Integer> edition = new LinkedHashMap<>();
    for (int i = 0; i < tokens.length; i++) {
      String next = i + 1 < tokens.length ? tokens[i + 1] : "";
      if (tokens[i].length() >= SHORTEST_WORD && !COMMON.contains(stem(tokens[i]))) {
        words.add(stem(tokens[i]));
      }
      edition(tokens[i], next, edition);
    }
    List<String> all = List.of(tokens);
    boolean online =
        IntStream.range(1, tokens.length)
            .anyMatch(i -> ONLINE.contains(tokens[i - 1]) && HELD.contains(tokens[i]));
    return new TitleWords(
        Letters.of(title), words, edition, online, !Collections.disjoint(all, FOLLOWING));
  }

  /** "Phase II", "third"; not "26 recommendations", nor the number of a resolution. */
  private static void edition(String token, String next, Map<String, Integer> edition) {
    Integer ordinal = ordinal(token);
    if (ordinal != null) {
      edition.putIfAbsent(UNITS.contains(next) ? next : SERIES, ordinal);
    } else if (UNITS.contains(token)) {
      Integer number =
          FEW_DIGITS.matcher(next).matches() ? Integer.valueOf(next) : NUMERALS.get(next);
      if (number != null) {
        edition.putIfAbsent(token, number);
      }
    }
  }

  private static Integer ordinal(String token) {
    Matcher digits = ORDINAL_IN_DIGITS.matcher(token);
    return digits.matches() ? Integer.valueOf(digits.group(1)) : ORDINALS.get(token);
  }

  /** Whether both are of a series, and say that they are not the same of it. */
  boolean isOtherEdition(TitleWords other) {
    if (edition.isEmpty() || other.edition.isEmpty()) {
      return false;
    }
    return edition.entrySet().stream()
        .anyMatch(
            of -> !of.getValue().equals(other.edition.getOrDefault(of.getKey(), of.getValue())));
  }

  boolean isSameAs(TitleWords other) {
    return !letters.isEmpty() && letters.equals(other.letters);
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    for (String word : folded(words).split(" ")) {
      stems.add(stem(word));
    }
    return stems;
  }

  private static Map<String, Integer> numbers(String pairs) {
    String[] words = pairs.split(" ");
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      numbers.put(words[i], Integer.valueOf(words[i + 1]));
    }
    return numbers;
  }

  /** Words of one family, in one language or two, mostly begin alike. */
  private static String stem(String word) {
    return word.length() <= STEM ? word : word.substring(0, STEM);
  }

  private static String folded(String text) {
    return Accents.without(text.toLowerCase(Locale.ROOT));
  }
}
