package org.gapline.assessment.grid;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * Reads objects as rows: a key is a column, an object within an object is {@code outer.inner}. The
 * first row is the header, of all keys in the order in which they first occur.
 */
final class JsonGrid {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final int MOST_DIGITS = 100;

  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<GridRow> rows = new ArrayList<>();
  private long filled;

  private JsonGrid() {}

  /** A list of objects, or an object that holds one. */
  static Grid ofDocument(String text) throws RejectedInputException {
    JsonNode records = recordsOf(parse(text));
    JsonGrid grid = new JsonGrid();
    int number = 0;
    for (JsonNode record : records) {
      grid.add(++number, record);
    }
    return grid.of("record");
  }

  /** An object on each line. */
  static Grid ofLines(String text) throws RejectedInputException {
    JsonGrid grid = new JsonGrid();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        try {
          grid.add(number, JSON.readTree(line));
        } catch (JsonProcessingException e) {
          grid.rows.add(GridRow.broken(number, notJson(e)));
        }
      }
    }
    return grid.of("line");
  }

  private static JsonNode parse(String text) throws RejectedInputException {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new RejectedInputException(RejectReason.DAMAGED_FILE, notJson(e));
    }
  }

  /** What is nested too deep, or a number too long, has no place. */
  private static String notJson(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String from =
        at == null
            ? ""
            : ", from line %d, character %d on".formatted(at.getLineNr(), at.getColumnNr());
    return "It is no JSON that can be read" + from + ". Mend it, or save it anew.";
  }

  private static JsonNode recordsOf(JsonNode document) throws RejectedInputException {
    if (document.isArray()) {
      return document;
    }
    List<JsonNode> lists = new ArrayList<>();
    document.forEach(
        value -> {
          if (value.isArray()) {
            lists.add(value);
          }
        });
    if (lists.size() != 1) {
      throw new RejectedInputException(
          RejectReason.DAMAGED_FILE,
          "It holds no list of records, or several. Write one list of objects, [{...}, {...}].");
    }
    return lists.get(0);
  }

  private void add(int number, JsonNode record) throws RejectedInputException {
    if (!record.isObject()) {
      rows.add(GridRow.broken(number, "The record is no object. Write {\"key\": \"value\"}."));
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    String problem = flatten("", record, values);
    if (problem != null) {
      rows.add(GridRow.broken(number, problem));
      return;
    }
    values.keySet().forEach(key -> columns.putIfAbsent(key, columns.size()));
    filled += columns.size();
    LargestTable.refuseMore(filled);
    List<String> cells = new ArrayList<>();
    columns.keySet().forEach(key -> cells.add(values.getOrDefault(key, "")));
    rows.add(GridRow.of(number, number, cells));
  }

  private static String flatten(String prefix, JsonNode object, Map<String, String> values) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String key = prefix + field.getKey();
      JsonNode value = field.getValue();
      if (value.isArray()) {
        return "\"" + key + "\" holds a list. Write one value, or a record for each.";
      }
      String problem = value.isObject() ? flatten(key + ".", value, values) : null;
      if (problem != null) {
        return problem;
      }
      if (!value.isObject()) {
        if (values.containsKey(key)) {
          return "It has \"%s\" twice, as a key and as one within another. Rename one."
              .formatted(key);
        }
        values.put(key, textOf(value));
      }
    }
    return null;
  }

  private static String textOf(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    return value.isNumber() ? textOf(value.decimalValue()) : value.asText();
  }

  /** A number of a few letters as 1e999999999 would have as many digits. */
  private static String textOf(BigDecimal number) {
    return Math.abs((long) number.scale()) > MOST_DIGITS
        ? number.toString()
        : number.toPlainString();
  }

  private Grid of(String unit) {
    List<GridRow> all = new ArrayList<>();
    if (!columns.isEmpty()) {
      all.add(GridRow.of(0, 0, List.copyOf(columns.keySet())));
    }
    all.addAll(rows);
    return new Grid("", unit, Grid.Widths.OPEN, all);
  }
}
