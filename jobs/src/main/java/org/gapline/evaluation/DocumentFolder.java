package org.gapline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapline.document.Document;
import org.gapline.document.DocumentReader;
import org.gapline.document.MetadataReader;
import org.gapline.document.RejectedInputException;

/** A folder of documents, read as the pipeline reads them. */
final class DocumentFolder {

  private final DocumentReader reader = new DocumentReader();
  private final Path folder;
  private final MetadataReader metadata;

  DocumentFolder(Path folder) {
    this.folder = folder;
    this.metadata = new MetadataReader(name -> bytesIfPresent(folder.resolve(name)));
  }

  /**
   * The document of a file; nothing where the file is rejected as a document.
   *
   * @throws IOException if the folder's {@code _meta.json} or the file cannot be read
   */
  Optional<Document> read(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    try {
      return Optional.of(
          reader.read(bytes, name, metadata.describe(name, bytes.length).metadata()));
    } catch (RejectedInputException rejected) {
      return Optional.empty();
    }
  }

  /** Names of the files, in order; what describes other files is left out. */
  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  private static Optional<byte[]> bytesIfPresent(Path file) throws IOException {
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }
}
