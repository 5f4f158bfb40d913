package org.gapline.codebook.yaml;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of a map, where they stand, and the words in which problems with them are reported. */
abstract class YamlKeys {

  private final int line;
  private final Map<String, Entry> entries;
  private final Wording wording;

  /** A key's line, and its value. */
  record Entry(int line, YamlNode value) {}

  YamlKeys(int line, Map<String, Entry> entries, Wording wording) {
    this.line = line;
    this.entries = entries;
    this.wording = wording;
  }

  public String file() {
    return wording.file();
  }

  public int line() {
    return line;
  }

  /** What it stands for, in messages: {@code theme "resources"}. */
  public String subject() {
    return wording.subject();
  }

  /** The keys in the order of the file. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** Whether the key is there with a value. */
  public boolean has(String key) {
    return find(key) != null;
  }

  /** The line of a key, or of the map where it has no such key. */
  public int lineOf(String key) {
    Entry entry = entries.get(key);
    return entry == null ? line : entry.line();
  }

  /** Reports every key that is none of these, and names the nearest one. */
  public void allowKeys(String... known) {
    List<String> allowed = List.of(known);
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      if (!allowed.contains(entry.getKey())) {
        wording.unknownKey(entry.getValue().line(), entry.getKey(), allowed);
      }
    }
  }

  /** Reports every one of these keys that is missing. */
  public void requireKeys(String... required) {
    for (String key : required) {
      if (!has(key)) {
        wording.missing(lineOf(key), key);
      }
    }
  }

  /** Reports something wrong at a line of its file, in words that stand for themselves. */
  public void problem(int atLine, String what, String whatItSpoils, String remedy) {
    wording.problems().error(file(), atLine, what, whatItSpoils, remedy);
  }

  /** Reports something wrong about this map; what is wrong follows its name. */
  public void problem(int atLine, String what, String remedy) {
    wording.problem(atLine, what, remedy);
  }

  /** Reports something that makes results less trustworthy. */
  public void warning(int atLine, String what, String whatItSpoils, String remedy) {
    wording.problems().warning(file(), atLine, what, whatItSpoils, remedy);
  }

  final Map<String, Entry> entries() {
    return entries;
  }

  final Wording wording() {
    return wording;
  }

  final YamlNode find(String key) {
    Entry entry = entries.get(key);
    return entry == null || entry.value() instanceof YamlNothing ? null : entry.value();
  }
}
