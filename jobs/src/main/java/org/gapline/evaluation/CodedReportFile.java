package org.gapline.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.Role;

/** Reads gold or predictions: JSON Lines, one document a line. */
public final class CodedReportFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> ROLES = Stream.of(Role.values()).map(Role::id).toList();

  private CodedReportFile() {}

  /**
   * The documents of a file, in its order.
   *
   * @throws GoldFormatException if a line is no such document, or a document stands twice
   * @throws IOException if the file cannot be read
   */
  public static List<CodedReport> read(Path file) throws IOException {
    return read(file, (place, report) -> {});
  }

  /**
   * The documents of a gold, in its order.
   *
   * @throws GoldFormatException as above, or if a statement has a role that there is not
   * @throws IOException if the file cannot be read
   */
  public static List<CodedReport> readGold(Path file) throws IOException {
    return read(file, CodedReportFile::checkRoles);
  }

  /** What a line must hold besides. */
  private interface Requirement {
    void check(String place, CodedReport report) throws GoldFormatException;
  }

  private static List<CodedReport> read(Path file, Requirement requirement) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<String, Integer> lineByName = new TreeMap<>();
    List<CodedReport> reports = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        CodedReport report = report(file + ":" + (i + 1), lines.get(i));
        requirement.check(file + ":" + (i + 1), report);
        Integer first = lineByName.putIfAbsent(report.file(), i + 1);
        if (first != null) {
          throw new GoldFormatException(
              String.format(
                  "%s:%d: \"%s\" stands twice (first at line %d). It would be scored once only."
                      + " Remove one of the lines.",
                  file, i + 1, report.file(), first));
        }
        reports.add(report);
      }
    }
    return List.copyOf(reports);
  }

  private static void checkRoles(String place, CodedReport report) throws GoldFormatException {
    for (CodedReport.Statement statement : report.statements()) {
      if (Role.parse(statement.role()).isEmpty()) {
        String nearest =
            NearestName.of(statement.role(), ROLES).map(n -> " Did you mean " + n + "?").orElse("");
        throw new GoldFormatException(
            "%s: \"%s\" has the unknown role \"%s\", so it could only be missed.%s Roles are: %s."
                .formatted(
                    place, report.file(), statement.role(), nearest, String.join(", ", ROLES)));
      }
    }
  }

  private static CodedReport report(String place, String line) throws GoldFormatException {
    JsonNode node = node(place, line);
    List<CodedReport.Statement> statements = new ArrayList<>();
    for (JsonNode statement : node.path("statements")) {
      statements.add(statement(place, statement));
    }
    return new CodedReport(
        baseName(required(place, node, "file")),
        text(node, "lang"),
        text(node, "kind"),
        text(node, "start"),
        text(node, "end"),
        text(node, "city"),
        text(node, "country"),
        texts(node, "regions"),
        texts(node, "states"),
        texts(node, "organizers"),
        texts(node, "participants"),
        texts(node, "donors"),
        texts(node, "resolutions"),
        statements,
        text(node, "style"),
        text(node, "split"),
        node.path("subject_inherited").asBoolean(false));
  }

  private static JsonNode node(String place, String line) throws GoldFormatException {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw new GoldFormatException(
          place + ": not JSON (" + e.getOriginalMessage() + "). Write one object per line.", e);
    }
    throw new GoldFormatException(place + ": no JSON object. Write one object per line.");
  }

  private static CodedReport.Statement statement(String place, JsonNode node)
      throws GoldFormatException {
    return new CodedReport.Statement(
        required(place, node, "text"),
        required(place, node, "role"),
        texts(node, "themes"),
        node.path("optional").asBoolean(false));
  }

  private static String required(String place, JsonNode node, String key)
      throws GoldFormatException {
    String value = text(node, key);
    if (value == null) {
      throw new GoldFormatException(
          place + ": no \"" + key + "\". Nothing can be scored without it; add it to the line.");
    }
    return value;
  }

  /** Null where the value is null, empty or not there. */
  private static String text(JsonNode node, String key) {
    String value = node.path(key).asText("");
    return value.isEmpty() || node.path(key).isNull() ? null : value;
  }

  private static List<String> texts(JsonNode node, String key) {
    List<String> values = new ArrayList<>();
    node.path(key).forEach(value -> values.add(value.asText()));
    return values;
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
