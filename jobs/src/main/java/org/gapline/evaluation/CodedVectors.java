package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.statement.ThemeTraining;

/**
 * What weights are fitted to.
 *
 * @param actors one vector for each actor that a document or passage names
 * @param sentences one vector for each sentence or item
 * @param themed the statements of each document that has any
 * @param themedSentences one vector for each coded sentence that is a statement
 */
public record CodedVectors(
    List<Labelled> actors,
    List<Labelled> sentences,
    List<ThemeTraining.Coded> themed,
    List<Labelled> themedSentences) {

  /** Nothing to fit to. */
  public static final CodedVectors NONE =
      new CodedVectors(List.of(), List.of(), List.of(), List.of());

  public CodedVectors {
    actors = List.copyOf(actors);
    sentences = List.copyOf(sentences);
    themed = List.copyOf(themed);
    themedSentences = List.copyOf(themedSentences);
  }

  /** All of several, in their order. */
  public static CodedVectors all(List<CodedVectors> parts) {
    List<Labelled> actors = new ArrayList<>();
    List<Labelled> sentences = new ArrayList<>();
    List<ThemeTraining.Coded> themed = new ArrayList<>();
    List<Labelled> themedSentences = new ArrayList<>();
    for (CodedVectors part : parts) {
      actors.addAll(part.actors());
      sentences.addAll(part.sentences());
      themed.addAll(part.themed());
      themedSentences.addAll(part.themedSentences());
    }
    return new CodedVectors(actors, sentences, themed, themedSentences);
  }

  /** Whether there is nothing to fit to. */
  public boolean isEmpty() {
    return actors.isEmpty() && sentences.isEmpty();
  }
}
