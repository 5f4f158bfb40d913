package org.gapline.codebook.pattern;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Times a lexicon of 3,000 patterns on sentences of a made-up text, most of whose words occur in
 * patterns. Run its main method; prints microseconds for 1,000 characters.
 */
final class LexiconBenchmark {

  private static final int VOCABULARY = 6_000;
  private static final int PATTERNS = 3_000;
  private static final int TEXT_LENGTH = 3_000_000;
  private static final int SENTENCE_WORDS = 25;

  private final Random random = new Random(11);
  private final List<String> vocabulary = new ArrayList<>();

  public static void main(String[] arguments) {
    new LexiconBenchmark().run(System.out);
  }

  private void run(PrintStream out) {
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary.add(newWord());
    }
    long started = System.nanoTime();
    Lexicon<Integer> lexicon = lexicon();
    out.printf("built in %.1f ms (cold)%n", (System.nanoTime() - started) / 1e6);
    List<String> sentences = sentences();
    for (int round = 0; round < 12; round++) {
      measure(lexicon, sentences, out);
    }
  }

  private static void measure(Lexicon<Integer> lexicon, List<String> sentences, PrintStream out) {
    long characters = 0;
    long words = 0;
    long began = System.nanoTime();
    List<Tokens> read = new ArrayList<>();
    for (String sentence : sentences) {
      Tokens tokens = Tokens.of(sentence);
      read.add(tokens);
      words += tokens.size();
      characters += sentence.length();
    }
    long tokenized = System.nanoTime();
    long matches = 0;
    for (Tokens tokens : read) {
      matches += lexicon.matches(tokens).size();
    }
    long matched = System.nanoTime();
    double kilo = characters / 1_000.0;
    out.printf(
        "words %.2f us, matching %.2f us per KB; %d words, %d matches%n",
        (tokenized - began) / 1e3 / kilo, (matched - tokenized) / 1e3 / kilo, words, matches);
  }

  private Lexicon<Integer> lexicon() {
    Lexicon.Builder<Integer> builder = new Lexicon.Builder<>();
    for (int i = 0; i < PATTERNS; i++) {
      builder.add(i, new Pattern(pattern(i % 6), i));
    }
    return builder.build();
  }

  private String pattern(int kind) {
    return switch (kind) {
      case 0 -> rareWord();
      case 1 -> word() + " " + word();
      case 2 -> stem() + " <4> (" + stem() + "|" + word() + "|" + stem() + ")";
      case 3 -> "(" + stem() + "|" + word() + ") (of)? " + stem();
      case 4 -> stem() + " <3> " + word() + " " + word();
      default -> word() + " & " + stem();
    };
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    int length = 0;
    while (length < TEXT_LENGTH) {
      StringBuilder sentence = new StringBuilder();
      for (int i = 0; i < SENTENCE_WORDS; i++) {
        String word = i % 3 == 0 ? "of" : word();
        sentence.append(i == 0 || i % 7 == 0 ? capitalized(word) : word).append(' ');
      }
      sentences.add(sentence.toString());
      length += sentence.length();
    }
    return sentences;
  }

  /** Frequent words are frequent, as in any language. */
  private String word() {
    return vocabulary.get((int) (VOCABULARY * Math.pow(random.nextDouble(), 3)));
  }

  private String rareWord() {
    return vocabulary.get(VOCABULARY / 2 + random.nextInt(VOCABULARY / 2));
  }

  private String stem() {
    String word = word();
    return word.substring(0, Math.max(4, word.length() - 3)) + "*";
  }

  private String newWord() {
    StringBuilder word = new StringBuilder();
    for (int i = 5 + random.nextInt(6); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(20)));
    }
    return word.toString();
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
