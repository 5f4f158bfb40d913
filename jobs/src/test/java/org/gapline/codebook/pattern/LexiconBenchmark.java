package org.gapline.codebook.pattern;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Times a lexicon of 3,000 patterns on the plain texts of the sample. The patterns are put together
 * from neighbouring words of those same texts, so that they match more often than a codebook's. Run
 * its main method in the project's folder; it prints CPU microseconds for 1,000 characters.
 */
final class LexiconBenchmark {

  private static final int PATTERNS = 3_000;
  private static final int ROUNDS = 15;
  private static final int REPEATS = 20;
  private static final int SHORTEST_CONTENT_WORD = 6;

  private final Random random = new Random(11);
  private final List<String> sentences;
  private final List<String> vocabulary = new ArrayList<>();

  private LexiconBenchmark(List<String> sentences) {
    this.sentences = sentences;
    for (String sentence : sentences) {
      Tokens tokens = Tokens.of(sentence);
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.folded(i).length() >= SHORTEST_CONTENT_WORD) {
          vocabulary.add(tokens.folded(i));
        }
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("data/raw/reports"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        sentences.addAll(List.of(Files.readString(file).split("(?<=\\.) |\n")));
      }
    }
    new LexiconBenchmark(sentences).run(System.out);
  }

  private void run(PrintStream out) {
    List<Pattern> patterns = new ArrayList<>();
    for (int i = 0; i < PATTERNS; i++) {
      patterns.add(new Pattern(pattern(i % 7), i));
    }
    long started = cpuTime();
    Lexicon.Builder<Pattern> builder = new Lexicon.Builder<>();
    patterns.forEach(pattern -> builder.add(pattern, pattern));
    Lexicon<Pattern> lexicon = builder.build();
    out.printf("built in %.1f ms (cold)%n", (cpuTime() - started) / 1e6);
    for (int round = 0; round < ROUNDS; round++) {
      measure(lexicon, out);
    }
  }

  private void measure(Lexicon<Pattern> lexicon, PrintStream out) {
    long characters = 0;
    long words = 0;
    long matches = 0;
    long began = cpuTime();
    for (int i = 0; i < REPEATS; i++) {
      for (String sentence : sentences) {
        words += Tokens.of(sentence).size();
        characters += sentence.length();
      }
    }
    long tokenized = cpuTime();
    for (int i = 0; i < REPEATS; i++) {
      for (String sentence : sentences) {
        matches += lexicon.matches(Tokens.of(sentence)).size();
      }
    }
    double kilo = characters / 1_000.0;
    out.printf(
        "words %.2f us, words and matching %.2f us per KB; %.0f words and %.1f matches per KB%n",
        (tokenized - began) / 1e3 / kilo,
        (cpuTime() - tokenized) / 1e3 / kilo,
        words / kilo,
        matches / kilo);
  }

  private String pattern(int kind) {
    int at = random.nextInt(vocabulary.size() - 3);
    String word = vocabulary.get(at);
    String next = vocabulary.get(at + 1);
    return switch (kind) {
      case 0 -> any() + " " + next;
      case 1 -> word + " " + next;
      case 2 -> stem(word) + " <4> (" + stem(next) + "|" + any() + "|" + stem(any()) + ")";
      case 3 -> "(" + stem(word) + "|" + any() + ") (of)? " + stem(next);
      case 4 -> stem(word) + " <3> " + next + " " + any();
      case 5 -> capitalized(word) + " " + next + " " + any();
      default -> "lack* of <3> " + word;
    };
  }

  /** Of this thread, in nanoseconds: the clock also counts what others do on a shared machine. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private String any() {
    return vocabulary.get(random.nextInt(vocabulary.size()));
  }

  private static String stem(String word) {
    return word.substring(0, Math.max(4, word.length() - 3)) + "*";
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
