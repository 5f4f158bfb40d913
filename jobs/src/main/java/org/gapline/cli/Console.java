package org.gapline.cli;

import java.io.PrintStream;
import java.util.Locale;

/** What a command says: plain lines when piped, with emphasis on a terminal. */
final class Console {

  private static final String ESCAPE = "\u001b[";

  private final PrintStream out;
  private final boolean terminal;
  private final Verbosity verbosity;

  /** How much a command says. */
  enum Verbosity {
    NORMAL,
    QUIET
  }

  Console(PrintStream out, boolean terminal, Verbosity verbosity) {
    this.out = out;
    this.terminal = terminal;
    this.verbosity = verbosity;
  }

  /** The console of this process. */
  static Console ofProcess(Verbosity verbosity) {
    boolean terminal =
        System.console() != null
            && System.getenv("NO_COLOR") == null
            && !"dumb".equals(System.getenv("TERM"));
    return new Console(System.out, terminal, verbosity);
  }

  /** Whether a person looks on. */
  boolean isTerminal() {
    return terminal && verbosity == Verbosity.NORMAL;
  }

  /** A line; format as in {@link String#format}, always in the root locale. */
  void line(String format, Object... values) {
    if (verbosity == Verbosity.NORMAL) {
      out.println(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }
  }

  /** A line that replaces itself until the next line is printed; nothing when piped. */
  void passing(String text) {
    if (isTerminal()) {
      out.print("\r" + ESCAPE + "K" + text);
      out.flush();
    }
  }

  /** Wipes a passing line. */
  void wipe() {
    passing("");
  }

  /** Bold on a terminal. */
  String strong(String text) {
    return terminal ? ESCAPE + "1m" + text + ESCAPE + "0m" : text;
  }

  /** Paler on a terminal. */
  String pale(String text) {
    return terminal ? ESCAPE + "2m" + text + ESCAPE + "0m" : text;
  }

  /** The mark of demonstration data, in amber on a terminal. */
  String mark(String text) {
    return terminal ? ESCAPE + "33m" + text + ESCAPE + "0m" : text;
  }

  /**
   * Text from input may hold control characters that would steer the terminal; only our own escapes
   * pass.
   */
  static String safe(String fromInput) {
    StringBuilder safe = new StringBuilder(fromInput.length());
    fromInput
        .codePoints()
        .forEach(
            c -> {
              if (isUnsafe(c)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  private static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
