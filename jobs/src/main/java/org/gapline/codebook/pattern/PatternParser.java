package org.gapline.codebook.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a pattern into expressions, one for each part between {@code &}. Refuses whatever could
 * match nothing, or without bound.
 */
final class PatternParser {

  /** The widest gap, in words: past it two cues are hardly in one thought. */
  static final int WIDEST_GAP = 12;

  private static final int LONGEST_PATTERN = 2_000;
  private static final int DEEPEST_NESTING = 20;
  private static final int SHORTEST_STEM = 2;
  private static final int LONGEST_CASE_BOUND_LITERAL = 3;
  private static final String REGULAR_EXPRESSION_SIGNS = "+{}[]\\^$=";

  private final Pattern pattern;
  private final String source;
  private final Tokens words;
  private int at;
  private int nextWord;
  private int depth;

  PatternParser(Pattern pattern) {
    this.pattern = pattern;
    this.source = pattern.source();
    this.words = Tokens.of(source);
  }

  /** The parts of the pattern; more than one where {@code &} joins them. */
  List<Expression> parse() {
    if (source.length() > LONGEST_PATTERN) {
      throw wrong(
          LONGEST_PATTERN,
          "a pattern may have " + LONGEST_PATTERN + " characters",
          "Write several patterns");
    }
    if (words.size() == 0) {
      throw wrong(0, "the pattern holds no word", "Write at least one word, or delete it");
    }
    List<Expression> parts = new ArrayList<>();
    do {
      parts.add(part());
    } while (skip('&'));
    return parts;
  }

  private Expression part() {
    skipSeparators();
    int from = at;
    Expression part = sequence();
    if (at < source.length() && source.charAt(at) != '&') {
      throw stray(source.charAt(at));
    }
    refuseOuterGap(part, from);
    if (part.matchesNothing()) {
      throw wrong(
          from,
          "this part matches a text without any of its words",
          "Make at least one word obligatory: take it out of (...)?");
    }
    return part;
  }

  private void refuseOuterGap(Expression part, int from) {
    if (part.mayBeginWithGap()) {
      throw wrong(
          from,
          "a match could begin with a gap",
          "Put the gap between two words; if the word before it may be absent write (word <3>)?");
    }
    if (part.mayEndWithGap()) {
      throw wrong(
          at - 1,
          "a match could end with a gap",
          "Put the gap between two words; if the word after it may be absent write (<3> word)?");
    }
  }

  private Expression sequence() {
    int from = at;
    List<Expression> parts = new ArrayList<>();
    skipSeparators();
    while (at < source.length() && ")|&".indexOf(source.charAt(at)) < 0) {
      int begin = at;
      Expression next = element();
      if (next instanceof Expression.Gap
          && !parts.isEmpty()
          && parts.get(parts.size() - 1) instanceof Expression.Gap) {
        throw wrong(begin, "two gaps stand side by side", "Write one gap of their sum");
      }
      parts.add(next);
      skipSeparators();
    }
    if (parts.isEmpty()) {
      throw wrong(from, "a word is missing here", "Write a word; what may be absent is (word)?");
    }
    List<Expression> cased = SmartCase.apply(parts, LONGEST_CASE_BOUND_LITERAL);
    return cased.size() == 1 ? cased.get(0) : new Expression.Sequence(cased);
  }

  private Expression element() {
    return switch (source.charAt(at)) {
      case '(' -> group();
      case '<' -> gap();
      default -> word();
    };
  }

  private Expression group() {
    int open = at++;
    if (++depth > DEEPEST_NESTING) {
      throw wrong(open, "brackets are nested too deeply", "Write several patterns");
    }
    List<Expression> options = new ArrayList<>();
    do {
      options.add(sequence());
    } while (skip('|'));
    if (at < source.length() && source.charAt(at) == '&') {
      throw wrong(at, "& stands inside brackets", "Use & outside of brackets only");
    }
    if (at == source.length()) {
      throw wrong(open, "this bracket is never closed", "Add )");
    }
    at++;
    depth--;
    Expression body = new Expression.Choice(options);
    return skip('?') ? new Expression.Maybe(body) : body;
  }

  private Expression gap() {
    int open = at;
    int close = source.indexOf('>', at);
    String number = close < 0 ? "" : source.substring(at + 1, close).strip();
    if (!isNumber(number)) {
      throw wrong(open, "a gap is a number in angle brackets", "Write for example <3>");
    }
    int size = Integer.parseInt(number);
    if (size < 1 || size > WIDEST_GAP) {
      throw wrong(
          open,
          "a gap spans 1 to " + WIDEST_GAP + " words, this one " + size,
          "Write a smaller gap, or join two patterns with &");
    }
    at = close + 1;
    while (nextWord < words.size() && words.begin(nextWord) < at) {
      nextWord++;
    }
    return new Expression.Gap(size);
  }

  private Expression word() {
    char c = source.charAt(at);
    if (nextWord == words.size() || words.begin(nextWord) != at) {
      throw stray(c);
    }
    int word = nextWord++;
    at = words.end(word);
    boolean stem = at < source.length() && source.charAt(at) == '*';
    if (stem) {
      refuseBadStem(word);
      at++;
    }
    return new Expression.Word(
        new WordClass(words.folded(word), stem, words.capitals(word), false));
  }

  private void refuseBadStem(int word) {
    String letters = words.folded(word);
    if (letters.length() < SHORTEST_STEM) {
      throw wrong(
          words.begin(word),
          "the stem \"" + letters + "*\" is too short",
          "Write at least " + SHORTEST_STEM + " letters before *");
    }
    int after = at + 1;
    if (after < source.length()
        && (source.charAt(after) == '*'
            || (nextWord < words.size() && words.begin(nextWord) == after))) {
      throw wrong(at, "* stands inside a word", "Put one * at the end of the word");
    }
  }

  private PatternException stray(char c) {
    if (REGULAR_EXPRESSION_SIGNS.indexOf(c) >= 0) {
      return wrong(
          at,
          "\"" + c + "\" has no meaning here: patterns are no regular expressions",
          "Use words, stems (secur*), alternatives (a|b), options (a)? and gaps <3>");
    }
    return switch (c) {
      case '*' -> wrong(at, "* stands alone", "Write * at the end of a word, or a gap such as <3>");
      case '?' -> wrong(at, "? does not follow a bracket", "Write (word)? for what may be absent");
      case ')' -> wrong(at, "this bracket was never opened", "Delete it, or add ( before");
      case '|' -> wrong(at, "| stands outside of brackets", "Write (a|b), or two patterns");
      case '>' -> wrong(at, "this > closes no gap", "Write a gap as <3>");
      default -> wrong(at, "\"" + c + "\" has no meaning here", "Delete it");
    };
  }

  /** Moves past blanks and the punctuation that only separates words. */
  private void skipSeparators() {
    while (at < source.length() && separates(source.charAt(at))) {
      at++;
    }
  }

  private boolean separates(char c) {
    boolean beginsWord = nextWord < words.size() && words.begin(nextWord) == at;
    return !beginsWord && "()|&<>*?".indexOf(c) < 0 && REGULAR_EXPRESSION_SIGNS.indexOf(c) < 0;
  }

  private boolean skip(char c) {
    if (at < source.length() && source.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private PatternException wrong(int offset, String what, String remedy) {
    return new PatternException(pattern, Math.max(0, offset), what, remedy);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 10;
  }
}
