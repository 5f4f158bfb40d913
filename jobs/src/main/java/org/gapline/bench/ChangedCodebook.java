package org.gapline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Copies of a codebook in which themes differ. */
final class ChangedCodebook {

  private static final String THEMES = "themes.yaml";
  private static final int TIMES = 10;

  private static final Pattern KEY = Pattern.compile("    (\\w+):.*");
  private static final Pattern LANGUAGE = Pattern.compile(" {6}[a-z]{2}:");
  private static final Pattern LISTED = Pattern.compile("( {8}- )\"(.*)\"\\s*");

  private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}{3,}");

  /** Long enough to lead the automaton on; a file of ten times the patterns has its limit. */
  private static final int LONGEST = 6;

  private static final int LETTERS = 26;
  private static final int MADE_UP_LETTERS = 4;

  private ChangedCodebook() {}

  /**
   * With ten times the patterns of themes. Those that are made up begin or end as the others do, so
   * that the automaton goes into them, and match no text.
   */
  static void tenfold(Path from, Path to) throws IOException {
    copy(from, to, ChangedCodebook::tenfold);
  }

  /** With one more pattern in the first theme, as after an analyst's edit. */
  static void edited(Path from, Path to) throws IOException {
    boolean[] done = {false};
    copy(
        from,
        to,
        lines -> {
          List<String> edited = new ArrayList<>();
          for (String line : lines) {
            Matcher pattern = LISTED.matcher(line);
            if (!done[0] && pattern.matches()) {
              edited.add(pattern.group(1) + '"' + madeUp(0) + '"');
              done[0] = true;
            }
            edited.add(line);
          }
          return edited;
        });
  }

  private static void copy(Path from, Path to, UnaryOperator<List<String>> themes)
      throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (file.equals(from.resolve(THEMES))) {
          Files.write(copy, themes.apply(Files.readAllLines(file)));
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Lists in brackets: with a line for each pattern the file would pass its limit. */
  private static List<String> tenfold(List<String> lines) {
    List<String> tenfold = new ArrayList<>();
    String key = "";
    boolean open = false;
    int number = 1;
    for (String line : lines) {
      Matcher named = KEY.matcher(line);
      key = named.matches() ? named.group(1) : key;
      Matcher pattern = LISTED.matcher(line);
      if (open && pattern.matches()) {
        tenfold.add(tenTimes(pattern.group(2), number));
        number += TIMES;
        continue;
      }
      if (open && !line.isBlank() && !line.strip().startsWith("#")) {
        tenfold.add("        ]");
        open = false;
      }
      boolean begins = key.equals("patterns") && LANGUAGE.matcher(line).matches();
      open |= begins;
      tenfold.add(begins ? line + " [" : line);
    }
    return tenfold;
  }

  private static String tenTimes(String pattern, int number) {
    StringBuilder line = new StringBuilder("        \"").append(pattern).append("\",");
    for (int i = 1; i < TIMES; i++) {
      line.append(madeUp(pattern, number + i)).append(',');
    }
    return line.toString();
  }

  private static String madeUp(String pattern, int number) {
    Matcher first = FIRST_WORD.matcher(pattern);
    String word = first.find() ? first.group() : "the";
    String begin = word.length() > LONGEST ? word.substring(0, LONGEST) + "*" : word;
    return number % 2 == 0 ? begin + " " + madeUp(number) : madeUp(number) + " " + begin;
  }

  /** A word that no report holds, another one for each number. */
  private static String madeUp(int number) {
    StringBuilder word = new StringBuilder("q");
    int left = number;
    for (int i = 0; i < MADE_UP_LETTERS; i++) {
      word.append((char) ('a' + left % LETTERS));
      left /= LETTERS;
    }
    return word.toString();
  }
}
