package org.gapline.parsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gapline.library.Libraries;

/** Finds the libraries that parsers need among those that are at hand, and none else. */
final class ParserLibraries {

  private static final String NAMES = "libraries.txt";

  private ParserLibraries() {}

  /** Our own classes, then the libraries that {@code libraries.txt} names. */
  static List<Path> classPath() throws IOException {
    List<Path> classPath = new ArrayList<>(List.of(Libraries.ownClasses()));
    classPath.addAll(Libraries.of(ParserLibraries.class, NAMES));
    return List.copyOf(classPath);
  }

  /** The names of libraries, without versions. */
  static List<String> names() throws IOException {
    return Libraries.names(ParserLibraries.class, NAMES);
  }
}
