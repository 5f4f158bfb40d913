package org.gapline.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, List.copyOf(ids));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
