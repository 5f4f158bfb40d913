package org.gapline.parsing;

import java.util.List;

/**
 * The archive of loaded classes from which the process of a parser starts faster, where the command
 * {@code gapline} has made one; else the list of classes of which it makes one.
 */
final class ParserArchive {

  private static final String ARCHIVE = "gapline.parser.archive";
  private static final String CLASSES = "gapline.parser.classes";

  private ParserArchive() {}

  static List<String> options() {
    String archive = System.getProperty(ARCHIVE);
    if (archive != null) {
      return List.of("-Xshare:auto", "-Xlog:disable", "-XX:SharedArchiveFile=" + archive);
    }
    String classes = System.getProperty(CLASSES);
    return classes == null ? List.of() : List.of("-XX:DumpLoadedClassList=" + classes);
  }
}
