package org.gapline.codebook.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Texts that stand for all matches of a pattern: what another pattern finds in each of them it
 * finds wherever this one matches. A stem is written with an ending that no pattern knows; a gap
 * once without words and once with as many unknown words as it may span, which is all that can make
 * a difference, since gaps have no least number of words.
 */
public final class Witnesses {

  /** With more texts than this a pattern is not judged: it would take longer than it is worth. */
  private static final int MOST = 32;

  private static final String UNKNOWN = "qzxqz";

  /** More words than any gap spans. */
  private static final int BEYOND_GAPS = 13;

  private Witnesses() {}

  /**
   * The texts; nothing where there would be too many.
   *
   * @throws PatternException if the pattern cannot be read
   */
  public static Optional<List<String>> of(Pattern pattern) {
    List<Expression> parts = new PatternParser(pattern).parse();
    List<String> texts = List.of("");
    String apart = (" " + UNKNOWN).repeat(BEYOND_GAPS);
    for (int i = 0; i < parts.size() && !texts.isEmpty(); i++) {
      String between = i == 0 ? "" : apart;
      texts = joined(joined(texts, List.of(between)), texts(parts.get(i)));
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  /** The texts of a part of a pattern, each after a blank; none where there are too many. */
  private static List<String> texts(Expression expression) {
    if (expression instanceof Expression.Word word) {
      return List.of(" " + word.wanted().written(UNKNOWN));
    } else if (expression instanceof Expression.Gap gap) {
      return List.of("", (" " + UNKNOWN).repeat(gap.words()));
    } else if (expression instanceof Expression.Maybe maybe) {
      return together(List.of(""), texts(maybe.body()));
    } else if (expression instanceof Expression.Choice choice) {
      List<String> all = texts(choice.options().get(0));
      for (int i = 1; i < choice.options().size(); i++) {
        all = together(all, texts(choice.options().get(i)));
      }
      return all;
    }
    List<String> texts = List.of("");
    for (Expression part : ((Expression.Sequence) expression).parts()) {
      texts = joined(texts, texts(part));
    }
    return texts;
  }

  private static List<String> together(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty() || some.size() + others.size() > MOST) {
      return List.of();
    }
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static List<String> joined(List<String> heads, List<String> tails) {
    if (heads.size() * tails.size() > MOST) {
      return List.of();
    }
    List<String> all = new ArrayList<>(heads.size() * tails.size());
    for (String head : heads) {
      for (String tail : tails) {
        all.add(head + tail);
      }
    }
    return all;
  }
}
