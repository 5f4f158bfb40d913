package org.gapline.parsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The archive of loaded classes from which the process of a parser starts faster, where the command
 * {@code gapline} has made one; else the list of classes of which it makes one.
 */
final class ParserArchive {

  private static final String ARCHIVE = "gapline.parser.archive";
  private static final String CLASSES = "gapline.parser.classes";

  private ParserArchive() {}

  /**
   * The options of the process.
   *
   * @param classPath its class path, noted beside the list: an archive holds for one only
   */
  static List<String> options(String classPath) throws IOException {
    String archive = System.getProperty(ARCHIVE);
    if (archive != null) {
      return List.of("-Xshare:auto", "-Xlog:disable", "-XX:SharedArchiveFile=" + archive);
    }
    String classes = System.getProperty(CLASSES);
    if (classes == null) {
      return List.of();
    }
    Files.writeString(Path.of(classes + ".path"), classPath);
    return List.of("-XX:DumpLoadedClassList=" + classes);
  }
}
