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

  private static final ObjectMapper JSON = new ObjectMapper();

  private OverrideJson() {}

  /** The overrides as one JSON object, or null where nothing is overridden. */
  public static String write(FactOverrides overrides) {
    if (overrides.isEmpty()) {
      return null;
    }
    ObjectNode node = JSON.createObjectNode();
    put(node, MetadataKey.TITLE, overrides.title());
    put(node, MetadataKey.START, overrides.start());
    put(node, MetadataKey.END, overrides.end());
    put(node, MetadataKey.CITY, overrides.city());
    put(node, MetadataKey.COUNTRY, overrides.country());
    put(node, MetadataKey.REGIONS, overrides.regions());
    put(node, MetadataKey.STATES, overrides.states());
    put(node, MetadataKey.ORGANIZERS, overrides.organizers());
    put(node, MetadataKey.PARTICIPANTS, overrides.participants());
    put(node, MetadataKey.DONORS, overrides.donors());
    put(node, MetadataKey.RESOLUTIONS, overrides.resolutions());
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
        text(node, MetadataKey.TITLE),
        day(node, MetadataKey.START),
        day(node, MetadataKey.END),
        text(node, MetadataKey.CITY),
        text(node, MetadataKey.COUNTRY),
        list(node, MetadataKey.REGIONS),
        list(node, MetadataKey.STATES),
        list(node, MetadataKey.ORGANIZERS),
        list(node, MetadataKey.PARTICIPANTS),
        list(node, MetadataKey.DONORS),
        list(node, MetadataKey.RESOLUTIONS));
  }

  private static void put(ObjectNode node, MetadataKey key, Object value) {
    if (value instanceof List<?> list) {
      ArrayNode array = node.putArray(key.written());
      list.forEach(one -> array.add(one.toString()));
    } else if (value != null) {
      node.put(key.written(), value.toString());
    }
  }

  private static String text(JsonNode node, MetadataKey key) {
    return node.hasNonNull(key.written()) ? node.get(key.written()).textValue() : null;
  }

  private static LocalDate day(JsonNode node, MetadataKey key) {
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

  private static List<String> list(JsonNode node, MetadataKey key) {
    if (!node.hasNonNull(key.written())) {
      return null;
    }
    List<String> values = new ArrayList<>();
    node.get(key.written()).forEach(value -> values.add(value.textValue()));
    return values;
  }
}
