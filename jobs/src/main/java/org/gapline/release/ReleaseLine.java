package org.gapline.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapline.disclosure.Audience;
import org.gapline.storage.Storage;

/**
 * The releases of one audience: {@code data/curated/<audience>}.
 *
 * <p>A run writes into {@link #freshStage}; {@link #publish} moves the finished stage beside the
 * earlier releases and puts it in force. Whatever a killed run leaves is in the stage, which the
 * next run empties. Where nothing can be moved in one step, on an object store, the stage is the
 * release's own folder from the beginning, marked as unfinished until it is whole, right before the
 * pointer names it.
 */
public final class ReleaseLine {

  /** How many releases are kept, the one in force among them. */
  public static final int KEPT = 10;

  /** Where a release lies while it is deleted. */
  static final String DISCARDED = "discarded";

  private final Path line;
  private final ReleasePointer pointer;
  private final boolean renames;
  private final Guard guard;

  public ReleaseLine(Path curated, Audience audience) {
    this(curated.resolve(audience.folder()), () -> {});
  }

  private ReleaseLine(Path line, Guard guard) {
    this.line = line;
    this.pointer = new ReleasePointer(line);
    this.renames = Storage.kind(line) != Storage.Kind.OBJECT_STORE;
    this.guard = guard;
  }

  /** Whether a run may still put its release in force. */
  private interface Guard {
    void requireHeld() throws IOException;
  }

  /** The same, which publishes only while a lock is held. */
  public ReleaseLine guardedBy(CuratedLock lock) {
    return new ReleaseLine(line, lock::requireHeld);
  }

  /** The folder of the line. */
  public Path folder() {
    return line;
  }

  /**
   * An empty folder in which a run builds its release; what killed runs left is removed.
   *
   * @param now names the release where its name must be known before its content
   */
  public Path freshStage(Instant now) throws IOException {
    return renames ? freshStage() : Unfinished.begin(releases(), now);
  }

  private Path freshStage() throws IOException {
    Path stage = line.resolve("stage");
    Folders.delete(stage);
    return Files.createDirectories(stage);
  }

  /**
   * The id under which a finished stage is published.
   *
   * @param byContent its name after its content
   */
  public String idOf(Path stage, String byContent) {
    return renames ? byContent : stage.getFileName().toString();
  }

  /** The folder in which jobs run one by one build tables that are never published. */
  public Path draft() throws IOException {
    return Files.createDirectories(line.resolve("draft"));
  }

  /** The release in force, or nothing before the first one. */
  public Optional<Release> current() throws IOException {
    return pointer.read().map(this::release);
  }

  /** The release with this id, if it is kept. */
  public Optional<Release> find(String releaseId) throws IOException {
    return ids().contains(releaseId) ? Optional.of(release(releaseId)) : Optional.empty();
  }

  /** The ids of the kept releases, the oldest first; without those of which nobody can tell. */
  public List<String> ids() throws IOException {
    List<ReleaseManifest> manifests = new ArrayList<>();
    for (Path folder : releaseFolders()) {
      manifest(folder).ifPresent(manifests::add);
    }
    return manifests.stream()
        .sorted(
            Comparator.comparing(ReleaseManifest::created)
                .thenComparing(ReleaseManifest::releaseId))
        .map(ReleaseManifest::releaseId)
        .toList();
  }

  /** The folders of releases whose manifest is missing or damaged, by name. */
  public List<String> damaged() throws IOException {
    List<String> damaged = new ArrayList<>();
    for (Path folder : releaseFolders()) {
      if (manifest(folder).isEmpty()) {
        damaged.add(folder.getFileName().toString());
      }
    }
    return damaged;
  }

  /** The newest whole release that was made before another one. */
  public Optional<String> wholeBefore(String releaseId) throws IOException {
    List<String> ids = ids();
    // A release of which nothing can be read any more may have been the last.
    int end = ids.contains(releaseId) ? ids.indexOf(releaseId) : ids.size();
    for (int i = end - 1; i >= 0; i--) {
      if (TableCheck.isWhole(release(ids.get(i)))) {
        return Optional.of(ids.get(i));
      }
    }
    return Optional.empty();
  }

  /** Puts a kept release in force again. */
  public void restore(String releaseId) throws IOException {
    pointer.replace(releaseId);
  }

  private List<Path> releaseFolders() throws IOException {
    if (!Files.isDirectory(releases())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(releases())) {
      return folders.filter(folder -> !Unfinished.is(folder)).sorted().toList();
    }
  }

  private static Optional<ReleaseManifest> manifest(Path folder) throws IOException {
    try {
      return Optional.of(new Release(folder).manifest());
    } catch (DamagedReleaseException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts a finished stage in force. Where a release of the same content is kept, that one is put in
   * force and the stage is dropped.
   */
  public Release publish(Path stage, ReleaseManifest manifest) throws IOException {
    ManifestFile.write(stage, manifest.with(FileSums.ofTables(stage)));
    guard.requireHeld();
    String id = renames ? moved(stage, manifest) : finished(stage, manifest);
    pointer.replace(id);
    return release(id);
  }

  /** The same id means the same content. */
  private String moved(Path stage, ReleaseManifest manifest) throws IOException {
    Path target = releases().resolve(manifest.releaseId());
    if (holdsTheSame(target, manifest)) {
      Folders.delete(stage);
    } else {
      discard(target);
      Files.createDirectories(target.getParent());
      Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
    }
    return manifest.releaseId();
  }

  private String finished(Path stage, ReleaseManifest manifest) throws IOException {
    for (Path kept : releaseFolders()) {
      if (manifest(kept).filter(manifest::isOfSameContentAs).isPresent()
          && holdsTheSame(kept, manifest)) {
        Unfinished.delete(stage);
        return kept.getFileName().toString();
      }
    }
    Unfinished.end(stage);
    return manifest.releaseId();
  }

  private Path releases() {
    return line.resolve("releases");
  }

  /** Deletes all but the newest releases and the one in force; the ids of those that went. */
  public List<String> prune(int kept) throws IOException {
    List<String> ids = ids();
    String inForce = pointer.read().orElse("");
    List<String> gone =
        ids.subList(0, Math.max(0, ids.size() - kept)).stream()
            .filter(id -> !id.equals(inForce))
            .toList();
    for (String id : gone) {
      discard(releases().resolve(id));
    }
    return gone;
  }

  /** Not so where documents were purged from it since, or where it was damaged. */
  private static boolean holdsTheSame(Path folder, ReleaseManifest manifest) throws IOException {
    return manifest(folder).filter(kept -> kept.tables().equals(manifest.tables())).isPresent()
        && TableCheck.isWhole(new Release(folder));
  }

  /** Out of the releases at once, then deleted: a killed deletion leaves no half release. */
  private void discard(Path release) throws IOException {
    if (!renames) {
      Unfinished.discard(release);
      return;
    }
    Path discarded = line.resolve(DISCARDED);
    Folders.delete(discarded);
    if (Files.exists(release)) {
      Files.move(release, discarded, StandardCopyOption.ATOMIC_MOVE);
      Folders.delete(discarded);
    }
  }

  private Release release(String releaseId) {
    return new Release(releases().resolve(releaseId));
  }
}
