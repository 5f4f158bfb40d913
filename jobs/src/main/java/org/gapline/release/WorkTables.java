package org.gapline.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The tables that jobs hand on to each other in a stage and that no release holds. */
public final class WorkTables {

  /** Begins the name of every work table's folder. */
  public static final String PREFIX = "_";

  private WorkTables() {}

  /** Deletes the work tables of a stage. */
  public static void delete(Path stage) throws IOException {
    try (Stream<Path> folders = Files.list(stage)) {
      for (Path folder : folders.toList()) {
        if (folder.getFileName().toString().startsWith(PREFIX)) {
          Folders.delete(folder);
        }
      }
    }
  }
}
