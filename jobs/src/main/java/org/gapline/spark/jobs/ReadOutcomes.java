package org.gapline.spark.jobs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapline.cache.CacheKey;
import org.gapline.document.DocumentId;
import org.gapline.document.InputFile;
import org.gapline.document.RejectReason;
import org.gapline.document.bulk.BulkFormat;
import org.gapline.hash.Sha256;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.RejectTable;

/**
 * What became of every file and of every record of bulk files: accepted, duplicate of another, or
 * rejected with a reason. Bulk files have lines of their own in the account, since it is their
 * records that become documents.
 *
 * @param files files whose document is the whole file
 * @param bulkFiles files that hold records
 * @param records the records in them
 */
record ReadOutcomes(
    List<ReadOutcome> files, List<ReadOutcome> bulkFiles, List<ReadOutcome> records) {

  private static final String DUPLICATE = RejectReason.DUPLICATE.name();
  private static final String CHANGED = RejectReason.CHANGED.name();
  private static final Set<String> READ_AND_DROPPED =
      Set.of(DUPLICATE, CHANGED, RejectReason.WITHDRAWN.name());
  private static final String NO_RECORD =
      "it holds no record. Write it again, or take the file away.";

  /**
   * Takes stock.
   *
   * @param listed the files that the audience may see
   * @param read of each file and record by itself
   * @param withdrawn ids of documents that are refused since they were withdrawn
   */
  static ReadOutcomes of(
      List<InputFile> listed, Iterator<ReadOutcome> read, Set<String> withdrawn) {
    List<ReadOutcome> documents = new ArrayList<>();
    Map<String, ReadOutcome> unreadable = new HashMap<>();
    while (read.hasNext()) {
      ReadOutcome outcome = read.next();
      if (outcome.record() == null && isBulk(outcome.file())) {
        unreadable.putIfAbsent(outcome.file(), outcome);
      } else {
        documents.add(refuseWithdrawn(outcome, withdrawn));
      }
    }
    refuseChanged(documents, unreadable);
    documents.sort(ReadOutcome.ORDER);
    refuseDuplicates(documents);
    Predicate<ReadOutcome> isRecord = outcome -> outcome.record() != null;
    List<ReadOutcome> records = documents.stream().filter(isRecord).toList();
    return new ReadOutcomes(
        documents.stream().filter(isRecord.negate()).toList(),
        bulkFiles(listed, unreadable, records),
        records);
  }

  private static boolean isBulk(String path) {
    return BulkFormat.of(path).isPresent();
  }

  private static ReadOutcome refuseWithdrawn(ReadOutcome outcome, Set<String> withdrawn) {
    return outcome.isAccepted() && withdrawn.contains(DocumentId.ofHash(outcome.sha256()))
        ? outcome.refused(
            RejectReason.WITHDRAWN, "withdrawn by `gapline releases purge`; delete the file")
        : outcome;
  }

  /** Records of a file that was written meanwhile may be of its old bytes or of its new ones. */
  private static void refuseChanged(
      List<ReadOutcome> documents, Map<String, ReadOutcome> unreadable) {
    documents.replaceAll(
        outcome -> {
          ReadOutcome file = outcome.record() == null ? null : unreadable.get(outcome.file());
          return file != null && CHANGED.equals(file.rejectReason())
              ? outcome.refused(RejectReason.CHANGED, file.rejectDetail())
              : outcome;
        });
  }

  /** Of those with equal bytes all but the first are refused. */
  private static void refuseDuplicates(List<ReadOutcome> inOrder) {
    long[] repeated = repeatedHashes(inOrder);
    if (repeated.length == 0) {
      return;
    }
    Map<String, ReadOutcome> first = new HashMap<>();
    inOrder.replaceAll(
        outcome ->
            outcome.isAccepted() && Arrays.binarySearch(repeated, beginOfHash(outcome)) >= 0
                ? firstOrRefused(outcome, first)
                : outcome);
  }

  private static ReadOutcome firstOrRefused(ReadOutcome outcome, Map<String, ReadOutcome> first) {
    ReadOutcome before = first.putIfAbsent(outcome.sha256(), outcome);
    return before == null
        ? outcome
        : outcome.refused(RejectReason.DUPLICATE, RejectTable.sameBytesAs(before.sourcePath()));
  }

  /**
   * Where the hashes begin that more than one document has, in ascending order: sorting numbers
   * takes a tenth of sorting all outcomes by their hashes, and few come to be looked up.
   */
  private static long[] repeatedHashes(List<ReadOutcome> outcomes) {
    long[] sorted =
        outcomes.stream()
            .filter(ReadOutcome::isAccepted)
            .mapToLong(ReadOutcomes::beginOfHash)
            .sorted()
            .toArray();
    return IntStream.range(1, sorted.length)
        .filter(i -> sorted[i] == sorted[i - 1])
        .mapToLong(i -> sorted[i])
        .distinct()
        .toArray();
  }

  private static long beginOfHash(ReadOutcome accepted) {
    return CacheKey.documentOf(accepted.sha256());
  }

  /** A bulk file is accepted where it could be read and holds a record that the audience sees. */
  private static List<ReadOutcome> bulkFiles(
      List<InputFile> listed, Map<String, ReadOutcome> unreadable, List<ReadOutcome> records) {
    Set<String> filled = new HashSet<>();
    records.forEach(record -> filled.add(record.file()));
    List<ReadOutcome> bulkFiles = new ArrayList<>();
    for (InputFile file : listed) {
      if (isBulk(file.path())) {
        ReadOutcome read =
            new ReadOutcome(
                file.path(), null, 0, 0, null, null, null, file.metadata().sharing().id());
        ReadOutcome empty = read.refused(RejectReason.EMPTY_FILE, NO_RECORD);
        ReadOutcome held = filled.contains(file.path()) ? read : empty;
        bulkFiles.add(unreadable.getOrDefault(file.path(), held));
      }
    }
    return bulkFiles;
  }

  /** Everything that was not taken in, duplicates included. */
  Stream<ReadOutcome> refused() {
    return Stream.of(files, bulkFiles, records)
        .flatMap(List::stream)
        .filter(outcome -> !outcome.isAccepted());
  }

  /** The documents that were read and are not taken in all the same: places by file, in order. */
  Map<String, long[]> dropped() {
    Map<String, List<Long>> places = new HashMap<>();
    refused()
        .filter(outcome -> READ_AND_DROPPED.contains(outcome.rejectReason()))
        .forEach(
            outcome ->
                places
                    .computeIfAbsent(outcome.file(), file -> new ArrayList<>())
                    .add(outcome.ordinal()));
    Map<String, long[]> dropped = new HashMap<>();
    places.forEach(
        (file, ordinals) ->
            dropped.put(file, ordinals.stream().mapToLong(Long::longValue).sorted().toArray()));
    return dropped;
  }

  /** The lines of the account; those of bulk files only where there are any. */
  List<AccountLine> account() {
    List<AccountLine> account = new ArrayList<>();
    account.add(line(Account.REPORT_FILES, files));
    if (!bulkFiles.isEmpty()) {
      account.add(line(Account.BULK_FILES, bulkFiles));
      account.add(line(Account.BULK_RECORDS, records));
    }
    return account;
  }

  private static AccountLine line(String what, List<ReadOutcome> outcomes) {
    long accepted = outcomes.stream().filter(ReadOutcome::isAccepted).count();
    long duplicates =
        outcomes.stream().filter(outcome -> DUPLICATE.equals(outcome.rejectReason())).count();
    long refused = outcomes.size() - accepted - duplicates;
    return new AccountLine(what, outcomes.size(), accepted, duplicates, refused);
  }

  /**
   * The inputs of the manifest. The hash of a bulk file is made of those of its records that the
   * audience may see: a hash of the whole would speak of the others.
   */
  List<ReleaseManifest.Input> inputs() {
    Map<String, BulkInput> bulk = new HashMap<>();
    bulkFiles.forEach(file -> bulk.put(file.file(), new BulkInput()));
    records.stream()
        .sorted(Comparator.comparing(ReadOutcome::file).thenComparingLong(ReadOutcome::ordinal))
        .forEach(record -> bulk.get(record.file()).add(record));
    List<ReleaseManifest.Input> inputs = new ArrayList<>();
    files.forEach(
        file -> inputs.add(new ReleaseManifest.Input(file.file(), file.sha256(), file.bytes())));
    bulk.forEach((path, input) -> inputs.add(input.of(path)));
    inputs.sort(Comparator.comparing(ReleaseManifest.Input::path));
    return inputs;
  }

  /** Sums up the records of one bulk file. */
  private static final class BulkInput {
    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    void add(ReadOutcome record) {
      bytes += record.bytes();
      String content = record.sha256() == null ? record.rejectReason() : record.sha256();
      digest.update((record.record() + " " + content + "\n").getBytes(StandardCharsets.UTF_8));
    }

    ReleaseManifest.Input of(String path) {
      return new ReleaseManifest.Input(path, HexFormat.of().formatHex(digest.digest()), bytes);
    }
  }
}
