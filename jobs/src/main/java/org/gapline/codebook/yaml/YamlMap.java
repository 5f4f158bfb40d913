package org.gapline.codebook.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Keys with values. What is asked for and is missing or of the wrong kind is reported to the
 * problems with file and line, and an empty value is answered, so that reading goes on and all
 * problems are seen at once. Whoever reads a file asks the problems at the end whether the result
 * may be used. Maps inside speak of themselves in the words of this one until they get their own.
 */
public final class YamlMap extends YamlKeys implements YamlNode {

  YamlMap(String file, int line, Map<String, Entry> entries, Problems problems) {
    this(line, entries, new Wording(problems, file, "this entry", null, "It could not be used"));
  }

  private YamlMap(int line, Map<String, Entry> entries, Wording wording) {
    super(line, entries, wording);
  }

  /**
   * The same map with words for messages.
   *
   * @param noun what it stands for, as {@code this theme}
   * @param spoils what is spoiled when it cannot be read, as {@code Its statements would be missed}
   */
  public YamlMap about(String noun, String spoils) {
    return about(noun, null, spoils);
  }

  /**
   * The same map with words for messages.
   *
   * @param noun what it stands for, as {@code theme}
   * @param name its name, which messages put in quotes
   * @param spoils what is spoiled when it cannot be read, as {@code Its statements would be missed}
   */
  public YamlMap about(String noun, String name, String spoils) {
    return new YamlMap(line(), entries(), wording().about(noun, name, spoils));
  }

  /** The same map without a key. */
  public YamlMap without(String key) {
    Map<String, Entry> kept = new LinkedHashMap<>(entries());
    kept.remove(key);
    return new YamlMap(line(), kept, wording());
  }

  @Override
  public String kind() {
    return "a map";
  }

  /** A text that must be there; empty where it is not, which is reported. */
  public String text(String key) {
    requireKeys(key);
    return optionalText(key).orElse("");
  }

  /** A text that may be missing. */
  public Optional<String> optionalText(String key) {
    return textNode(key).map(YamlText::text);
  }

  /** A text with its line, which may be missing. */
  public Optional<YamlText> textNode(String key) {
    YamlNode value = find(key);
    if (value instanceof YamlText text) {
      if (!text.text().isBlank()) {
        return Optional.of(text);
      }
      problem(text.line(), "has an empty \"" + key + "\"", "Write a text");
    } else if (value != null) {
      wording().wrongKind(key, value, "a text");
    }
    return Optional.empty();
  }

  /** A list of texts; empty where the key is missing. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (YamlText text : textNodes(key)) {
      texts.add(text.text());
    }
    return texts;
  }

  /** A text, or a list of texts; empty where the key is missing. */
  public List<String> textOrTexts(String key) {
    return find(key) instanceof YamlText ? optionalText(key).stream().toList() : texts(key);
  }

  /** A list of texts with their lines; empty where the key is missing. */
  public List<YamlText> textNodes(String key) {
    List<YamlText> texts = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof YamlText text && !text.text().isBlank()) {
        texts.add(text);
      } else {
        wording().wrongKind(key, item, "a list of texts");
      }
    }
    return texts;
  }

  /** A whole number that must be there; nothing where it is not, which is reported. */
  public OptionalInt integer(String key) {
    requireKeys(key);
    return optionalInteger(key);
  }

  /** A whole number that may be missing. */
  public OptionalInt optionalInteger(String key) {
    Optional<YamlText> text = textNode(key);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(text.get().text()));
    } catch (NumberFormatException e) {
      wording().wrongValue(key, text.get(), "is no whole number", "Write digits only, as 2015");
      return OptionalInt.empty();
    }
  }

  /** A day that may be missing. */
  public Optional<LocalDate> optionalDate(String key) {
    Optional<YamlText> text = textNode(key);
    try {
      return text.map(t -> LocalDate.parse(t.text()));
    } catch (DateTimeParseException e) {
      String remedy = "Write year, month and day, as 2025-01-29";
      wording().wrongValue(key, text.orElseThrow(), "is no date", remedy);
      return Optional.empty();
    }
  }

  /** One of the given values, which must be there; nothing where it is not, which is reported. */
  public Optional<String> oneOf(String key, String... allowed) {
    requireKeys(key);
    return optionalOneOf(key, allowed);
  }

  /** One of the given values, which may be missing. */
  public Optional<String> optionalOneOf(String key, String... allowed) {
    List<String> known = List.of(allowed);
    Optional<YamlText> text = textNode(key);
    if (text.isPresent() && !known.contains(text.get().text())) {
      wording().unknownValue(key, text.get(), known);
      return Optional.empty();
    }
    return text.map(YamlText::text);
  }

  /** A map under a key, which must be there; nothing where it is not, which is reported. */
  public Optional<YamlMap> map(String key) {
    requireKeys(key);
    return optionalMap(key);
  }

  /** A map under a key, which may be missing. */
  public Optional<YamlMap> optionalMap(String key) {
    YamlNode value = find(key);
    if (value instanceof YamlMap map) {
      return Optional.of(inWordsOfThis(map));
    }
    if (value != null) {
      wording().wrongKind(key, value, "a map of keys with values");
    }
    return Optional.empty();
  }

  /** A list of maps; empty where the key is missing. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof YamlMap map) {
        maps.add(inWordsOfThis(map));
      } else {
        wording().wrongKind(key, item, "a list of maps");
      }
    }
    return maps;
  }

  /** The maps under the keys of this map, by key; what is no map is reported. */
  public Map<String, YamlMap> mapsByKey() {
    Map<String, YamlMap> maps = new LinkedHashMap<>();
    for (String key : keys()) {
      map(key).ifPresent(map -> maps.put(key, map));
    }
    return maps;
  }

  /** The items of a list as they are; empty where the key is missing. */
  public List<YamlNode> items(String key) {
    YamlNode value = find(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof YamlList list) {
      return list.items();
    }
    wording().wrongKind(key, value, "a list");
    return List.of();
  }

  private YamlMap inWordsOfThis(YamlMap map) {
    return new YamlMap(map.line(), map.entries(), wording());
  }
}
