package org.gapline.spark.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputFile;
import org.gapline.document.RejectReason;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.spark.stages.ReadDocuments;
import org.gapline.spark.tables.ListedInput;
import org.gapline.spark.tables.ReadInput;
import org.gapline.spark.tables.SparkTables;
import org.gapline.table.RejectTable;
import org.gapline.table.TableWriter;

/**
 * Reads the reports under {@code data/raw/reports} that the audience may see. Hands on one row per
 * distinct accepted document, and writes the rejects, duplicates included.
 */
public final class IngestJob implements Job {

  static final String READ = "_read";
  private static final String REPORTS = "reports";
  private static final List<String> FOLDERS = List.of(REPORTS, "assessments", "reviews");

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public JobReport run(JobContext context) throws IOException {
    List<ListedInput> inputs = visible(context);
    DocumentReader.prepare(inputs.stream().map(ListedInput::path));
    Dataset<Row> listed = TableFiles.of(context.spark(), SparkTables.LISTED_INPUTS, inputs);
    Dataset<Row> read =
        new ReadDocuments(context.raw()).apply(listed).persist(StorageLevel.MEMORY_AND_DISK());
    List<Outcome> outcomes = refuseWithdrawn(outcomes(read), context.withdrawn());
    Map<String, String> duplicates = duplicates(outcomes);
    context.handover().give(READ, accepted(read, dropped(outcomes, duplicates)));
    List<InputFile> elsewhere = elsewhere(context);
    List<RejectTable.Row> rejects = new ArrayList<>(rejects(outcomes, duplicates));
    elsewhere.forEach(file -> rejects.add(outOfPlace(file)));
    writeRejects(context, rejects);
    return report(outcomes, duplicates, elsewhere.size());
  }

  /** The gate: what the audience may not see is not even opened. */
  private static List<ListedInput> visible(JobContext context) throws IOException {
    return context.raw().inputs(REPORTS).stream()
        .filter(file -> context.audience().maySee(file.metadata().sharing()))
        .map(ListedInput::of)
        .toList();
  }

  /** Files in none of the folders that jobs read: named, so that nothing is lost in silence. */
  private static List<InputFile> elsewhere(JobContext context) throws IOException {
    return context.raw().inputs("").stream()
        .filter(file -> FOLDERS.stream().noneMatch(folder -> file.path().startsWith(folder + "/")))
        .filter(file -> context.audience().maySee(file.metadata().sharing()))
        .toList();
  }

  private static RejectTable.Row outOfPlace(InputFile file) {
    return new RejectTable.Row(
        file.path(),
        null,
        "ingest",
        RejectReason.NOT_AN_INPUT_FOLDER.name(),
        "It lies in none of the folders that are read. Move it into one of " + FOLDERS + ".");
  }

  private static List<Outcome> outcomes(Dataset<Row> read) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Row row :
        read.select(
                "source_path",
                "bytes",
                "sha256",
                "doc_id",
                "reject_reason",
                "reject_detail",
                "sharing")
            .collectAsList()) {
      outcomes.add(
          new Outcome(
              row.getString(0),
              row.getLong(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getString(5),
              new SharingLabel(row.getString(6))));
    }
    // Of equal files the one with the narrowest label speaks for all, then the first by path.
    outcomes.sort(
        Comparator.comparing(Outcome::sharing, Comparator.reverseOrder())
            .thenComparing(Outcome::path));
    return outcomes;
  }

  private static List<Outcome> refuseWithdrawn(List<Outcome> outcomes, Set<String> withdrawn) {
    return outcomes.stream()
        .map(
            outcome ->
                outcome.reason() == null && withdrawn.contains(outcome.docId())
                    ? outcome.refused(
                        RejectReason.WITHDRAWN,
                        "withdrawn by `gapline releases purge`; delete the file")
                    : outcome)
        .toList();
  }

  private static Set<String> dropped(List<Outcome> outcomes, Map<String, String> duplicates) {
    Set<String> dropped = new HashSet<>(duplicates.keySet());
    outcomes.stream()
        .filter(outcome -> outcome.reason() != null)
        .forEach(outcome -> dropped.add(outcome.path()));
    return dropped;
  }

  /** Path of each file whose bytes an accepted file has, to the path of that one. */
  private static Map<String, String> duplicates(List<Outcome> outcomes) {
    Map<String, String> firstByHash = new HashMap<>();
    Map<String, String> duplicates = new HashMap<>();
    for (Outcome outcome : outcomes) {
      if (outcome.reason() == null) {
        String first = firstByHash.putIfAbsent(outcome.sha256(), outcome.path());
        if (first != null) {
          duplicates.put(outcome.path(), first);
        }
      }
    }
    return duplicates;
  }

  private static Dataset<Row> accepted(Dataset<Row> read, Set<String> dropped) {
    return read.filter(
        (FilterFunction<Row>)
            row -> {
              ReadInput input = SparkTables.READ_INPUTS.fromRow(row);
              return !dropped.contains(input.sourcePath());
            });
  }

  private static List<RejectTable.Row> rejects(
      List<Outcome> outcomes, Map<String, String> duplicates) {
    List<RejectTable.Row> rejects = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      String original = duplicates.get(outcome.path());
      if (original != null) {
        rejects.add(outcome.reject(RejectReason.DUPLICATE.name(), "same bytes as " + original));
      } else if (outcome.reason() != null) {
        rejects.add(outcome.reject(outcome.reason(), outcome.detail()));
      }
    }
    return rejects;
  }

  private static void writeRejects(JobContext context, List<RejectTable.Row> rejects)
      throws IOException {
    TableWriter.write(
        RejectTable.TABLE,
        rejects,
        context.tableFolder(RejectTable.TABLE.name()).resolve("ingest.parquet"));
  }

  private static JobReport report(
      List<Outcome> outcomes, Map<String, String> duplicates, int elsewhere) {
    long refused = outcomes.stream().filter(outcome -> outcome.reason() != null).count();
    long accepted = outcomes.size() - refused - duplicates.size();
    List<AccountLine> account = new ArrayList<>();
    account.add(
        new AccountLine(
            Account.REPORT_FILES, outcomes.size(), accepted, duplicates.size(), refused));
    if (elsewhere > 0) {
      account.add(new AccountLine(Account.OTHER_FILES, elsewhere, 0, 0, elsewhere));
    }
    return new JobReport(
        outcomes.size() + " files", account, outcomes.stream().map(Outcome::input).toList());
  }

  /** What became of one file. */
  private record Outcome(
      String path,
      long bytes,
      String sha256,
      String docId,
      String reason,
      String detail,
      SharingLabel sharing) {

    Outcome refused(RejectReason why, String detail) {
      return new Outcome(path, bytes, sha256, docId, why.name(), detail, sharing);
    }

    RejectTable.Row reject(String why, String detail) {
      return new RejectTable.Row(path, null, "ingest", why, detail);
    }

    ReleaseManifest.Input input() {
      return new ReleaseManifest.Input(path, sha256, bytes);
    }
  }
}
