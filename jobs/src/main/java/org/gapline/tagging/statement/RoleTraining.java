package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedSentence;
import org.gapline.codebook.Example;
import org.gapline.codebook.Weights;
import org.gapline.document.Sentence;
import org.gapline.learning.FeatureVector;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LogisticRegression;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.DocumentKind;

/** Makes labelled vectors of coded sentences, to fit the weights of {@link RoleModel} to. */
public final class RoleTraining {

  private static final double COST = 1;

  private final Coder coder;
  private final CodedUnits units;

  public RoleTraining(Codebook codebook) {
    this.coder = new Coder(codebook);
    this.units = new CodedUnits(coder);
  }

  /** One vector for each sentence or item of a document; what nobody coded is no statement. */
  public List<Labelled> of(
      String text,
      String language,
      List<Sentence> sentences,
      DocumentKind kind,
      List<CodedText> coded) {
    ReadSentences read = units.read(text, language, sentences);
    List<Candidate> candidates = units.candidates(text, language, read, kind);
    return labelled(candidates, CodedUnits.among(candidates, coded), read, language, kind);
  }

  /** The model that fits the vectors. */
  public static LinearModel fit(List<Labelled> examples) {
    return new LogisticRegression(Weights.ROLE_CLASSES, COST).fit(examples);
  }

  /** The vector of a sentence that stands alone, or after what stands before it. */
  public List<Labelled> of(CodedSentence sentence) {
    CodedUnits.Alone alone = units.alone(sentence);
    if (alone.last().isEmpty()) {
      return List.of();
    }
    Map<Candidate, CodedText> labels =
        sentence.role().equals(Example.NO_STATEMENT)
            ? Map.of()
            : Map.of(
                alone.last().get(),
                new CodedText(sentence.text(), sentence.role(), sentence.themes(), true));
    List<Labelled> all =
        labelled(alone.candidates(), labels, alone.read(), sentence.language(), DocumentKind.OTHER);
    return all.subList(all.size() - 1, all.size());
  }

  private List<Labelled> labelled(
      List<Candidate> candidates,
      Map<Candidate, CodedText> labels,
      ReadSentences read,
      String language,
      DocumentKind kind) {
    ReadThemes themes = new ReadThemes(read, coder.themes(), language);
    RoleFeatures describing = new RoleFeatures(read, kind, themes);
    List<Labelled> labelled = new ArrayList<>();
    Decision before = Decision.NONE;
    for (Candidate candidate : candidates) {
      CodedText label = labels.get(candidate);
      if (label == null || label.counts()) {
        FeatureVector features = FeatureVector.named();
        describing.describe(candidate, before, features);
        labelled.add(
            new Labelled(features, Set.of(label == null ? Example.NO_STATEMENT : label.role())));
      }
      before = candidate.decision();
    }
    return labelled;
  }
}
