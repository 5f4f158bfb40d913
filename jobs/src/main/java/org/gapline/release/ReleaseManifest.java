package org.gapline.release;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    List<String> withdrawn) {

  private static final int DAY = "2026-11-21".length();

  public ReleaseManifest {
    inputs = List.copyOf(inputs);
    account = List.copyOf(account);
    tables = new TreeMap<>(tables);
    withdrawn = List.copyOf(withdrawn);
  }

  /** The same release after documents were purged from it. */
  public ReleaseManifest purged(
      List<Input> inputs, Map<String, TableEntry> tables, List<String> withdrawn) {
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
        withdrawn);
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
}
