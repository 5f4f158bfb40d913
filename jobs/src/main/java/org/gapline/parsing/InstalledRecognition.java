package org.gapline.parsing;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What tells one installation of the recogniser of text from another: its program, and the
 * languages beside it. What it recognised is worth keeping only as long as both stay.
 */
public final class InstalledRecognition {

  private static final String PROGRAM = "tesseract";
  private static final String LANGUAGES = "*.traineddata";

  private InstalledRecognition() {}

  /** The installation; empty where there is none. Looked for once in a process. */
  public static String fingerprint() {
    return Installed.FINGERPRINT;
  }

  /**
   * The installation by the folders in which programs are looked for.
   *
   * @param path as of the environment, or null
   * @param data folder of the languages as of the environment, or null
   */
  static String of(String path, String data) {
    Optional<Path> program =
        Stream.of((path == null ? "" : path).split(File.pathSeparator))
            .filter(folder -> !folder.isEmpty())
            .map(folder -> Path.of(folder, PROGRAM))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty()) {
      return "";
    }
    List<Path> folders = new ArrayList<>();
    if (data != null) {
      folders.add(Path.of(data));
    }
    Path share = program.get().toAbsolutePath().resolveSibling("../share").normalize();
    folders.add(share.resolve("tessdata"));
    folders.addAll(matching(share.resolve("tesseract-ocr"), "*/tessdata"));
    TreeSet<String> found = new TreeSet<>();
    found.add(stamp(program.get()));
    folders.forEach(folder -> matching(folder, LANGUAGES).forEach(file -> found.add(stamp(file))));
    return String.join("\n", found);
  }

  /** Paths below a folder, one or two levels down; none where it cannot be listed. */
  private static List<Path> matching(Path folder, String glob) {
    int slash = glob.indexOf('/');
    List<Path> found = new ArrayList<>();
    String first = slash < 0 ? glob : glob.substring(0, slash);
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, first)) {
      paths.forEach(path -> found.add(slash < 0 ? path : path.resolve(glob.substring(slash + 1))));
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
    return found;
  }

  private static String stamp(Path file) {
    try {
      Path real = file.toRealPath();
      return real + " " + Files.size(real) + " " + Files.getLastModifiedTime(real);
    } catch (IOException e) {
      return file + " cannot be read";
    }
  }

  /** Made when the first result asks. */
  private static final class Installed {
    static final String FINGERPRINT = of(System.getenv("PATH"), System.getenv("TESSDATA_PREFIX"));
  }
}
