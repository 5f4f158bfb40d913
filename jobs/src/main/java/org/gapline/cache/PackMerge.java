package org.gapline.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one pack of many small ones, so that lookups stay cheap after many small runs. */
final class PackMerge {

  /** So many small packs of one generation are left as they are. */
  static final int MANY = 32;

  private static final long SMALL = 4L << 20;

  private final Path folder;

  PackMerge(Path folder) {
    this.folder = folder;
  }

  /**
   * Merges where there are many.
   *
   * @throws IOException if the folder cannot be written
   */
  void apply(List<Path> packs) throws IOException {
    Map<Generation, List<Path>> small = new HashMap<>();
    for (Path pack : packs) {
      if (Files.size(pack) < SMALL) {
        Generation generation = PackNames.generationOf(pack).orElseThrow();
        small.computeIfAbsent(generation, each -> new ArrayList<>()).add(pack);
      }
    }
    for (Map.Entry<Generation, List<Path>> each : small.entrySet()) {
      if (each.getValue().size() > MANY) {
        merge(each.getKey(), each.getValue());
      }
    }
  }

  /** Their entries are in new packs before the first of them goes. */
  private void merge(Generation generation, List<Path> packs) throws IOException {
    Set<Path> merged = new HashSet<>();
    Set<CacheKey> there = new HashSet<>();
    Iterator<Path> left = packs.iterator();
    while (left.hasNext()) {
      try (PackWriter writer = new PackWriter(folder, generation)) {
        while (left.hasNext() && !writer.isFull()) {
          copy(left.next(), there, writer);
        }
        merged.add(writer.finish());
      }
    }
    for (Path pack : packs) {
      if (!merged.contains(pack)) {
        Files.deleteIfExists(pack);
      }
    }
  }

  private static void copy(Path pack, Set<CacheKey> there, PackWriter writer) throws IOException {
    try (PackReader reader = new PackReader(PackIndex.of(pack))) {
      reader.forEach(
          (key, payload) -> {
            if (there.add(key)) {
              writer.put(key, payload);
            }
          });
    } catch (DamagedPackException e) {
      // What could be read of it is copied, and the rest is computed again.
    }
  }
}
