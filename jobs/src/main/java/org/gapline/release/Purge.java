package org.gapline.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gapline.cache.CacheFolder;
import org.gapline.disclosure.Audience;
import org.gapline.document.DocumentId;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;

/**
 * Takes a withdrawn document out of every release of every audience. What goes is every row that
 * holds its text or its facts: the document, its statements, the event that only it reports, and
 * every reference to them. Aggregated figures and the facts of an event that others report too
 * stand as published, and the manifest names the document as withdrawn. A release changes as a
 * whole or not at all; a purge that was cut off is ended by purging again.
 */
public final class Purge {

  private final Path curated;

  public Purge(Path curated) {
    this.curated = curated;
  }

  /**
   * Purges a document and has later runs refuse it. To be called with the curated folder's lock.
   *
   * @return the releases that held it, as {@code audience/release id}
   */
  public List<String> purge(String docId) throws IOException {
    new Withdrawn(curated).add(docId);
    new CacheFolder(curated).purge(DocumentId.hashOf(docId));
    List<String> touched = new ArrayList<>();
    for (Path line : folders(curated)) {
      // What killed runs and deletions left holds texts as well.
      for (String leftover : List.of("stage", "draft", ReleaseLine.DISCARDED)) {
        Folders.delete(line.resolve(leftover));
      }
      Unfinished.clear(line.resolve("releases"));
      for (Path release : folders(line.resolve("releases"))) {
        if (purge(new Release(release), docId)) {
          touched.add(line.getFileName() + "/" + release.getFileName());
        }
      }
    }
    return touched;
  }

  private static boolean purge(Release release, String docId) throws IOException {
    Optional<DocumentTable.Row> document =
        release.rows(DocumentTable.TABLE).stream()
            .filter(row -> row.docId().equals(docId))
            .findFirst();
    Optional<ReleaseManifest> manifest = release.manifestIfAny();
    if (manifest.isPresent()) {
      // A purge that was killed left texts where no reader looks.
      ReleaseRewrite.sweep(release, manifest.get());
    }
    if (document.isPresent()) {
      purge(release, release.manifest(), document.get());
    }
    return document.isPresent();
  }

  private static void purge(Release release, ReleaseManifest manifest, DocumentTable.Row document)
      throws IOException {
    List<String> withdrawn =
        Stream.concat(manifest.withdrawn().stream(), Stream.of(document.docId())).toList();
    Set<String> paths = pathsOfSameBytes(manifest, document);
    ReleaseRewrite rewrite = ReleaseRewrite.begin(release, "purged-" + withdrawn.size());
    new PurgedRows(document, statementsOf(release, document.docId()), paths)
        .takeOut(release, rewrite);
    rewrite.commit(
        manifest.inputs().stream().filter(input -> !paths.contains(input.path())).toList(),
        withdrawn);
  }

  private static Set<String> statementsOf(Release release, String docId) throws IOException {
    Set<String> statements = new HashSet<>();
    release.forEach(
        StatementTable.TABLE,
        row -> {
          if (row.docId().equals(docId)) {
            statements.add(row.statementId());
          }
        });
    return statements;
  }

  /** The audiences that have releases here. */
  public List<Audience> audiences() throws IOException {
    List<Audience> audiences = new ArrayList<>();
    for (Path line : folders(curated)) {
      Audience.ofFolder(line.getFileName().toString()).ifPresent(audiences::add);
    }
    return audiences;
  }

  /** The document's file or record, and the files that are copies of it. */
  private static Set<String> pathsOfSameBytes(
      ReleaseManifest manifest, DocumentTable.Row document) {
    Set<String> paths = new HashSet<>(Set.of(document.sourcePath()));
    for (ReleaseManifest.Input input : manifest.inputs()) {
      if (input.sha256() != null && DocumentId.ofHash(input.sha256()).equals(document.docId())) {
        paths.add(input.path());
      }
    }
    return paths;
  }

  /** What cannot be looked at is a failure: passed over, a release would keep the document. */
  private static List<Path> folders(Path folder) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path path : found.sorted().toList()) {
        if (isFolder(path)) {
          folders.add(path);
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    }
    return folders;
  }

  private static boolean isFolder(Path path) throws IOException {
    return !path.getFileName().toString().startsWith(".")
        && Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
            .isDirectory();
  }
}
