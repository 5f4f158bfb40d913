package org.gapline.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What coders write where no theme fits. */
  private static final String NO_THEME = "other";

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

  /**
   * The same, where the selected documents name no theme but known ones.
   *
   * @param themes the known themes
   */
  static List<CodedReport> readGold(Path file, Selection selection, List<String> themes)
      throws IOException {
    return read(
        file,
        (place, report) -> {
          checkRoles(place, report);
          if (selection.takes(report)) {
            checkThemes(place, report, themes);
          }
        });
  }

  private static void checkThemes(String place, CodedReport report, List<String> themes)
      throws GoldFormatException {
    for (CodedReport.Statement statement : report.statements()) {
      for (String theme : statement.themes()) {
        if (!themes.contains(theme) && !theme.equals(NO_THEME)) {
          String nearest =
              NearestName.of(theme, themes).map(n -> " Did you mean " + n + "?").orElse("");
          throw new GoldFormatException(
              ("%s: \"%s\" has the theme \"%s\", which the codebook does not know, so it could only"
                      + " be missed.%s Mend it, or add the theme to themes.yaml, where all stand.")
                  .formatted(place, report.file(), theme, nearest));
        }
      }
    }
  }

  /** What a line must hold besides. */
  private interface Requirement {
    void check(String place, CodedReport report) throws GoldFormatException;
  }

  private static List<CodedReport> read(Path file, Requirement requirement) throws IOException {
    List<String> lines = lines(file);
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

  private static List<String> lines(Path file) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.isEmpty() || !lines.get(0).startsWith(BYTE_ORDER_MARK)
          ? lines
          : Stream.concat(Stream.of(lines.get(0).substring(1)), lines.stream().skip(1)).toList();
    } catch (CharacterCodingException e) {
      throw new GoldFormatException(file + ": is not UTF-8. Save it as UTF-8.");
    }
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
