package org.gapline.spark.jobs;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest.FileEntry;
import org.gapline.storage.StorageAddress;
import org.gapline.table.TableReader;

/**
 * The files of the release in force that are named after what they were made of: what a run would
 * write again is copied from there, if its bytes are those that were written.
 */
final class EarlierParts implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH = Pattern.compile("(\\w+)/([^/]+)");

  private final StorageAddress release;
  private final HashMap<String, ArrayList<Held>> byHash = new HashMap<>();

  private EarlierParts(StorageAddress release) {
    this.release = release;
  }

  /** A file of a table. */
  private record Held(String table, String path, long bytes, String crc32c)
      implements Serializable {}

  /** Those of the release in force; none where nobody can tell which they are. */
  static EarlierParts of(ReleaseLine line) {
    try {
      Release inForce = line.current().orElse(null);
      return inForce == null ? new EarlierParts(null) : of(inForce);
    } catch (IOException e) {
      // What cannot be told is written anew.
      return new EarlierParts(null);
    }
  }

  private static EarlierParts of(Release inForce) throws IOException {
    EarlierParts parts = new EarlierParts(StorageAddress.of(inForce.folder()));
    for (Map.Entry<String, FileEntry> file : inForce.manifest().files().entrySet()) {
      Matcher path = PATH.matcher(file.getKey());
      String hash = path.matches() ? PartName.hashIn(path.group(2)) : null;
      if (hash != null) {
        FileEntry entry = file.getValue();
        parts
            .byHash
            .computeIfAbsent(hash, h -> new ArrayList<>())
            .add(new Held(path.group(1), file.getKey(), entry.bytes(), entry.crc32c()));
      }
    }
    return parts;
  }

  /**
   * Copies the files of a part.
   *
   * @param name the part
   * @param stage the folder that holds a folder for each table
   * @param file their name there
   * @return the files; none where there are none, or not as they were written
   */
  List<TablePart> copy(PartName name, Path stage, String file) throws IOException {
    List<TablePart> copied = new ArrayList<>();
    for (Held held : byHash.getOrDefault(name.hash(), new ArrayList<>())) {
      Path target = stage.resolve(held.table()).resolve(file);
      FileEntry written = new FileEntry(held.bytes(), held.crc32c());
      if (!new Release(release.path()).copy(held.path(), written, target)) {
        return List.of();
      }
      copied.add(new TablePart(held.table(), file, TableReader.count(List.of(target))));
    }
    return copied;
  }
}
