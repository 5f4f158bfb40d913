package org.gapline.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.storage.WholeFiles;

/**
 * The ids of documents that were withdrawn: later runs refuse them though the file still lies
 * there.
 */
public final class Withdrawn {

  private final Path file;

  public Withdrawn(Path curated) {
    this.file = curated.resolve(".withdrawn");
  }

  /** The ids. */
  public Set<String> docIds() throws IOException {
    try {
      return Set.copyOf(Files.readAllLines(file));
    } catch (NoSuchFileException e) {
      return Set.of();
    }
  }

  /** Adds an id. */
  public void add(String docId) throws IOException {
    TreeSet<String> ids = new TreeSet<>(docIds());
    ids.add(docId);
    byte[] lines = (String.join("\n", ids) + "\n").getBytes(StandardCharsets.UTF_8);
    WholeFiles.replace(file, lines, file.getFileName() + ".next");
  }
}
