package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.gapline.learning.LogisticRegression.Labelled;

/**
 * What weights are fitted to.
 *
 * @param actors one vector for each actor that a document or passage names
 * @param sentences one vector for each sentence or item
 */
public record CodedVectors(List<Labelled> actors, List<Labelled> sentences) {

  /** Nothing to fit to. */
  public static final CodedVectors NONE = new CodedVectors(List.of(), List.of());

  public CodedVectors {
    actors = List.copyOf(actors);
    sentences = List.copyOf(sentences);
  }

  /** All of several, in their order. */
  public static CodedVectors all(List<CodedVectors> parts) {
    List<Labelled> actors = new ArrayList<>();
    List<Labelled> sentences = new ArrayList<>();
    for (CodedVectors part : parts) {
      actors.addAll(part.actors());
      sentences.addAll(part.sentences());
    }
    return new CodedVectors(actors, sentences);
  }

  /** Whether there is nothing to fit to. */
  public boolean isEmpty() {
    return actors.isEmpty() && sentences.isEmpty();
  }
}
