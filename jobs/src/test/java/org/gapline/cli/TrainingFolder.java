package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gapline.ProjectFolder;

/**
 * A codebook without examples and weights, to which weights are to be fitted.
 *
 * @param gapline the command, with what it said
 */
record TrainingFolder(Path folder, GaplineInProcess gapline) {

  private static final List<String> CODEBOOK =
      List.of(
          "themes.yaml",
          "roles.yaml",
          "regions.yaml",
          "places.yaml",
          "organizations.yaml",
          "resolutions.yaml");

  static TrainingFolder in(Path folder) throws IOException {
    for (String name : CODEBOOK) {
      Files.copy(ProjectFolder.file("data/codebook").resolve(name), folder.resolve(name));
    }
    return new TrainingFolder(folder, new GaplineInProcess());
  }

  /** Fits weights and returns the exit code. */
  int train(String... more) {
    List<String> arguments = new ArrayList<>(List.of("train", "--codebook", folder.toString()));
    arguments.addAll(List.of(more));
    return gapline.execute(arguments.toArray(String[]::new));
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
