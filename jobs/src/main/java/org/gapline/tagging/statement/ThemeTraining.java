package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.Example;
import org.gapline.codebook.Role;
import org.gapline.codebook.Weights;
import org.gapline.document.Sentence;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LogisticRegression;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.DocumentKind;

/**
 * Fits the weights of {@link ThemeModel} to coded statements. Words are learned from all of them;
 * which themes hold, from those whose coders followed the manual and let no statement inherit the
 * subject of its document. What a theme's surroundings are worth is learned on documents whose
 * statements the weights of words were not fitted to: on those that they know, words are surer than
 * they will be.
 */
public final class ThemeTraining {

  private static final int FOLDS = 5;
  private static final double COST = 0.5;
  private static final double CONTEXT_COST = 1;

  /** A theme that fewer statements of documents have goes by its patterns. */
  private static final int FEWEST_STATEMENTS = 20;

  private final Coder coder;
  private final CodedUnits units;

  public ThemeTraining(Codebook codebook) {
    this.coder = new Coder(codebook);
    this.units = new CodedUnits(coder);
  }

  /** The coded statements of one document, as weights for themes are fitted to them. */
  public static final class Coded {
    private final List<ThemeDraft> drafts = new ArrayList<>();
    private final List<Set<String>> themes = new ArrayList<>();
    private final ReadSentences sentences;
    private final ReadThemes read;
    private final boolean subjectInherited;

    private Coded(ReadSentences sentences, ReadThemes read, boolean subjectInherited) {
      this.sentences = sentences;
      this.read = read;
      this.subjectInherited = subjectInherited;
    }

    List<Labelled> labelled() {
      List<Labelled> labelled = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        FeatureVector features = FeatureVector.named();
        ThemeFeatures.describe(drafts.get(i), features);
        labelled.add(new Labelled(features, themes.get(i)));
      }
      return labelled;
    }

    List<Labelled> inContext(LinearModel words) {
      ThemeContext document = new ThemeContext(words, drafts, sentences, read);
      List<Labelled> labelled = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        for (int k = 0; k < words.classes().size(); k++) {
          if (document.isPossible(i, k)) {
            FeatureVector features = FeatureVector.named();
            document.describe(i, k, features);
            boolean holds = themes.get(i).contains(words.classes().get(k));
            labelled.add(new Labelled(features, holds ? Set.of(Weights.THEME_HOLDS) : Set.of()));
          }
        }
      }
      return labelled;
    }
  }

  /**
   * The coded statements of a document; nothing where there are none.
   *
   * @param subjectInherited whether statements were given the document's subject as a theme: then
   *     only words are learned from them
   */
  public Optional<Coded> of(
      String text,
      String language,
      List<Sentence> sentencesOfText,
      DocumentKind kind,
      List<CodedText> coded,
      boolean subjectInherited) {
    ReadSentences read = units.read(text, language, sentencesOfText);
    List<Candidate> candidates = units.candidates(text, language, read, kind);
    Map<Candidate, CodedText> labels = CodedUnits.among(candidates, coded);
    ReadThemes themes = new ReadThemes(read, coder.themes(), language);
    Coded document = new Coded(read, themes, subjectInherited);
    for (Candidate candidate : candidates) {
      CodedText label = labels.get(candidate);
      if (label != null && label.counts()) {
        document.drafts.add(draft(candidate, label.role(), read, themes));
        document.themes.add(mainThemes(label.themes()));
      }
    }
    return document.drafts.isEmpty() ? Optional.empty() : Optional.of(document);
  }

  /** A coded sentence that stands in no document; what is no statement has no themes. */
  public Optional<Labelled> of(CodedSentence sentence) {
    CodedUnits.Alone alone = units.alone(sentence);
    if (alone.last().isEmpty() || sentence.role().equals(Example.NO_STATEMENT)) {
      return Optional.empty();
    }
    ReadThemes themes = new ReadThemes(alone.read(), coder.themes(), sentence.language());
    FeatureVector features = FeatureVector.named();
    ThemeFeatures.describe(
        draft(alone.last().get(), sentence.role(), alone.read(), themes), features);
    return Optional.of(new Labelled(features, mainThemes(sentence.themes())));
  }

  private ThemeDraft draft(
      Candidate candidate, String role, ReadSentences read, ReadThemes themes) {
    Decision coded = new Decision(Role.parse(role).orElseThrow(), 0, 0, List.of(), 1);
    return new DocumentCoding(coder, read, themes, candidate.unit().language())
        .draft(candidate.decided(coded))
        .orElseThrow();
  }

  /** The themes and their parents, without sub-themes. */
  private Set<String> mainThemes(List<String> ids) {
    Set<String> main = new HashSet<>();
    for (String id : ids) {
      List<String> parents = coder.themes().parents(id);
      main.addAll(parents.isEmpty() ? List.of(id) : parents);
    }
    return main;
  }

  /**
   * The weights that fit best; nothing where too few documents were coded without their subject's
   * being inherited.
   *
   * @param documents statements of documents
   * @param sentences statements that stand in none
   */
  public static Optional<Weights.OfThemes> fit(List<Coded> documents, List<Labelled> sentences) {
    List<String> classes = classes(documents);
    long own = documents.stream().filter(document -> !document.subjectInherited).count();
    if (own < FOLDS || classes.isEmpty()) {
      return Optional.empty();
    }
    List<Labelled> inContext = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      LinearModel others = words(classes, documents, sentences, i -> i % FOLDS != left);
      IntStream.range(0, documents.size())
          .filter(i -> i % FOLDS == left && !documents.get(i).subjectInherited)
          .forEach(i -> inContext.addAll(documents.get(i).inContext(others)));
    }
    LinearModel context =
        new LogisticRegression(List.of(Weights.THEME_HOLDS), CONTEXT_COST).fit(inContext);
    LinearModel words = words(classes, documents, sentences, i -> true);
    return Optional.of(new Weights.OfThemes(words, context));
  }

  private static LinearModel words(
      List<String> classes, List<Coded> documents, List<Labelled> sentences, IntPredicate which) {
    List<Labelled> examples = new ArrayList<>(sentences);
    IntStream.range(0, documents.size())
        .filter(which)
        .forEach(i -> examples.addAll(documents.get(i).labelled()));
    return new LogisticRegression(classes, COST).fit(examples);
  }

  /** The themes that enough statements of documents have, in the order of their ids. */
  private static List<String> classes(List<Coded> documents) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Coded document : documents) {
      document.themes.forEach(ids -> ids.forEach(id -> counts.merge(id, 1, Integer::sum)));
    }
    counts.values().removeIf(count -> count < FEWEST_STATEMENTS);
    return List.copyOf(counts.keySet());
  }
}
