package org.gapline.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.gapline.document.DocumentReader;
import org.gapline.document.MetadataReader;
import org.gapline.document.RejectedInputException;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.FactFinder;
import org.gapline.tagging.StatementFinder;

/**
 * What the finders say of a folder of documents, in the format of the gold, so that it can be
 * scored against what people found.
 */
public final class Predictions {

  private final DocumentReader reader = new DocumentReader();
  private final FactFinder facts;
  private final StatementFinder statements;

  public Predictions(Codebook codebook) {
    this.facts = new FactFinder(codebook);
    this.statements = new StatementFinder(codebook);
  }

  /**
   * One prediction per document of a folder, in the order of the file names. A file that is
   * rejected as a document yields none: scoring counts all its facts as missed.
   *
   * @throws IOException if the folder, its {@code _meta.json} or a file cannot be read
   */
  public List<Prediction> of(Path folder) throws IOException {
    MetadataReader metadata = new MetadataReader(name -> bytesIfPresent(folder.resolve(name)));
    List<Prediction> predictions = new ArrayList<>();
    for (Path file : filesOf(folder)) {
      try {
        predictions.add(of(file, metadata));
      } catch (RejectedInputException rejected) {
        // No prediction is what a rejected file amounts to.
      }
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

  private Prediction of(Path file, MetadataReader metadata)
      throws IOException, RejectedInputException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    Document document = reader.read(bytes, name, metadata.describe(name, bytes.length).metadata());
    DocumentFacts found = facts.find(document);
    return Prediction.of(name, document, found, statements.find(document, found));
  }

  private static Optional<byte[]> bytesIfPresent(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }
}
