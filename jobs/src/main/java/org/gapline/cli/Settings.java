package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gapline.codebook.yaml.CodebookProblem;
import org.gapline.codebook.yaml.Problems;
import org.gapline.codebook.yaml.YamlFile;
import org.gapline.codebook.yaml.YamlMap;

/**
 * What a configuration file may set; null where it says nothing.
 *
 * @param raw folder of the input
 * @param curated folder of the curated tables
 * @param charts folder of the charts
 * @param codebook folder of the codebook
 * @param master Spark master
 */
record Settings(String raw, String curated, String charts, String codebook, String master) {

  static final Settings DEFAULT = new Settings(null, null, null, null, null);

  /** Reads a configuration file; an unknown key is a mistake that names the nearest known one. */
  static Settings read(Path file) {
    Problems problems = new Problems();
    Optional<YamlMap> map = YamlFile.read(file.toString(), bytes(file), problems);
    Settings settings = map.map(Settings::of).orElse(DEFAULT);
    if (problems.hasErrors()) {
      throw new UserMistake(
          problems.all().stream()
              .map(CodebookProblem::message)
              .collect(Collectors.joining(System.lineSeparator())));
    }
    return settings;
  }

  private static Settings of(YamlMap map) {
    map.allowKeys("raw", "curated", "charts", "codebook", "master");
    return new Settings(
        map.optionalText("raw").orElse(null),
        map.optionalText("curated").orElse(null),
        map.optionalText("charts").orElse(null),
        map.optionalText("codebook").orElse(null),
        map.optionalText("master").orElse(null));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UserMistake(
          file + " cannot be read (" + Failures.inWords(e) + "). Check --config.");
    }
  }
}
