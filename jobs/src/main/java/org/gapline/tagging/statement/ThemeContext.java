package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.document.Block;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LinearModel;

/**
 * The evidence on whether a statement is about one theme, seen among its other themes and among the
 * other statements of its document: how probable the theme is by the statement itself and by its
 * neighbours, how much of the document it is, and whether what stands around names it. The same
 * features for all themes, so that they are learned from all. Used for one document, by one thread.
 */
final class ThemeContext {

  /** A theme less probable than this that nothing names is not considered. */
  private static final double WORTH_A_LOOK = 0.03;

  private static final double LIKELY = 0.3;
  private static final double SAID = 0.5;

  /** A title, a masthead or dateline, and what the event was for. */
  private static final int OPENING = 4;

  private static final int TENTHS = 10;
  private static final int MOST_SHARE = 9;
  private static final int QUARTERS = 4;
  private static final int FEWEST_STATEMENTS = 3;

  private final List<String> classes;
  private final boolean[] areas;
  private final List<ThemeDraft> drafts;
  private final List<double[]> probabilities = new ArrayList<>();

  /** For each statement how many subjects are named in it, as a digit, once it was asked for. */
  private final char[] areasNamed;

  private final double[] sums;
  private final int[] mentions;
  private final double[] opening;
  private final ReadSentences sentences;
  private final ReadThemes read;

  ThemeContext(
      LinearModel model, List<ThemeDraft> drafts, ReadSentences sentences, ReadThemes read) {
    this.classes = model.classes();
    this.drafts = drafts;
    this.sentences = sentences;
    this.read = read;
    this.areas = new boolean[classes.size()];
    Set<String> subjects = read.tagger().areas(classes);
    for (int k = 0; k < areas.length; k++) {
      areas[k] = subjects.contains(classes.get(k));
    }
    this.areasNamed = new char[drafts.size()];
    this.mentions = read.mentions(classes);
    this.opening = opening(model);
    this.sums = new double[classes.size()];
    FeatureVector features = FeatureVector.unnamed();
    for (ThemeDraft draft : drafts) {
      features.clear();
      ThemeFeatures.describe(draft, features);
      double[] each = model.each(features);
      probabilities.add(each);
      for (int k = 0; k < sums.length; k++) {
        sums[k] += each[k];
      }
    }
  }

  /** How probable each theme is by the likeliest of the first sentences. */
  private double[] opening(LinearModel model) {
    double[] most = new double[classes.size()];
    for (int i = 0; i < Math.min(OPENING, sentences.size()) && !drafts.isEmpty(); i++) {
      double[] each = read.probabilities(i, model);
      for (int k = 0; k < most.length; k++) {
        most[k] = Math.max(most[k], each[k]);
      }
    }
    return most;
  }

  /** Whether a theme may be one of a statement's at all. */
  boolean isPossible(int statement, int theme) {
    return probabilities.get(statement)[theme] >= WORTH_A_LOOK
        || isNamed(statement, theme)
        || (areas[theme] && share(statement, theme) >= 1.0 / TENTHS)
        || (areas[theme] && TENTHS * mentions[theme] >= 2 * sentences.size())
        || (areas[theme] && opening[theme] >= LIKELY);
  }

  /** Whether the statement by itself speaks for a theme. */
  boolean isLikely(int statement, int theme) {
    return probabilities.get(statement)[theme] >= LIKELY;
  }

  /** Whether the statement, the rest of the document or its opening speaks for a theme. */
  boolean isSupported(int statement, int theme) {
    boolean opened =
        drafts.get(statement).candidate().index() >= OPENING && opening[theme] >= LIKELY;
    return opened
        || probabilities.get(statement)[theme] >= SAID
        || share(statement, theme) >= LIKELY;
  }

  /** Adds the features of a theme of a statement. */
  void describe(int statement, int theme, FeatureVector into) {
    boolean named = isNamed(statement, theme);
    String how = named ? "named " : "unnamed ";
    String facet = areas[theme] ? "subject " : "ability ";
    into.with("theme ").with(how).with(classes.get(theme)).add();
    double[] own = probabilities.get(statement);
    int level = Steps.level(own[theme]);
    into.with("own ").with(facet).with((char) ('a' + level)).add();
    into.with("own ").with(how).with((char) ('a' + level)).add();
    for (int k = 0; k < level; k++) {
      into.with("own above ").with((char) ('a' + k)).add();
    }
    among(statement, theme, how, facet, into);
    if (drafts.size() >= FEWEST_STATEMENTS) {
      inDocument(statement, theme, how, facet, into);
    }
    around(statement, theme, how, facet, into);
  }

  private void among(int statement, int theme, String how, String facet, FeatureVector into) {
    double[] own = probabilities.get(statement);
    int rank = 0;
    int rankOfFacet = 0;
    for (int k = 0; k < own.length; k++) {
      if (own[k] > own[theme]) {
        rank++;
        rankOfFacet += areas[k] == areas[theme] ? 1 : 0;
      }
    }
    into.with("rank ").with(how).with(Steps.digit(rank)).add();
    into.with("rank ").with(facet).with(Steps.digit(rankOfFacet)).add();
    into.with("named ").with(how).with(Steps.digit(drafts.get(statement).named().size())).add();
    into.with("areas named ").with(facet).with(how).with(areasNamed(statement)).add();
    into.with("other area ").with(facet).with(otherArea(statement, theme)).add();
  }

  private void inDocument(int statement, int theme, String how, String facet, FeatureVector into) {
    double share = share(statement, theme);
    int rank = 0;
    for (int k = 0; k < sums.length; k++) {
      rank += areas[k] == areas[theme] && share(statement, k) > share ? 1 : 0;
    }
    char tenths = (char) ('0' + Math.min(MOST_SHARE, (int) (TENTHS * share)));
    into.with("share ").with(facet).with(how).with(tenths).add();
    into.with("share ").with(facet).with(tenths).add();
    into.with("share ").with(facet).with(tenths).with(otherArea(statement, theme)).add();
    into.with("share of ")
        .with(classes.get(theme))
        .with(' ')
        .with(Steps.digit((int) (QUARTERS * share)))
        .add();
    into.with("place ").with(facet).with(how).with(Steps.digit(rank)).add();
    into.with("place ").with(facet).with(Steps.digit(rank)).with(areasNamed(statement)).add();
    mentioned(statement, theme, how, facet, into);
    neighbour("before ", statement - 1, theme, facet, into);
    neighbour("after ", statement + 1, theme, facet, into);
  }

  private void mentioned(int statement, int theme, String how, String facet, FeatureVector into) {
    int rank = 0;
    for (int k = 0; k < mentions.length; k++) {
      rank += areas[k] == areas[theme] && mentions[k] > mentions[theme] ? 1 : 0;
    }
    int tenths = Math.min(MOST_SHARE, TENTHS * mentions[theme] / sentences.size());
    into.with("mentions ").with(facet).with(how).with((char) ('0' + tenths)).add();
    into.with("mentions of ").with(classes.get(theme)).with(' ').with(Steps.digit(tenths)).add();
    into.with("place of mentions ").with(facet).with(how).with(Steps.digit(rank)).add();
    into.with("place of mentions ").with(facet).with(Steps.digit(rank));
    into.with(' ').with(areasNamed(statement)).add();
  }

  private void neighbour(String name, int statement, int theme, String facet, FeatureVector into) {
    if (statement >= 0 && statement < drafts.size()) {
      int quarters = (int) (QUARTERS * probabilities.get(statement)[theme]);
      into.with(name).with(facet).with(Steps.digit(quarters)).add();
    }
  }

  private void around(int statement, int theme, String how, String facet, FeatureVector into) {
    Candidate candidate = drafts.get(statement).candidate();
    String id = classes.get(theme);
    int i = candidate.index();
    Block block = sentences.get(i).block();
    named("title ", i > 0 && read.ids(0).contains(id), how, facet, into);
    if (i >= OPENING) {
      into.with("opening ")
          .with(facet)
          .with(how)
          .with((char) ('a' + Steps.level(opening[theme])))
          .add();
      into.with("opening ").with(facet).with((char) ('a' + Steps.level(opening[theme]) / 2));
      into.with(' ').with(areasNamed(statement)).add();
    }
    named("heading ", read.ofHeading(block.heading()).contains(id), how, facet, into);
    named("whole ", candidate.isPart() && read.ids(i).contains(id), how, facet, into);
    int lead = sentences.leadOf(i);
    named("lead ", lead >= 0 && read.ids(lead).contains(id), how, facet, into);
    boolean follows = i > 0 && sentences.get(i - 1).block().kind() != Block.Kind.HEADING;
    named("last sentence ", follows && read.ids(i - 1).contains(id), how, facet, into);
    named("lent ", candidate.unit().context().themes().contains(id), how, facet, into);
  }

  private static void named(
      String name, boolean holds, String how, String facet, FeatureVector into) {
    if (holds) {
      into.with(name).with(facet).with(how).add();
    }
  }

  /** Whether a pattern names a theme in a statement, or it is lent to it. */
  boolean isNamed(int statement, int theme) {
    return drafts.get(statement).named().containsKey(classes.get(theme));
  }

  /** How much of the other statements of the document a theme is. */
  private double share(int statement, int theme) {
    double others = sums[theme] - probabilities.get(statement)[theme];
    return drafts.size() < 2 ? 0 : others / (drafts.size() - 1);
  }

  private char areasNamed(int statement) {
    if (areasNamed[statement] == 0) {
      int count = 0;
      for (int k = 0; k < areas.length; k++) {
        count += areas[k] && isNamed(statement, k) ? 1 : 0;
      }
      areasNamed[statement] = (char) ('0' + Math.min(2, count));
    }
    return areasNamed[statement];
  }

  /** How probable the most probable other subject is by the statement itself. */
  private char otherArea(int statement, int theme) {
    double most = 0;
    double[] own = probabilities.get(statement);
    for (int k = 0; k < own.length; k++) {
      most = areas[k] && k != theme ? Math.max(most, own[k]) : most;
    }
    return (char) ('a' + Steps.level(most) / 2);
  }
}
