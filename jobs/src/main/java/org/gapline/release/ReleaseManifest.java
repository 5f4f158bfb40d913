package org.gapline.release;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.table.Table;

/**
 * What {@code RELEASE.json} says of a release.
 *
 * @param releaseId the release's id: its day and the start of a hash of its content
 * @param created when it was made, as an ISO 8601 instant
 * @param audience for whom it was computed
 * @param softwareVersion version of Gapline
 * @param codebookVersion hash of the codebook
 * @param crosswalk name and version of the crosswalk of regions
 * @param demonstration whether any document in it is retold or made up, so that everything that
 *     shows its text must say so
 * @param inputs what was read, by path
 * @param account rows in, accepted, duplicate and rejected
 * @param tables the tables by name
 * @param withdrawn ids of documents purged since: their rows are gone, figures stand as published
 * @param files the files of the tables by their paths in the release, as {@code
 *     statements/part-0.parquet}: what is not named is no part of it. Empty in releases of earlier
 *     versions, whose tables are all files in their folders
 */
public record ReleaseManifest(
    String releaseId,
    String created,
    String audience,
    String softwareVersion,
    String codebookVersion,
    String crosswalk,
    boolean demonstration,
    List<Input> inputs,
    List<AccountLine> account,
    Map<String, TableEntry> tables,
    List<String> withdrawn,
    Map<String, FileEntry> files) {

  private static final int DAY = "2026-11-21".length();

  public ReleaseManifest {
    inputs = List.copyOf(inputs);
    account = List.copyOf(account);
    tables = new TreeMap<>(tables);
    withdrawn = List.copyOf(withdrawn);
    files = new TreeMap<>(files == null ? Map.of() : files);
  }

  /** One whose files are not known yet. */
  public ReleaseManifest(
      String releaseId,
      String created,
      String audience,
      String softwareVersion,
      String codebookVersion,
      String crosswalk,
      boolean demonstration,
      List<Input> inputs,
      List<AccountLine> account,
      Map<String, TableEntry> tables,
      List<String> withdrawn) {
    this(
        releaseId,
        created,
        audience,
        softwareVersion,
        codebookVersion,
        crosswalk,
        demonstration,
        inputs,
        account,
        tables,
        withdrawn,
        Map.of());
  }

  /** The same with what its files are. */
  ReleaseManifest with(Map<String, FileEntry> files) {
    return purged(inputs, tables, withdrawn, files);
  }

  /** The files of a table by their paths in the release; none in releases of earlier versions. */
  Map<String, FileEntry> filesOf(Table<?> table) {
    Map<String, FileEntry> ofTable = new TreeMap<>(files);
    ofTable.keySet().removeIf(path -> !path.startsWith(table.name() + "/"));
    return ofTable;
  }

  /** The same release after documents were purged from it. */
  ReleaseManifest purged(
      List<Input> inputs,
      Map<String, TableEntry> tables,
      List<String> withdrawn,
      Map<String, FileEntry> files) {
    return new ReleaseManifest(
        releaseId,
        created,
        audience,
        softwareVersion,
        codebookVersion,
        crosswalk,
        demonstration,
        inputs,
        account,
        tables,
        withdrawn,
        files);
  }

  /** Whether another release holds the same, made on the same day: then either will do. */
  boolean isOfSameContentAs(ReleaseManifest other) {
    return tables.equals(other.tables)
        && audience.equals(other.audience)
        && codebookVersion.equals(other.codebookVersion)
        && created.substring(0, DAY).equals(other.created.substring(0, DAY));
  }

  /**
   * A file that was read. Of a bulk file only the records that the audience may see count.
   *
   * @param path path under data/raw
   * @param sha256 hash of its bytes, or null where it could not be read; for a bulk file a hash of
   *     the places and hashes of its records
   * @param bytes its size; for a bulk file the size of its records' documents
   */
  public record Input(String path, String sha256, long bytes) {}

  /**
   * A table of the release.
   *
   * @param schemaVersion version of its schema
   * @param rows number of its rows
   * @param contentHash hash of its content (see ContentHash)
   */
  public record TableEntry(int schemaVersion, long rows, String contentHash) {}

  /**
   * A file of a table, as it was written.
   *
   * @param bytes its size
   * @param crc32c CRC32C of its bytes, as eight hexadecimal digits: it tells every change of a
   *     byte, at a cost that does not show, and is no proof against one who means to deceive
   */
  public record FileEntry(long bytes, String crc32c) {}
}
