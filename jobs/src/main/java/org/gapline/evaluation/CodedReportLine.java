package org.gapline.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gapline.codebook.NearestName;

/** One line of a gold or of predictions: a JSON object on one document. */
final class CodedReportLine {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> OF_LINES =
      List.of("file", "style", "split", "subject_inherited", "date_precision");

  private final String place;
  private final JsonNode node;

  private CodedReportLine(String place, JsonNode node) {
    this.place = place;
    this.node = node;
  }

  /**
   * What a line says.
   *
   * @param place file and line, for messages
   * @throws GoldFormatException if it is no such object, a value is of another type than its key
   *     takes, or a key is misspelt
   */
  static CodedReport read(String place, String line) throws GoldFormatException {
    return new CodedReportLine(place, object(place, line)).report();
  }

  private static JsonNode object(String place, String line) throws GoldFormatException {
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

  private CodedReport report() throws GoldFormatException {
    refuseMisspeltKeys();
    List<CodedReport.Statement> statements = statements();
    return new CodedReport(
        baseName(required("file")),
        text("lang"),
        text("kind"),
        text("start"),
        text("end"),
        text("city"),
        text("country"),
        texts("regions"),
        texts("states"),
        texts("organizers"),
        texts("participants"),
        texts("donors"),
        texts("resolutions"),
        statements,
        text("style"),
        text("split"),
        flag("subject_inherited"),
        uncoded());
  }

  /** A key that is nearly one which the line lacks: its value would be passed over in silence. */
  private void refuseMisspeltKeys() throws GoldFormatException {
    List<String> known = new ArrayList<>(OF_LINES);
    known.addAll(Fields.coded());
    for (Iterator<String> keys = node.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      Optional<String> nearest = NearestName.of(key, known);
      if (!known.contains(key) && nearest.isPresent() && !node.has(nearest.get())) {
        throw new GoldFormatException(
            "%s: the key \"%s\" is not known, so what it says would not be scored. Did you mean %s?"
                .formatted(place, key, nearest.get()));
      }
    }
  }

  /** The fields of which nothing stands in the line. */
  private Set<String> uncoded() {
    Set<String> uncoded = new HashSet<>(Fields.coded());
    uncoded.removeIf(node::has);
    for (JsonNode statement : node.path(Fields.STATEMENTS)) {
      if (!statement.has(Fields.THEMES)) {
        uncoded.add(Fields.THEMES);
      }
    }
    return uncoded;
  }

  private List<CodedReport.Statement> statements() throws GoldFormatException {
    List<CodedReport.Statement> statements = new ArrayList<>();
    for (JsonNode each : list(Fields.STATEMENTS)) {
      if (!each.isObject()) {
        throw mistyped(Fields.STATEMENTS, "a list of objects");
      }
      CodedReportLine statement = new CodedReportLine(place, each);
      statements.add(
          new CodedReport.Statement(
              statement.required("text"),
              statement.required("role"),
              statement.texts(Fields.THEMES),
              statement.flag("optional")));
    }
    return statements;
  }

  private String required(String key) throws GoldFormatException {
    String value = text(key);
    if (value == null) {
      throw new GoldFormatException(
          place + ": no \"" + key + "\". Nothing can be scored without it; add it to the line.");
    }
    return value;
  }

  /** Null where the value is null, empty or not there. */
  private String text(String key) throws GoldFormatException {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw mistyped(key, "text in quotation marks, or null");
    }
    return value.asText().isEmpty() ? null : value.asText();
  }

  private List<String> texts(String key) throws GoldFormatException {
    List<String> values = new ArrayList<>();
    for (JsonNode value : list(key)) {
      if (!value.isTextual()) {
        throw mistyped(key, "a list of texts in quotation marks");
      }
      values.add(value.asText());
    }
    return values;
  }

  private boolean flag(String key) throws GoldFormatException {
    JsonNode value = node.path(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      throw mistyped(key, "true or false");
    }
    return value.asBoolean(false);
  }

  /** The values of a list; none where it is null or not there. */
  private Iterable<JsonNode> list(String key) throws GoldFormatException {
    JsonNode value = node.path(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
      throw mistyped(key, "a list in square brackets, or null");
    }
    return value;
  }

  private GoldFormatException mistyped(String key, String expected) {
    return new GoldFormatException(
        "%s: \"%s\" is not %s, so it could not be scored. Mend the line (docs/inputs.md)."
            .formatted(place, key, expected));
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
