package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gapline.codebook.Weights;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LinearModel;
import org.gapline.tagging.CodedStatement;

/**
 * Settles the themes of the statements of a document, by weights that were fitted on coded
 * statements: first how probable each theme is by the statement itself, then which themes hold,
 * seen beside each other and beside the other statements. Themes without weights go by their
 * patterns, and a sub-theme that a pattern names stays where all its parents stay. Immutable; safe
 * to share.
 */
final class ThemeModel {

  /** The most themes that a statement takes. */
  private static final int MOST = 4;

  /** How probable a theme must be that nothing names. */
  private static final double ENOUGH_UNNAMED = 0.5;

  /** How probable a named theme must be that is the first, the second or a further one. */
  private static final double[] ENOUGH_NAMED = {0.05, 0.18, 0.22, 0.22};

  private final LinearModel words;
  private final LinearModel context;

  ThemeModel(Weights.OfThemes weights) {
    this.words = weights.words();
    this.context = weights.context();
  }

  /** The themes of each draft, with the rule or the weightiest evidence for each. */
  List<Map<String, String>> settle(
      List<ThemeDraft> drafts, ReadSentences sentences, ReadThemes read) {
    ThemeContext document = new ThemeContext(words, drafts, sentences, read);
    List<Map<String, String>> settled = new ArrayList<>();
    FeatureVector features = FeatureVector.unnamed();
    for (int i = 0; i < drafts.size(); i++) {
      List<Integer> chosen = chosen(i, document, features);
      settled.add(themes(drafts.get(i), chosen, i, document, read.tagger()));
    }
    return settled;
  }

  private List<Integer> chosen(int statement, ThemeContext document, FeatureVector features) {
    double[] holds = new double[words.classes().size()];
    for (int k = 0; k < holds.length; k++) {
      if (document.isPossible(statement, k)) {
        features.clear();
        document.describe(statement, k, features);
        holds[k] = context.each(features)[0];
      }
    }
    List<Integer> likely =
        IntStream.range(0, holds.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer k) -> -holds[k]))
            .limit(MOST)
            .toList();
    List<Integer> chosen = new ArrayList<>();
    for (int rank = 0; rank < likely.size(); rank++) {
      int theme = likely.get(rank);
      boolean holdsNamed = document.isNamed(statement, theme) && holds[theme] >= ENOUGH_NAMED[rank];
      boolean proposed = document.isSupported(statement, theme) && holds[theme] >= ENOUGH_UNNAMED;
      if (holdsNamed || proposed) {
        chosen.add(theme);
      }
    }
    return chosen;
  }

  private Map<String, String> themes(
      ThemeDraft draft,
      List<Integer> chosen,
      int statement,
      ThemeContext document,
      ThemeTagger tagger) {
    Map<String, String> themes = new HashMap<>();
    for (int k : chosen) {
      String id = words.classes().get(k);
      String rule = draft.named().get(id);
      themes.put(id, rule != null ? rule : weighed(draft, statement, k, document));
    }
    Set<String> dropped = new HashSet<>(words.classes());
    dropped.removeAll(themes.keySet());
    draft
        .named()
        .forEach(
            (id, rule) -> {
              if (!dropped.contains(id)
                  && tagger.parents(id).stream().noneMatch(dropped::contains)) {
                themes.putIfAbsent(id, rule);
              }
            });
    return tagger.inOrder(themes);
  }

  /** The weightiest evidence for a theme that no rule names, as a rule. */
  private String weighed(ThemeDraft draft, int statement, int theme, ThemeContext document) {
    FeatureVector features = FeatureVector.unnamed();
    String id = words.classes().get(theme);
    boolean byItself = document.isLikely(statement, theme);
    if (byItself) {
      ThemeFeatures.describe(draft, features);
    } else {
      document.describe(statement, theme, features);
    }
    List<LinearModel.Evidence> evidence =
        byItself
            ? words.evidence(features, id, 1)
            : context.evidence(features, Weights.THEME_HOLDS, 1);
    String weighed = id + ":" + CodedStatement.NO_RULE;
    return evidence.isEmpty() ? weighed : weighed + ":" + evidence.get(0).feature();
  }
}
