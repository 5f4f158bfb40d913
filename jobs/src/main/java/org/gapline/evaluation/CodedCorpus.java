package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.CodedPassage;
import org.gapline.codebook.CodedSentence;
import org.gapline.disclosure.SharingLabel;

/** All that people coded, made ready once to fit weights to, as a whole or without a fold. */
public final class CodedCorpus {

  private final int examples;
  private final CodedVectors ofExamples;
  private final List<GoldDocument> documents;
  private final Map<GoldDocument, CodedVectors> vectors = new IdentityHashMap<>();

  /**
   * A corpus.
   *
   * @param fitting makes the vectors
   * @param sentences coded sentences of the codebook, which no fold leaves out
   * @param passages coded passages of the codebook, which no fold leaves out
   * @param documents the coded documents
   */
  public CodedCorpus(
      WeightFitting fitting,
      List<CodedSentence> sentences,
      List<CodedPassage> passages,
      List<GoldDocument> documents) {
    this.examples = sentences.size() + passages.size();
    this.ofExamples = fitting.of(sentences, passages);
    this.documents = List.copyOf(documents);
    this.documents.forEach(document -> vectors.put(document, fitting.of(document)));
  }

  /** How many coded sentences and passages of the codebook there are. */
  public int examples() {
    return examples;
  }

  public List<GoldDocument> documents() {
    return documents;
  }

  /** The label of what rests on all documents: the narrowest of theirs. */
  public SharingLabel sharing() {
    return documents.stream()
        .flatMap(coded -> coded.document().stream())
        .map(document -> document.metadata().sharing())
        .reduce(SharingLabel.PUBLIC, SharingLabel::narrowedBy);
  }

  /** All vectors. */
  public CodedVectors vectors() {
    return with(documents);
  }

  /** The vectors of the examples and of all documents that are not in a fold. */
  CodedVectors vectorsWithout(Folds folds, int fold) {
    return with(folds.without(fold));
  }

  private CodedVectors with(List<GoldDocument> some) {
    List<CodedVectors> parts = new ArrayList<>(List.of(ofExamples));
    some.forEach(document -> parts.add(vectors.get(document)));
    return CodedVectors.all(parts);
  }
}
