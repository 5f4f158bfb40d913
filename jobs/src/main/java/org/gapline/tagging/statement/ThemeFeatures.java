package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.learning.FeatureVector;
import org.gapline.tagging.statement.ThemeTagger.Sighting;

/** The evidence that a statement itself gives on its themes: its words, and its patterns. */
final class ThemeFeatures {

  private static final int MOST_SEEN = 6;

  private ThemeFeatures() {}

  /** Adds the features of a statement. */
  static void describe(ThemeDraft draft, FeatureVector into) {
    Unit unit = draft.candidate().unit();
    describe(unit.tokens(), draft.sightings(), unit.language(), into);
    into.with("role ").with(draft.decision().roleId()).add();
    unit.context().themes().forEach(theme -> into.with("lent ").with(theme).add());
  }

  /** Adds the features of a sentence that need not be a statement. */
  static void describe(
      Tokens tokens, List<Sighting> sightings, String language, FeatureVector into) {
    WordFeatures.words(tokens, language, into);
    WordFeatures.stems(tokens, into);
    sightings(sightings, language, into);
  }

  private static void sightings(List<Sighting> sightings, String language, FeatureVector into) {
    List<String> order = new ArrayList<>();
    Set<String> once = new HashSet<>();
    for (Sighting sighting : sightings) {
      String id = sighting.theme().id();
      into.with("sign ").with(id).with(':').with(sighting.match().pattern().source()).add();
      if (once.add(id)) {
        order.add(id);
        into.with("theme ").with(id).add();
        into.with("theme ").with(language).with(' ').with(id).add();
        sighting.theme().parents().forEach(parent -> into.with("theme ").with(parent).add());
      } else {
        into.with("twice ").with(id).add();
      }
    }
    if (order.size() == 1) {
      into.with("only ").with(order.get(0)).add();
    }
    if (!order.isEmpty()) {
      into.with("first ").with(order.get(0)).add();
      into.with("last ").with(order.get(order.size() - 1)).add();
    }
    into.with("seen ").with((char) ('0' + Math.min(MOST_SEEN, order.size()))).add();
  }
}
