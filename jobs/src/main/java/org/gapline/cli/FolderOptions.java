package org.gapline.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapline.assessment.MappingSharing;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookException;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.gapline.spark.raw.RawFolder;
import org.gapline.storage.Storage;
import picocli.CommandLine.Option;

/** The folders that commands work on, with the project's own as defaults. */
final class FolderOptions {

  @Option(
      names = "--raw",
      paramLabel = "DIR",
      description = "What the user drops in (default: data/raw).")
  String raw;

  @Option(
      names = "--curated",
      paramLabel = "DIR",
      description = "What the jobs write (default: data/curated).")
  String curated;

  @Option(
      names = "--charts",
      paramLabel = "DIR",
      description = "What the jobs draw (default: charts).")
  String charts;

  @Option(
      names = "--codebook",
      paramLabel = "DIR",
      description = "What the analyst edits (default: data/codebook).")
  String codebook;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "YAML file that sets folders once for all commands: raw, curated, charts, codebook, and",
        "master for Spark, each as in \"curated: /srv/curated\". Options go before it."
      })
  Path config;

  private Settings settings;

  /**
   * A command to be run next, with the folders that this one was given.
   *
   * @param command the command with its own options, as {@code run}
   */
  String hint(String command) {
    StringBuilder hint = new StringBuilder("./gapline ").append(command);
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("--raw", raw);
    given.put("--curated", curated);
    given.put("--charts", charts);
    given.put("--codebook", codebook);
    given.put("--config", config);
    given.forEach(
        (option, value) -> {
          if (value != null) {
            hint.append(' ').append(option).append(' ').append(quoted(value.toString()));
          }
        });
    return hint.toString();
  }

  private static String quoted(String value) {
    return value.matches("[\\w./:@%+=,-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
  }

  /** The values of the configuration file, of which options given on the command line win. */
  Settings settings() {
    if (settings == null) {
      settings = config == null ? Settings.DEFAULT : Settings.read(config);
    }
    return settings;
  }

  /**
   * The folder data/raw; a user's mistake where there is none.
   *
   * @param audience for whom it is read: what is wrong with labels is told in full to analysts only
   */
  RawFolder rawFolder(Audience audience) {
    String given = rawName();
    requireName(given, "--raw");
    try {
      RawFolder folder = new RawFolder(address(given));
      if (folder.exists()) {
        requireLabelsToHit(folder, audience);
        return folder;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UserMistake(given + " cannot be read: " + e.getMessage() + ". Check --raw.");
    }
    throw new UserMistake(
        given
            + ": there is no such folder, so there is nothing to read. Put reports into"
            + " data/raw/reports and tables into data/raw/assessments, or name another folder with"
            + " --raw.");
  }

  private static void requireLabelsToHit(RawFolder folder, Audience audience) throws IOException {
    List<String> misdirected = folder.misdirectedLabels();
    if (!misdirected.isEmpty()) {
      throw new UserMistake(
          (audience.equals(Audience.ANALYSTS)
                  ? String.join(System.lineSeparator(), misdirected)
                  : "A _meta.json gives a sharing label to a file that is not there. A run for"
                      + " analysts names it.")
              + System.lineSeparator()
              + "Where a name is mistyped, the file that was meant would be shown to whom it should"
              + " not. Mend the name, or delete the entry.");
    }
  }

  /** The name of the folder data/raw, as it was given. */
  String rawName() {
    return first(raw, settings().raw(), "data/raw");
  }

  /** The folder data/raw on a local disk, for what is added to it. */
  Path rawPath() {
    return local(rawName(), "--raw");
  }

  /** The folder data/curated. */
  Path curatedFolder() {
    return stored(first(curated, settings().curated(), "data/curated"), "--curated");
  }

  /** The folder charts. */
  Path chartsFolder() {
    return stored(first(charts, settings().charts(), "charts"), "--charts");
  }

  /** The folder data/codebook. */
  Path codebookFolder() {
    return stored(first(codebook, settings().codebook(), "data/codebook"), "--codebook");
  }

  /** The files of the codebook; a user's mistake where there are none. */
  CodebookFiles codebookFiles() {
    Path folder = codebookFolder();
    if (!Files.isDirectory(folder)) {
      throw new UserMistake(
          folder + ": there is no such folder, so there are no themes to find. Check --codebook.");
    }
    try {
      return CodebookFiles.read(folder);
    } catch (IOException e) {
      throw new UserMistake(folder + " cannot be read: " + e.getMessage());
    }
  }

  /** The same without the mappings that an audience may not see. */
  CodebookFiles codebookFiles(Audience audience) {
    return MappingSharing.openTo(audience, codebookFiles());
  }

  /** The codebook, checked; all its mistakes at once where there are any. */
  Codebook codebook(CodebookFiles files) {
    try {
      return CodebookReader.read(files);
    } catch (CodebookException e) {
      throw new CodebookMistakes(e.problems());
    }
  }

  /** The releases of an audience. */
  ReleaseLine line(Audience audience) {
    return new ReleaseLine(curatedFolder(), audience);
  }

  private static String first(String option, String setting, String fallback) {
    return option != null
        ? option
        : setting != null ? setting : home().resolve(fallback).toString();
  }

  /** The folder of the project: given by the `gapline` script, else the working folder. */
  private static Path home() {
    Path working = Path.of("").toAbsolutePath();
    Path home = Path.of(System.getProperty("gapline.home", "")).toAbsolutePath();
    return home.startsWith(working) ? working.relativize(home) : home;
  }

  private static URI address(String given) {
    return isAddressOfDisk(given) || given.contains("://")
        ? URI.create(given)
        : Path.of(given).toAbsolutePath().normalize().toUri();
  }

  /** As other programs write a folder of this machine: {@code file:///srv} or {@code file:/srv}. */
  private static boolean isAddressOfDisk(String given) {
    return given.startsWith("file:/");
  }

  private static void requireName(String given, String option) {
    if (given.isBlank()) {
      throw new UserMistake(option + " names no folder.");
    }
  }

  private static Path stored(String given, String option) {
    if (!Storage.isAddress(given)) {
      return local(given, option);
    }
    try {
      Path path = Storage.path(given);
      // Else one that does not answer would look like an empty folder.
      Storage.requireAnswer(path);
      return path;
    } catch (IOException | IllegalArgumentException e) {
      throw new UserMistake(
          given + " cannot be reached: " + e.getMessage() + ". Check " + option + ".");
    }
  }

  /** A folder that has to lie on a local disk. */
  static Path local(String given, String option) {
    requireName(given, option);
    boolean disk = isAddressOfDisk(given);
    if (!disk && given.contains("://")) {
      throw new UserMistake(given + ": " + option + " takes a folder of a local disk.");
    }
    try {
      return disk ? Path.of(URI.create(given)) : Path.of(given);
    } catch (IllegalArgumentException e) {
      throw new UserMistake(given + " is no path: " + e.getMessage() + ". Check " + option + ".");
    }
  }
}
