package org.gapline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;

/**
 * What the {@code _meta.json} of one folder says of its files: values for all of them, and under
 * {@code files} values for single ones. Enough for an evaluation, where one folder is read.
 */
final class FolderMetadata {

  private final JsonNode all;

  private FolderMetadata(JsonNode all) {
    this.all = all;
  }

  /**
   * The metadata of a folder; nothing is known where it has no {@code _meta.json}.
   *
   * @throws IOException if the file cannot be read or is no JSON
   */
  static FolderMetadata of(Path folder) throws IOException {
    Path file = folder.resolve("_meta.json");
    ObjectMapper json = new ObjectMapper();
    return new FolderMetadata(
        Files.exists(file) ? json.readTree(Files.readAllBytes(file)) : json.createObjectNode());
  }

  /** What is said of the file of this name. */
  InputMetadata of(String fileName) {
    String published = value(fileName, "published");
    return new InputMetadata(
        value(fileName, "source_url"),
        value(fileName, "symbol"),
        published == null ? null : LocalDate.parse(published),
        SharingLabel.CONFIDENTIAL,
        Provenance.ORIGINAL,
        value(fileName, "language"),
        value(fileName, "kind"));
  }

  private String value(String fileName, String key) {
    JsonNode own = all.path("files").path(fileName).path(key);
    JsonNode value = own.isMissingNode() ? all.path(key) : own;
    return value.isTextual() ? value.asText() : null;
  }
}
