package org.gapline.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of packs: the generation, then what tells the pack from others of it. */
final class PackNames {

  static final String UNFINISHED = ".part";
  private static final String PACK = ".pack";
  private static final int DIGITS = 16;
  private static final Pattern FINISHED =
      Pattern.compile("(%s)-[0-9a-f]{24}\\.pack".formatted(Generation.PATTERN));

  private PackNames() {}

  /**
   * The name of a finished pack.
   *
   * @param footer hash of its footer
   * @param entries checksum of its entries
   */
  static String pack(Generation generation, String footer, int entries) {
    return "%s-%s%08x%s".formatted(generation.id(), footer.substring(0, DIGITS), entries, PACK);
  }

  /** Whether a file is a finished pack by its name. */
  static boolean isPack(Path file) {
    return FINISHED.matcher(file.getFileName().toString()).matches();
  }

  /** Whether a file is one that a killed run left unfinished, by its name. */
  static boolean isLeftover(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(UNFINISHED) || name.equals(PackUsage.NEXT);
  }

  /** Whether a file is a finished pack of a generation by its name. */
  static boolean isPackOf(Generation generation, Path file) {
    return generationOf(file).filter(generation::equals).isPresent();
  }

  /**
   * The names of the packs of a generation in a folder.
   *
   * @throws IOException if it cannot be listed
   */
  static List<String> packs(Path folder, Generation generation) throws IOException {
    return files(folder).stream()
        .filter(file -> isPackOf(generation, file))
        .map(file -> file.getFileName().toString())
        .toList();
  }

  /** The generation that a name tells; nothing where it is no name of a finished pack. */
  static Optional<Generation> generationOf(Path file) {
    Matcher name = FINISHED.matcher(file.getFileName().toString());
    return name.matches() ? Optional.of(new Generation(name.group(1))) : Optional.empty();
  }

  /**
   * All files of a folder, by name; none where there is no such folder. What is no file, as a pipe,
   * would be waited for when opened.
   *
   * @throws IOException if it cannot be listed
   */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
