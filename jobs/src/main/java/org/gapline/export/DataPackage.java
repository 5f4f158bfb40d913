package org.gapline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gapline.export.ExportOptions.ListStyle;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.ColumnType;

/**
 * The description of exported files for programs: a Tabular Data Package (Frictionless Data, v1),
 * {@value #NAME} beside them. A further export into the same folder adds its file to it.
 */
public final class DataPackage {

  /** Name of the file. */
  public static final String NAME = "datapackage.json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OURS = "gapline-";

  private DataPackage() {}

  /**
   * Whether a description of another maker stands in the folder, which is not to be replaced.
   *
   * @throws IOException if it cannot be read
   */
  public static boolean isForeign(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return false;
    }
    try {
      return !JSON.readTree(file.toFile()).path("name").asText().startsWith(OURS);
    } catch (JsonProcessingException e) {
      return true;
    }
  }

  /** The description with this file in it, as JSON. */
  public static byte[] with(Path folder, DataResource file, ReleaseManifest manifest)
      throws IOException {
    ArrayNode resources = others(folder, file.path(), OURS + manifest.releaseId());
    resources.add(file.described(namesOf(resources)));
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", isTabular(resources) ? "tabular-data-package" : "data-package");
    root.put("name", OURS + manifest.releaseId());
    root.put("title", "Gapline release " + manifest.releaseId() + " for " + manifest.audience());
    root.put("created", manifest.created());
    root.put(
        "description",
        (manifest.demonstration() ? "Demonstration data, not a source. " : "")
            + "Regions: "
            + manifest.crosswalk()
            + "; designations imply no opinion on legal status.");
    root.set("resources", resources);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
  }

  /** Files that are described as parts of another release, or of another audience's. */
  public static List<String> ofAnotherRelease(Path folder, ReleaseManifest manifest)
      throws IOException {
    Path known = folder.resolve(NAME);
    List<String> files = new ArrayList<>();
    if (Files.exists(known)) {
      JsonNode root = JSON.readTree(known.toFile());
      if (!root.path("name").asText().equals(OURS + manifest.releaseId())) {
        root.path("resources").forEach(resource -> files.add(resource.path("path").asText()));
      }
    }
    return files;
  }

  /** The other files of the same release that are described already. */
  private static ArrayNode others(Path folder, String file, String name) throws IOException {
    ArrayNode kept = JSON.createArrayNode();
    Path known = folder.resolve(NAME);
    if (Files.exists(known)) {
      JsonNode root = JSON.readTree(known.toFile());
      if (root.path("name").asText().equals(name)) {
        for (JsonNode resource : root.path("resources")) {
          if (!resource.path("path").asText().equals(file)) {
            kept.add(resource);
          }
        }
      }
    }
    return kept;
  }

  private static Set<String> namesOf(ArrayNode resources) {
    Set<String> names = new HashSet<>();
    resources.forEach(resource -> names.add(resource.path("name").asText()));
    return names;
  }

  private static boolean isTabular(ArrayNode resources) {
    for (JsonNode resource : resources) {
      if (!resource.path("profile").asText().equals(DataResource.TABULAR)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The type of a column, as Frictionless calls it.
   *
   * @param lists how lists stand in one cell
   */
  static String typeOf(ColumnType type, ListStyle lists) {
    return switch (type) {
      case TEXT -> "string";
      case INTEGER, LONG -> "integer";
      case DOUBLE -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case TEXT_LIST, DOUBLE_LIST, ROW_LIST -> lists == ListStyle.TEXT ? "string" : "array";
      case UNREAD -> throw new IllegalArgumentException("no release holds " + type);
    };
  }
}
