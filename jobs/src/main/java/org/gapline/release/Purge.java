package org.gapline.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gapline.cache.CacheFolder;
import org.gapline.disclosure.Audience;
import org.gapline.document.DocumentId;
import org.gapline.document.bulk.BulkRecord;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.gapline.storage.Storage;
import org.gapline.table.ContentHash;
import org.gapline.table.DocumentTable;
import org.gapline.table.EmergingTable;
import org.gapline.table.EventTable;
import org.gapline.table.RecommendationTable;
import org.gapline.table.RejectTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.table.TableReader;
import org.gapline.table.TableWriter;

/**
 * Takes a withdrawn document out of every release of every audience. What goes is every row that
 * holds its text or its facts: the document, its statements, the event that only it reports, and
 * every reference to them. Aggregated figures and the facts of an event that others report too
 * stand as published, and the manifest names the document as withdrawn.
 */
public final class Purge {

  /** The one file of a table from which documents were purged. */
  static final String PURGED = "purged.parquet";

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
    DocumentTable.Row document =
        release.rows(DocumentTable.TABLE).stream()
            .filter(row -> row.docId().equals(docId))
            .findFirst()
            .orElse(null);
    if (document == null) {
      return false;
    }
    ReleaseManifest manifest = release.manifest();
    Map<String, TableEntry> tables = new TreeMap<>(manifest.tables());
    Set<String> paths = pathsOfSameBytes(manifest, document);
    new Rewriting(release, tables).all(document, statementsOf(release, docId), paths);
    ManifestFile.write(
        release.folder(),
        manifest.purged(
            manifest.inputs().stream().filter(input -> !paths.contains(input.path())).toList(),
            tables,
            Stream.concat(manifest.withdrawn().stream(), Stream.of(docId)).toList()));
    return true;
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

  /** Rewrites the tables of one release. */
  private record Rewriting(Release release, Map<String, TableEntry> entries) {

    /** The documents come last: until then a purge that was interrupted is found unfinished. */
    void all(DocumentTable.Row document, Set<String> statements, Set<String> paths)
        throws IOException {
      String docId = document.docId();
      rewrite(StatementTable.TABLE, row -> row.docId().equals(docId) ? null : row);
      if (holds(ReviewTable.TABLE)) {
        rewrite(ReviewTable.TABLE, row -> row.docId().equals(docId) ? null : row);
      }
      if (holds(RecommendationTable.TABLE)) {
        rewrite(RecommendationTable.TABLE, row -> row.docId().equals(docId) ? null : row);
      }
      if (holds(EmergingTable.TABLE)) {
        rewrite(EmergingTable.TABLE, row -> withoutExamples(row, statements));
      }
      rewrite(EventTable.TABLE, row -> withoutDocument(row, docId));
      rewrite(StandingTable.TABLE, row -> withoutStatements(row, statements));
      rewrite(RejectTable.TABLE, row -> withoutCopies(row, document, paths));
      rewrite(
          DocumentTable.TABLE,
          row -> row.docId().equals(docId) ? null : row.withoutOriginal(docId));
    }

    /** Releases of earlier versions lack some tables. */
    private boolean holds(Table<?> table) throws IOException {
      return release.holds(table);
    }

    private <R extends Record> void rewrite(Table<R> table, UnaryOperator<R> change)
        throws IOException {
      Path folder = release.folderOf(table);
      ContentHash<R> hash = new ContentHash<>(table);
      // A set: after an interrupted purge the old files may still stand beside the new one.
      Set<R> kept = new LinkedHashSet<>();
      for (R row : TableReader.read(table, folder)) {
        R changed = change.apply(row);
        if (changed != null && kept.add(changed)) {
          hash.add(changed);
        }
      }
      Path purged = folder.resolve(PURGED);
      write(table, kept, purged);
      for (Path old : TableReader.parquetFiles(folder)) {
        if (!old.equals(purged)) {
          Files.delete(old);
        }
      }
      entries.put(table.name(), new TableEntry(table.version(), hash.rows(), hash.hex()));
    }

    /** Beside its place and moved, where that is one step: elsewhere it appears once whole. */
    private static <R extends Record> void write(Table<R> table, Set<R> rows, Path file)
        throws IOException {
      if (Storage.kind(file) == Storage.Kind.OBJECT_STORE) {
        TableWriter.write(table, rows, file);
        return;
      }
      Path next = file.resolveSibling("purged.next");
      TableWriter.write(table, rows, next);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static EventTable.Row withoutDocument(EventTable.Row event, String docId) {
      if (!event.docIds().contains(docId)) {
        return event;
      }
      List<String> others = event.docIds().stream().filter(id -> !id.equals(docId)).toList();
      return others.isEmpty() ? null : event.reportedBy(others);
    }

    private static StandingTable.Row withoutStatements(
        StandingTable.Row standing, Set<String> gone) {
      return standing.referringTo(
          kept(standing.latestStatementId(), gone), kept(standing.latestRecommendationId(), gone));
    }

    /** A phrase that nothing else shows any more goes with what showed it. */
    private static EmergingTable.Row withoutExamples(EmergingTable.Row phrase, Set<String> gone) {
      EmergingTable.Row left = phrase.without(gone);
      return left.statementIds().isEmpty() ? null : left;
    }

    private static String kept(String statementId, Set<String> gone) {
      return statementId != null && gone.contains(statementId) ? null : statementId;
    }

    /** Copies in bulk files are known by what their reject says: the manifest lists files. */
    private static RejectTable.Row withoutCopies(
        RejectTable.Row reject, DocumentTable.Row document, Set<String> paths) {
      boolean isCopy = reject.detail().equals(RejectTable.sameBytesAs(document.sourcePath()));
      return isCopy || paths.contains(BulkRecord.sourcePath(reject.sourcePath(), reject.record()))
          ? null
          : reject;
    }
  }
}
