package org.gapline.parsing;

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

/** Finds the libraries that parsers need among those that are at hand, and none else. */
final class ParserLibraries {

  private static final String NAMES = "libraries.txt";

  private ParserLibraries() {}

  /** Our own classes, then the libraries that {@code libraries.txt} names. */
  static List<Path> classPath() throws IOException {
    Path own = ownClasses();
    Set<Path> found = new LinkedHashSet<>();
    found.add(own);
    List<Path> candidates = candidates(own);
    for (String name : names()) {
      candidates.stream().filter(path -> isVersionOf(path, name)).findFirst().ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** The names of libraries, without versions. */
  static List<String> names() throws IOException {
    try (InputStream stream = ParserLibraries.class.getResourceAsStream(NAMES)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static Path ownClasses() throws IOException {
    try {
      return Path.of(
          ParserLibraries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** On the class path, beside our own jar, or in the folder of libraries beside it. */
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
