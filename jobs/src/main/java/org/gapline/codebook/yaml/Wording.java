package org.gapline.codebook.yaml;

import java.util.List;
import org.gapline.codebook.NearestName;

/** Reports what is wrong with the values of one map, in words for what the map stands for. */
final class Wording {

  private final Problems problems;
  private final String file;
  private final String noun;
  private final String name;
  private final String spoils;

  /**
   * @param noun what the map stands for
   * @param name its name, or null
   * @param spoils what is spoiled when it cannot be read
   */
  Wording(Problems problems, String file, String noun, String name, String spoils) {
    this.problems = problems;
    this.file = file;
    this.noun = noun;
    this.name = name;
    this.spoils = spoils;
  }

  /** The same place to report to, in other words. */
  Wording about(String otherNoun, String otherName, String otherSpoils) {
    return new Wording(problems, file, otherNoun, otherName, otherSpoils);
  }

  String file() {
    return file;
  }

  Problems problems() {
    return problems;
  }

  /** What the map stands for; put together only when a message needs it. */
  String subject() {
    return name == null ? noun : noun + " \"" + name + "\"";
  }

  void problem(int line, String what, String remedy) {
    problems.error(file, line, subject() + " " + what, spoils, remedy);
  }

  void missing(int line, String key) {
    problem(line, "has no \"" + key + "\"", "Add " + key + ":");
  }

  void wrongKind(String key, YamlNode found, String wanted) {
    problem(
        found.line(),
        "has %s under \"%s\" where %s is expected".formatted(found.kind(), key, wanted),
        "Write " + wanted);
  }

  void wrongValue(String key, YamlText found, String what, String remedy) {
    problem(found.line(), "has \"%s: %s\", which %s".formatted(key, found.text(), what), remedy);
  }

  void unknownValue(String key, YamlText found, List<String> known) {
    String remedy = "Write one of: " + String.join(", ", known);
    wrongValue(key, found, "is not known", nearest(found.text(), known) + remedy);
  }

  void unknownKey(int line, String key, List<String> known) {
    String nearest = nearest(key, known);
    String remedy = nearest.isEmpty() ? "Delete it. " : nearest;
    problems.error(
        file,
        line,
        "%s has an unknown key \"%s\"".formatted(subject(), key),
        "What it says would be ignored",
        remedy + "Known are: " + String.join(", ", known));
  }

  private static String nearest(String written, List<String> known) {
    return NearestName.of(written, known)
        .map(nearest -> "Did you mean \"" + nearest + "\"? ")
        .orElse("");
  }
}
