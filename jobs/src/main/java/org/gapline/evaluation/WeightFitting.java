package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedPassage;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.Weights;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LinearModelFile;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.FactFinder;
import org.gapline.tagging.facts.PartyTraining;
import org.gapline.tagging.statement.CodedText;
import org.gapline.tagging.statement.RoleTraining;
import org.gapline.tagging.statement.ThemeTraining;

/** Makes vectors of what people coded, documents and passages, and fits weights to them. */
public final class WeightFitting {

  /** Weaker weights change nothing and would only lengthen their file. */
  public static final double LEAST_WEIGHT = 0.03;

  /** Themes have many columns: weights this weak would double the table. */
  public static final double LEAST_WEIGHT_OF_THEMES = 0.1;

  private final PartyTraining parties;
  private final RoleTraining roles;
  private final ThemeTraining themes;
  private final FactFinder facts;
  private final SentenceSplitter splitter = new SentenceSplitter();

  public WeightFitting(Codebook codebook) {
    this.parties = new PartyTraining(codebook);
    this.roles = new RoleTraining(codebook);
    this.themes = new ThemeTraining(codebook);
    this.facts = new FactFinder(codebook);
  }

  /** The vectors of the codebook's examples. */
  public CodedVectors of(List<CodedSentence> coded, List<CodedPassage> passages) {
    List<Labelled> sentences = new ArrayList<>();
    List<Labelled> themed = new ArrayList<>();
    for (CodedSentence sentence : coded) {
      sentences.addAll(roles.of(sentence));
      themes.of(sentence).ifPresent(themed::add);
    }
    List<Labelled> actors = new ArrayList<>();
    for (CodedPassage passage : passages) {
      PartyTraining.Coded parts =
          new PartyTraining.Coded(
              new HashSet<>(passage.organizers()),
              new HashSet<>(passage.participants()),
              new HashSet<>(passage.donors()));
      actors.addAll(
          parties.of(
              passage.text(), passage.language(), parts, new HashSet<>(passage.mentioned())));
    }
    return new CodedVectors(actors, sentences, List.of(), themed);
  }

  /**
   * The vectors of a coded document; none where it was rejected or its language is not read, and
   * none of what nobody coded in it: what is left out would teach that there is none.
   */
  public CodedVectors of(GoldDocument coded) {
    return coded.document().map(read -> of(read, coded.gold())).orElse(CodedVectors.NONE);
  }

  private CodedVectors of(Document document, CodedReport gold) {
    DocumentFacts found = facts.find(document);
    if (found.flags().contains(DocumentFlag.LANGUAGE_NOT_READ)) {
      return CodedVectors.NONE;
    }
    List<CodedText> statements = statements(gold);
    String text = document.flowingText();
    String language = document.language();
    List<Sentence> all = splitter.sentences(document);
    boolean said = gold.codes(Fields.STATEMENTS);
    return new CodedVectors(
        gold.codes("organizers", "participants", "donors")
            ? parties.of(document, coded(gold))
            : List.of(),
        said ? roles.of(text, language, all, found.kind(), statements) : List.of(),
        said && gold.codes(Fields.THEMES)
            ? themes
                .of(text, language, all, found.kind(), statements, gold.subjectInherited())
                .stream()
                .toList()
            : List.of(),
        List.of());
  }

  private static List<CodedText> statements(CodedReport gold) {
    return gold.statements().stream()
        .map(s -> new CodedText(s.text(), s.role(), s.themes(), !s.optional()))
        .toList();
  }

  private static PartyTraining.Coded coded(CodedReport report) {
    return new PartyTraining.Coded(
        new HashSet<>(report.organizers()),
        new HashSet<>(report.participants()),
        new HashSet<>(report.donors()));
  }

  /** The weights for parties that fit best, as their file keeps them; none without actors. */
  public static Optional<LinearModel> parties(CodedVectors vectors) {
    return vectors.actors().isEmpty()
        ? Optional.empty()
        : Optional.of(asKept(PartyTraining.fit(vectors.actors())));
  }

  /** The weights for roles that fit best, as their file keeps them; none without sentences. */
  public static Optional<LinearModel> roles(CodedVectors vectors) {
    return vectors.sentences().isEmpty()
        ? Optional.empty()
        : Optional.of(asKept(RoleTraining.fit(vectors.sentences())));
  }

  /** The weights for themes that fit best, as their files keep them; none of too few documents. */
  public static Optional<Weights.OfThemes> themes(CodedVectors vectors) {
    return ThemeTraining.fit(vectors.themed(), vectors.themedSentences())
        .map(
            fit ->
                new Weights.OfThemes(
                    asKept(fit.words(), LEAST_WEIGHT_OF_THEMES), asKept(fit.context())));
  }

  /** All weights that fit best, not calibrated. */
  static Weights weights(CodedVectors vectors) {
    return new Weights(parties(vectors), roles(vectors), themes(vectors), Optional.empty());
  }

  /** The weights for roles alone. */
  static Weights ofRoles(CodedVectors vectors) {
    return roles(vectors).map(Weights.NONE::withRoles).orElse(Weights.NONE);
  }

  private static LinearModel asKept(LinearModel model) {
    return asKept(model, LEAST_WEIGHT);
  }

  private static LinearModel asKept(LinearModel model, double least) {
    return LinearModelFile.read(LinearModelFile.write(model, least));
  }
}
