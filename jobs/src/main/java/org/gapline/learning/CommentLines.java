package org.gapline.learning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lines at the head of a table that say what it rests on; they begin with {@code #}. */
public final class CommentLines {

  private static final String MARK = "#";

  private CommentLines() {}

  /** The comments, a line each. */
  public static String write(List<String> comments) {
    StringBuilder text = new StringBuilder();
    for (String comment : comments) {
      text.append(MARK).append(' ').append(comment).append('\n');
    }
    return text.toString();
  }

  /** What a comment of the form {@code # name: value} gives, if there is one. */
  public static Optional<String> value(String text, String name) {
    String begin = MARK + " " + name + ": ";
    return text.lines()
        .takeWhile(line -> line.startsWith(MARK))
        .filter(line -> line.startsWith(begin))
        .map(line -> line.substring(begin.length()))
        .findFirst();
  }

  /** The number that a comment of the form {@code # name: number} gives, if there is one. */
  public static OptionalInt number(String text, String name) {
    return value(text, name).filter(value -> value.matches("[0-9]{1,9}")).stream()
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  /** How many lines of comment stand at the head. */
  public static int count(String[] lines) {
    int count = 0;
    while (count < lines.length && lines[count].startsWith(MARK)) {
      count++;
    }
    return count;
  }
}
