package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedPassage;
import org.gapline.codebook.CodedSentence;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.SentenceSplitter;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LinearModelFile;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.FactFinder;
import org.gapline.tagging.facts.PartyTraining;
import org.gapline.tagging.statement.RoleTraining;

/** Makes vectors of what people coded, documents and passages, and fits weights to them. */
public final class WeightFitting {

  /** Weaker weights change nothing and would only lengthen their file. */
  public static final double LEAST_WEIGHT = 0.03;

  private final PartyTraining parties;
  private final RoleTraining roles;
  private final FactFinder facts;
  private final SentenceSplitter splitter = new SentenceSplitter();

  public WeightFitting(Codebook codebook) {
    this.parties = new PartyTraining(codebook);
    this.roles = new RoleTraining(codebook);
    this.facts = new FactFinder(codebook);
  }

  /** The vectors of the codebook's examples. */
  public CodedVectors of(List<CodedSentence> coded, List<CodedPassage> passages) {
    List<Labelled> sentences = new ArrayList<>();
    coded.forEach(sentence -> sentences.addAll(roles.of(sentence)));
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
    return new CodedVectors(actors, sentences);
  }

  /** The vectors of a coded document; none where it was rejected or its language is not read. */
  public CodedVectors of(GoldDocument coded) {
    return coded.document().map(read -> of(read, coded.gold())).orElse(CodedVectors.NONE);
  }

  private CodedVectors of(Document document, CodedReport gold) {
    DocumentFacts found = facts.find(document);
    if (found.flags().contains(DocumentFlag.LANGUAGE_NOT_READ)) {
      return CodedVectors.NONE;
    }
    List<RoleTraining.Coded> statements =
        gold.statements().stream()
            .map(s -> new RoleTraining.Coded(s.text(), s.role(), !s.optional()))
            .toList();
    return new CodedVectors(
        parties.of(document, coded(gold)),
        roles.of(
            document.flowingText(),
            document.language(),
            splitter.sentences(document),
            found.kind(),
            statements));
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

  private static LinearModel asKept(LinearModel model) {
    return LinearModelFile.read(LinearModelFile.write(model, LEAST_WEIGHT));
  }
}
