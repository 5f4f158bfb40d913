package org.gapline.library;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Our own classes and the libraries that a list names, found among those that are at hand: on the
 * class path, in the folder {@code lib} beside our jar, or beside it.
 */
public final class Libraries {

  private Libraries() {}

  /**
   * Our own classes, a jar or a folder.
   *
   * @throws IOException if they lie nowhere that can be named
   */
  public static Path ownClasses() throws IOException {
    try {
      return Path.of(Libraries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /**
   * The libraries of a list, in its order; those that are not at hand are left out.
   *
   * @param beside the class beside which the list lies
   * @param list name of the resource: a line per library, without its version
   */
  public static List<Path> of(Class<?> beside, String list) throws IOException {
    List<Path> candidates = candidates(ownClasses());
    Set<Path> found = new LinkedHashSet<>();
    for (String name : names(beside, list)) {
      candidates.stream().filter(path -> isVersionOf(path, name)).findFirst().ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** The names in a list, without versions. */
  public static List<String> names(Class<?> beside, String list) throws IOException {
    try (InputStream stream = beside.getResourceAsStream(list)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static List<Path> candidates(Path own) throws IOException {
    List<Path> candidates = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      candidates.add(Path.of(entry).toAbsolutePath());
    }
    if (Files.isRegularFile(own)) {
      addAll(candidates, own.getParent().resolve("lib"));
      addAll(candidates, own.getParent());
    }
    return candidates;
  }

  private static void addAll(List<Path> candidates, Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.sorted().forEach(candidates::add);
      }
    }
  }

  private static boolean isVersionOf(Path path, String name) {
    String file = path.getFileName().toString();
    return file.endsWith(".jar")
        && file.startsWith(name + "-")
        && file.length() > name.length() + 1
        && Character.isDigit(file.charAt(name.length() + 1));
  }
}
