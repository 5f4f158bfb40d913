package org.gapline.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.FactFinder;
import org.gapline.tagging.StatementFinder;

/**
 * What the finders say of a folder of documents, in the format of the gold, so that it can be
 * scored against what people found.
 */
public final class Predictions {

  private final FactFinder facts;
  private final StatementFinder statements;

  public Predictions(Codebook codebook) {
    this.statements = new StatementFinder(codebook);
    this.facts = new FactFinder(codebook, statements);
  }

  /**
   * One prediction per document of a folder, in the order of the file names. A file that is
   * rejected as a document yields none: scoring counts all its facts as missed.
   *
   * @throws IOException if the folder, its {@code _meta.json} or a file cannot be read
   */
  public List<Prediction> of(Path folder) throws IOException {
    DocumentFolder documents = new DocumentFolder(folder);
    List<Prediction> predictions = new ArrayList<>();
    for (String name : documents.names()) {
      documents.read(name).ifPresent(document -> predictions.add(of(name, document)));
    }
    return List.copyOf(predictions);
  }

  /** Writes predictions as JSON Lines. */
  public static void write(List<Prediction> predictions, Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    for (Prediction prediction : predictions) {
      lines.append(json.writeValueAsString(prediction)).append('\n');
    }
    Files.writeString(file, lines);
  }

  private Prediction of(String name, Document document) {
    DocumentFacts found = facts.find(document);
    return Prediction.of(name, document, found, statements.find(document, found));
  }
}
