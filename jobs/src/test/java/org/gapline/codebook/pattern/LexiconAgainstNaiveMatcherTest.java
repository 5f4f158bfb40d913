package org.gapline.codebook.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Compares the automaton with a backtracking matcher that is slow and plainly right. */
class LexiconAgainstNaiveMatcherTest {

  private static final String[] PATTERN_WORDS = {
    "aa", "ab", "b", "aa*", "ab*", "Ab", "ABAB", "Ab*"
  };
  private static final String[] TEXT_WORDS = {
    "aa", "ab", "b", "aab", "aba", "Ab", "AB", "Aba", "ABAB", "ABABA", "x", "Aa", "B"
  };

  /** A pattern as a tree of the test's own. */
  private sealed interface Naive {

    record Word(String source) implements Naive {}

    record Gap(int words) implements Naive {}

    record Sequence(List<Naive> parts) implements Naive {}

    record Choice(List<Naive> options) implements Naive {}

    record Maybe(Naive body) implements Naive {}
  }

  @Test
  void findsExactlyWhatBacktrackingFinds() {
    Random random = new Random(20_240_613);
    int compared = 0;
    int matched = 0;
    while (compared < 3_000) {
      List<Naive> patterns = new ArrayList<>();
      Lexicon.Builder<Integer> builder = new Lexicon.Builder<>();
      while (patterns.size() < 6) {
        Naive pattern = sequence(random, 3);
        try {
          builder.add(patterns.size(), new Pattern(render(pattern), 1));
          patterns.add(pattern);
        } catch (PatternException refused) {
          // Begins or ends with a gap, or matches nothing: not in the language.
          assertThat(refused.character()).isPositive();
        }
      }
      String[] text = text(random);
      List<String> found = found(builder.build(), text);
      assertThat(found)
          .as("%s in %s", patterns.stream().map(p -> render(p)).toList(), String.join(" ", text))
          .isEqualTo(expected(patterns, text));
      compared++;
      matched += found.size();
    }
    assertThat(matched).isGreaterThan(10_000);
  }

  @Test
  void findsWhatStandsBehindSeveralWideGaps() {
    Lexicon<Integer> lexicon =
        new Lexicon.Builder<Integer>().add(0, new Pattern("aa <12> (b)? <12> ab", 1)).build();
    for (int between = 0; between < 30; between++) {
      String[] text = ("aa " + "x ".repeat(between) + "ab").split(" ", -1);
      assertThat(found(lexicon, text)).as("%d words", between).hasSize(between <= 24 ? 1 : 0);
    }
  }

  private static List<String> found(Lexicon<Integer> lexicon, String[] text) {
    return lexicon.matches(Tokens.of(String.join(" ", text))).stream()
        .map(match -> match.first() + "-" + match.last() + ":" + match.value())
        .toList();
  }

  private static List<String> expected(List<Naive> patterns, String[] text) {
    List<String> all = new ArrayList<>();
    for (int first = 0; first < text.length; first++) {
      List<int[]> here = new ArrayList<>();
      for (int p = 0; p < patterns.size(); p++) {
        TreeSet<Integer> ends = new TreeSet<>();
        match(patterns.get(p), text, first, ends::add);
        if (!ends.isEmpty()) {
          here.add(new int[] {ends.last() - 1, p});
        }
      }
      here.sort((a, b) -> a[0] != b[0] ? a[0] - b[0] : a[1] - b[1]);
      for (int[] match : here) {
        all.add(first + "-" + match[0] + ":" + match[1]);
      }
    }
    return all;
  }

  private static void match(Naive pattern, String[] text, int at, IntConsumer then) {
    if (pattern instanceof Naive.Word word) {
      if (at < text.length && fits(word.source(), text[at])) {
        then.accept(at + 1);
      }
    } else if (pattern instanceof Naive.Gap gap) {
      for (int k = 0; k <= gap.words() && at + k <= text.length; k++) {
        then.accept(at + k);
      }
    } else if (pattern instanceof Naive.Sequence sequence) {
      matchAll(sequence.parts(), 0, text, at, then);
    } else if (pattern instanceof Naive.Choice choice) {
      choice.options().forEach(option -> match(option, text, at, then));
    } else if (pattern instanceof Naive.Maybe maybe) {
      then.accept(at);
      match(maybe.body(), text, at, then);
    }
  }

  private static void matchAll(
      List<Naive> parts, int part, String[] text, int at, IntConsumer then) {
    if (part == parts.size()) {
      then.accept(at);
    } else {
      match(parts.get(part), text, at, next -> matchAll(parts, part + 1, text, next, then));
    }
  }

  /** Every literal here with capitals is a word of its own in brackets, so its length counts. */
  private static boolean fits(String wanted, String word) {
    boolean stem = wanted.endsWith("*");
    String letters = stem ? wanted.substring(0, wanted.length() - 1) : wanted;
    if (stem ? fitsStem(letters, word) : word.equals(letters)) {
      return true;
    }
    boolean bound = !letters.equals(letters.toLowerCase(Locale.ROOT));
    boolean allCapitals = word.equals(word.toUpperCase(Locale.ROOT));
    String lower = word.toLowerCase(Locale.ROOT);
    String wantedLower = letters.toLowerCase(Locale.ROOT);
    boolean fitsLower = stem ? lower.startsWith(wantedLower) : lower.equals(wantedLower);
    return fitsLower && (!bound || (allCapitals && letters.length() > 3));
  }

  private static boolean fitsStem(String letters, String word) {
    return word.startsWith(letters);
  }

  private static Naive sequence(Random random, int depth) {
    List<Naive> parts = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      parts.add(element(random, depth));
      if (i > 0 && random.nextInt(3) == 0) {
        parts.add(new Naive.Gap(1 + random.nextInt(random.nextInt(4) == 0 ? 12 : 3)));
      }
    }
    return new Naive.Sequence(parts);
  }

  private static Naive element(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(6);
    if (kind == 4) {
      List<Naive> options = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        options.add(sequence(random, depth - 1));
      }
      return new Naive.Choice(options);
    }
    if (kind == 5) {
      return new Naive.Maybe(sequence(random, depth - 1));
    }
    return new Naive.Word(PATTERN_WORDS[random.nextInt(PATTERN_WORDS.length)]);
  }

  private static String[] text(Random random) {
    return random
        .ints(random.nextInt(random.nextInt(8) == 0 ? 40 : 14), 0, TEXT_WORDS.length)
        .mapToObj(i -> TEXT_WORDS[i])
        .toArray(String[]::new);
  }

  private static String render(Naive pattern) {
    if (pattern instanceof Naive.Word word) {
      boolean bound = !word.source().equals(word.source().toLowerCase(Locale.ROOT));
      return bound ? "(" + word.source() + ")" : word.source();
    } else if (pattern instanceof Naive.Gap gap) {
      return "<" + gap.words() + ">";
    } else if (pattern instanceof Naive.Sequence sequence) {
      return String.join(" ", sequence.parts().stream().map(p -> render(p)).toList());
    } else if (pattern instanceof Naive.Choice choice) {
      return "(" + String.join("|", choice.options().stream().map(p -> render(p)).toList()) + ")";
    }
    return "(" + render(((Naive.Maybe) pattern).body()) + ")?";
  }
}
