package org.gapline.tagging.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gapline.codebook.KnownResolution;
import org.gapline.codebook.pattern.Tokens;

/**
 * Finds the resolutions of the Security Council that a text cites, in every form: "resolutions 1373
 * (2001) and 2396 (2017)", "resolution 1373 of 2001", "UNSCR 2341", "S/RES/2341 (2017)",
 * "resolutions 1267/1989/2253". Those of the General Assembly and of other bodies are left out. A
 * year that the list of known resolutions contradicts is put right.
 */
final class ResolutionFinder {

  private static final Set<String> ANNOUNCING =
      Set.of("resolution", "resolutions", "resolucion", "resoluciones", "unscr", "unscrs", "scr");

  /** Bodies whose resolutions are not meant, within a few words before the number. */
  private static final Set<String> OTHER_BODIES =
      WordList.of("assembly assemblee asamblea ga unga ecosoc parliament hrc");

  private static final Set<String> BETWEEN = WordList.of("and et y or ou o as well");
  private static final Set<String> NUMBER_SIGN = Set.of("no", "nos", "number", "n", "numero");
  private static final int FEWEST = 100;
  private static final int MOST = 9999;

  private final Map<Integer, Integer> yearOf;

  ResolutionFinder(List<KnownResolution> known) {
    this.yearOf =
        known.stream()
            .collect(Collectors.toMap(KnownResolution::number, KnownResolution::year, (a, b) -> a));
  }

  /** The resolutions cited among the words, each once, in the order of the text. */
  Found find(String text, Tokens tokens) {
    return find(text, tokens, 0, tokens.size() - 1);
  }

  /** The same among the words from one to another, both included. */
  Found find(String text, Tokens tokens, int first, int last) {
    Search search = new Search(text, tokens);
    for (int i = first; i <= last; i++) {
      if (announces(text, tokens, i)) {
        search.numbersFrom(i + 1);
      } else if (search.isPair(i)) {
        search.cite(i, Numbers.value(text, tokens, i + 1));
      }
    }
    return new Found(
        search.cited.entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + ")").toList(),
        search.repaired);
  }

  private static boolean announces(String text, Tokens tokens, int i) {
    char initial = Character.toLowerCase(text.charAt(tokens.begin(i)));
    int length = tokens.end(i) - tokens.begin(i);
    boolean maybe = initial == 'r' ? length == 3 || length >= 10 : initial == 'u' || initial == 's';
    if (!maybe || (initial != 'r' && (length < 3 || length > 6))) {
      return false;
    }
    String word = tokens.folded(i);
    if (word.equals("res")) {
      return i > 0 && tokens.folded(i - 1).equals("s");
    }
    return ANNOUNCING.contains(word) && !ofOtherBody(tokens, i);
  }

  private static boolean ofOtherBody(Tokens tokens, int i) {
    for (int k = Math.max(0, i - 2); k < i; k++) {
      if (OTHER_BODIES.contains(tokens.folded(k))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What was found.
   *
   * @param resolutions citations as {@code 2341 (2017)}
   * @param yearRepaired whether a year was put right
   */
  record Found(List<String> resolutions, boolean yearRepaired) {}

  /** The search in one text. */
  private final class Search {
    private final String text;
    private final Tokens tokens;
    private final Map<Integer, Integer> cited = new LinkedHashMap<>();
    private boolean repaired;

    Search(String text, Tokens tokens) {
      this.text = text;
      this.tokens = tokens;
    }

    /** Reads the list of numbers that begins at a word. */
    void numbersFrom(int first) {
      int i =
          first < tokens.size() && NUMBER_SIGN.contains(tokens.folded(first)) ? first + 1 : first;
      while (isNumber(i)) {
        int yearAt = yearAfter(i);
        cite(i, yearAt < 0 ? 0 : Numbers.value(text, tokens, yearAt));
        i = Math.max(i, yearAt) + 1;
        while (i < tokens.size() && BETWEEN.contains(tokens.folded(i))) {
          i++;
        }
      }
    }

    /** Whether a known number stands with its year in brackets, whatever the words before. */
    boolean isPair(int i) {
      if (!Numbers.isBare(text, tokens, i) || !isNumber(i) || !bracketed(i + 1)) {
        return false;
      }
      Integer year = yearOf.get(Numbers.value(text, tokens, i));
      return year != null && year == Numbers.value(text, tokens, i + 1);
    }

    private boolean isNumber(int i) {
      if (!Numbers.isBare(text, tokens, i) || bracketed(i)) {
        return false;
      }
      int value = Numbers.value(text, tokens, i);
      return value >= FEWEST && value <= MOST && !slashedSession(i);
    }

    /** Whether it is the session or year in a number such as 60/288 or 2019/19. */
    private boolean slashedSession(int i) {
      boolean slash = charAfter(i) == '/' && Numbers.isBare(text, tokens, i + 1);
      boolean afterSlash = tokens.begin(i) > 0 && text.charAt(tokens.begin(i) - 1) == '/';
      return (slash && Numbers.value(text, tokens, i + 1) < FEWEST)
          || (afterSlash
              && Numbers.isBare(text, tokens, i - 1)
              && Numbers.value(text, tokens, i - 1) < FEWEST);
    }

    private int yearAfter(int i) {
      if (bracketed(i + 1)) {
        return i + 1;
      }
      boolean of = CalendarWords.isOf(tokens, i + 1) && isYear(i + 2);
      return of ? i + 2 : -1;
    }

    private boolean bracketed(int i) {
      return isYear(i) && tokens.begin(i) > 0 && text.charAt(tokens.begin(i) - 1) == '(';
    }

    private boolean isYear(int i) {
      return Numbers.isBare(text, tokens, i)
          && tokens.end(i) - tokens.begin(i) == 4
          && Numbers.value(text, tokens, i) >= 1946
          && Numbers.value(text, tokens, i) < 2100;
    }

    private char charAfter(int i) {
      return tokens.end(i) < text.length() ? text.charAt(tokens.end(i)) : ' ';
    }

    void cite(int at, int year) {
      int number = Numbers.value(text, tokens, at);
      Integer known = yearOf.get(number);
      if (known != null) {
        repaired |= year != 0 && year != known;
        cited.putIfAbsent(number, known);
      } else if (year != 0) {
        cited.putIfAbsent(number, year);
      }
    }
  }
}
