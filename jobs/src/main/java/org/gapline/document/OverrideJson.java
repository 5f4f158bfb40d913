package org.gapline.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Overrides of an event's facts in JSON, with the keys that metadata use. */
public final class OverrideJson {

  /** Keys whose value is one text. */
  static final List<String> TEXT_KEYS = List.of("title", "start", "end", "city", "country");

  /** Keys whose value is a list of texts. */
  static final List<String> LIST_KEYS =
      List.of("regions", "states", "organizers", "participants", "donors", "resolutions");

  private static final ObjectMapper JSON = new ObjectMapper();

  private OverrideJson() {}

  /** The overrides as one JSON object, or null where nothing is overridden. */
  public static String write(FactOverrides overrides) {
    if (overrides.isEmpty()) {
      return null;
    }
    ObjectNode node = JSON.createObjectNode();
    put(node, "title", overrides.title());
    put(node, "start", overrides.start());
    put(node, "end", overrides.end());
    put(node, "city", overrides.city());
    put(node, "country", overrides.country());
    put(node, "regions", overrides.regions());
    put(node, "states", overrides.states());
    put(node, "organizers", overrides.organizers());
    put(node, "participants", overrides.participants());
    put(node, "donors", overrides.donors());
    put(node, "resolutions", overrides.resolutions());
    return node.toString();
  }

  /** The overrides that were written so. */
  public static FactOverrides read(String json) {
    try {
      return json == null ? FactOverrides.NONE : of(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no overrides: " + json, e);
    }
  }

  /**
   * The overrides among the values of an object; other keys are passed over.
   *
   * @throws IllegalArgumentException if a date is none, or the end lies before the start
   */
  static FactOverrides of(JsonNode node) {
    return new FactOverrides(
        text(node, "title"),
        day(node, "start"),
        day(node, "end"),
        text(node, "city"),
        text(node, "country"),
        list(node, "regions"),
        list(node, "states"),
        list(node, "organizers"),
        list(node, "participants"),
        list(node, "donors"),
        list(node, "resolutions"));
  }

  private static void put(ObjectNode node, String key, Object value) {
    if (value instanceof List<?> list) {
      ArrayNode array = node.putArray(key);
      list.forEach(one -> array.add(one.toString()));
    } else if (value != null) {
      node.put(key, value.toString());
    }
  }

  private static String text(JsonNode node, String key) {
    return node.hasNonNull(key) ? node.get(key).textValue() : null;
  }

  private static LocalDate day(JsonNode node, String key) {
    String value = text(node, key);
    if (value == null) {
      return null;
    }
    LocalDate day = StatedDay.parse(value);
    if (day == null) {
      throw new IllegalArgumentException(key + " " + StatedDay.problem(value));
    }
    return day;
  }

  private static List<String> list(JsonNode node, String key) {
    if (!node.hasNonNull(key)) {
      return null;
    }
    List<String> values = new ArrayList<>();
    node.get(key).forEach(value -> values.add(value.textValue()));
    return values;
  }
}
