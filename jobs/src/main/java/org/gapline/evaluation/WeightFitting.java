package org.gapline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodedPassage;
import org.gapline.document.Document;
import org.gapline.learning.LinearModel;
import org.gapline.learning.LogisticRegression.Labelled;
import org.gapline.tagging.facts.PartyTraining;

/** Gathers what people coded, documents and passages, and fits weights to it. */
public final class WeightFitting {

  private final PartyTraining parties;
  private final List<Labelled> vectors = new ArrayList<>();

  public WeightFitting(Codebook codebook) {
    this.parties = new PartyTraining(codebook);
  }

  /** Adds coded passages. */
  public void add(List<CodedPassage> passages) {
    for (CodedPassage passage : passages) {
      PartyTraining.Coded coded =
          new PartyTraining.Coded(
              new HashSet<>(passage.organizers()),
              new HashSet<>(passage.participants()),
              new HashSet<>(passage.donors()));
      vectors.addAll(parties.of(passage.text(), passage.language(), coded));
    }
  }

  /**
   * Adds coded documents.
   *
   * @param gold what people found
   * @param folder the documents
   * @param selection which of them
   * @return how many documents were added; those that are missing or rejected are left out
   * @throws IOException if a document cannot be read
   */
  public int add(List<CodedReport> gold, Path folder, Selection selection) throws IOException {
    DocumentFolder documents = new DocumentFolder(folder);
    int added = 0;
    for (CodedReport report : gold) {
      if (selection.takes(report) && Files.exists(folder.resolve(report.file()))) {
        Optional<Document> document = documents.read(report.file());
        document.ifPresent(read -> vectors.addAll(parties.of(read, coded(report))));
        added += document.isPresent() ? 1 : 0;
      }
    }
    return added;
  }

  /** How many actors, each in a document or passage, the weights are fitted to. */
  public int actors() {
    return vectors.size();
  }

  /** The weights for parties that fit best. */
  public LinearModel parties() {
    return PartyTraining.fit(vectors);
  }

  private static PartyTraining.Coded coded(CodedReport report) {
    return new PartyTraining.Coded(
        new HashSet<>(report.organizers()),
        new HashSet<>(report.participants()),
        new HashSet<>(report.donors()));
  }
}
