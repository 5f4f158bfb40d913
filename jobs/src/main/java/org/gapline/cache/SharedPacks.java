package org.gapline.cache;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The packs of one generation that lay there when they were listed, mostly as a run began. Travels
 * as their names; each process reads their footers once, when the first result is asked for, and
 * all its threads share them.
 */
public final class SharedPacks implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String folder;
  private final Generation generation;
  private final ArrayList<String> names;
  private final HashSet<Long> purged;
  private transient List<PackIndex> indexes;
  private transient Set<String> damaged;

  private SharedPacks(String folder, Generation generation, List<String> names, Set<Long> purged) {
    this.folder = folder;
    this.generation = generation;
    this.names = new ArrayList<>(names);
    this.purged = new HashSet<>(purged);
  }

  SharedPacks(Path folder, Generation generation, List<String> names) {
    this(folder.toString(), generation, names, Set.of());
  }

  /** No packs at all, and no place to which one could be added. */
  public static SharedPacks none() {
    return new SharedPacks(null, null, List.of(), Set.of());
  }

  /**
   * The same where nothing of some documents is looked for, or kept.
   *
   * @param documents the first 16 hexadecimal digits of the SHA-256 of each
   */
  public SharedPacks without(Set<String> documents) {
    Set<Long> keys = new HashSet<>();
    documents.forEach(document -> keys.add(CacheKey.documentOf(document)));
    return new SharedPacks(folder, generation, names, keys);
  }

  /**
   * The packs of the same generation that lie there by now.
   *
   * @throws IOException if the folder cannot be listed
   */
  public SharedPacks listedAgain() throws IOException {
    return folder == null
        ? this
        : new SharedPacks(folder, generation, PackNames.packs(folder(), generation), purged);
  }

  /** Whether there is a place where results are kept. */
  public boolean havePlace() {
    return folder != null;
  }

  /** Whether results of a document may be kept here. */
  boolean takes(CacheKey key) {
    return havePlace() && !purged.contains(key.document());
  }

  Path folder() {
    return Path.of(folder);
  }

  Generation generation() {
    return generation;
  }

  /** The packs that are whole, as far as their footers tell. */
  synchronized List<PackIndex> indexes() {
    if (indexes == null) {
      damaged = new LinkedHashSet<>();
      List<PackIndex> read = new ArrayList<>();
      for (String name : names) {
        try {
          read.add(PackIndex.of(folder().resolve(name)));
        } catch (IOException e) {
          damaged.add(name);
        }
      }
      indexes = List.copyOf(read);
    }
    return indexes;
  }

  /** The names of those that are not. */
  synchronized Set<String> damaged() {
    return damaged == null ? Set.of() : Set.copyOf(damaged);
  }

  /** Whether anything of a document is kept here; reads no entry. */
  public boolean knows(String sha256) {
    long document = CacheKey.documentOf(sha256);
    return indexes().stream().anyMatch(index -> index.knows(document));
  }
}
