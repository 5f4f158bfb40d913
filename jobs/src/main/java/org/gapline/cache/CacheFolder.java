package org.gapline.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gapline.storage.Storage;

/**
 * The folder of kept results, {@code data/curated/_cache}, shared by all audiences and part of no
 * release. May be deleted whenever no run is at work. To be used with the curated folder's lock. On
 * a file system other than the local disk's nothing is kept: packs are moved into place, and read
 * from any place on.
 */
public final class CacheFolder {

  /** Its name beside the folders of the audiences. */
  public static final String NAME = "_cache";

  private final Path folder;

  /**
   * @param curated the folder that holds those of the audiences
   */
  public CacheFolder(Path curated) {
    this.folder = curated.resolve(NAME);
  }

  /**
   * Makes the folder, and takes away what a killed run left unfinished. What others put there, or
   * what lies where a link leads, is not ours to delete.
   *
   * @throws IOException if it cannot be written
   */
  public void open() throws IOException {
    if (!isOnDisk()) {
      return;
    }
    Files.createDirectories(folder);
    for (Path file : PackNames.files(folder)) {
      if (PackNames.isLeftover(file)) {
        Files.deleteIfExists(file);
      }
    }
  }

  /**
   * The packs of a generation that are there now.
   *
   * @throws IOException if the folder cannot be listed
   */
  public SharedPacks packs(Generation generation) throws IOException {
    if (!isOnDisk()) {
      return SharedPacks.none();
    }
    return new SharedPacks(folder, generation, PackNames.packs(folder, generation));
  }

  /**
   * Tidies up behind a run: damaged packs go, and those that no run used for long; where there are
   * many small ones, they become one.
   *
   * @param used names of packs in which the run found something
   * @param damaged names of packs that turned out damaged
   * @throws IOException if the folder cannot be written
   */
  public void close(Set<String> used, Set<String> damaged) throws IOException {
    if (isOnDisk()) {
      drop(damaged);
      tidy(PackUsage.read(folder).afterRun(packs(), used));
    }
  }

  /**
   * The same behind a job that was started by itself; it makes no pack older that it had no reason
   * to use.
   */
  public void closeAfterJob(Set<String> used, Set<String> damaged) throws IOException {
    if (isOnDisk()) {
      drop(damaged);
      tidy(PackUsage.read(folder).afterJob(packs(), used));
    }
  }

  private void drop(Set<String> damaged) throws IOException {
    for (String name : damaged) {
      // One that was written anew meanwhile bears the same name.
      if (!PackReader.isWhole(folder.resolve(name))) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
  }

  private void tidy(PackUsage usage) throws IOException {
    for (String name : usage.outdated()) {
      Files.deleteIfExists(folder.resolve(name));
    }
    new PackMerge(folder).apply(packs());
    usage.write(folder);
  }

  /**
   * Takes out whatever was made of a document, by dropping the packs in which it is, and those of
   * which nobody can tell, as the unfinished and those of results that many documents made.
   *
   * @param sha256 hash of the document's bytes, or the first 16 digits of it
   * @throws IOException if a pack cannot be deleted
   */
  public void purge(String sha256) throws IOException {
    long document = CacheKey.documentOf(sha256);
    for (Path file : PackNames.files(folder)) {
      if (PackNames.isLeftover(file) || PackNames.isPack(file) && mayHold(file, document)) {
        Files.delete(file);
      }
    }
  }

  private boolean isOnDisk() {
    return Storage.kind(folder) == Storage.Kind.LOCAL_DISK;
  }

  private static boolean mayHold(Path file, long document) {
    try {
      return PackNames.generationOf(file).filter(Generation::isOfMany).isPresent()
          || PackIndex.of(file).knows(document);
    } catch (IOException e) {
      return true;
    }
  }

  private List<Path> packs() throws IOException {
    return PackNames.files(folder).stream().filter(PackNames::isPack).toList();
  }
}
