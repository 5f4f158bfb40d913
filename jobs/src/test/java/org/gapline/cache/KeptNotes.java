package org.gapline.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.gapline.hash.Sha256;
import org.gapline.table.RecordBytes;

/** A folder of kept results: notes, each on the document of the same number. */
final class KeptNotes {

  /** A result. */
  record Note(String text, List<String> words) {}

  static final Generation GENERATION = Generation.of("notes", "1");

  private final Path cache;
  private final CacheFolder folder;

  /** That of a curated folder, opened. */
  KeptNotes(Path curated) throws IOException {
    cache = curated.resolve(CacheFolder.NAME);
    folder = new CacheFolder(curated);
    folder.open();
  }

  CacheFolder folder() {
    return folder;
  }

  Path cache() {
    return cache;
  }

  KeptResults<Note> results() throws IOException {
    return new KeptResults<>(folder.packs(GENERATION), RecordBytes.of(Note.class));
  }

  /** Keeps, as one task does, what is not kept yet. */
  void keep(int... which) throws IOException {
    try (KeptResults<Note> results = results()) {
      for (int i : which) {
        results.keep(key(i), note(i));
      }
    }
  }

  /** The same for all numbers from one up to, and without, another. */
  void keepRange(int from, int to) throws IOException {
    keep(IntStream.range(from, to).toArray());
  }

  List<Path> packs() throws IOException {
    return PackNames.files(cache).stream().filter(PackNames::isPack).toList();
  }

  static Note note(int i) {
    return new Note("note " + i, List.of("a".repeat(Math.floorMod(i, 30)), "é" + i));
  }

  static CacheKey key(int i) {
    return CacheKey.of(hash(i), "note");
  }

  static String hash(int i) {
    return Sha256.hex("document " + i);
  }
}
