package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.Role;
import org.gapline.disclosure.Audience;
import org.gapline.document.InputFile;
import org.gapline.document.RejectReason;
import org.gapline.hash.Sha256;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.release.Release;
import org.gapline.release.ReleaseManifest;
import org.gapline.review.RecommendationDecision;
import org.gapline.review.RecommendationFile;
import org.gapline.review.ReviewFile;
import org.gapline.spark.raw.ChangedInputException;
import org.gapline.spark.raw.FileTooLargeException;
import org.gapline.table.RecommendationTable;
import org.gapline.table.RejectTable;
import org.gapline.table.StatementTable;

/**
 * The files under {@code data/raw/recommendations}. A file is for those who may see its label, and
 * a row of it for those who may see the document of its recommendation, too. All but analysts, who
 * see everything, are told of no other row, not even that there is one.
 */
final class RecommendationInputs {

  static final String FOLDER = "recommendations";

  private final JobContext context;
  private final RecommendationFile reader;
  private final boolean all;
  private final Map<String, StatementTable.Row> statements = new HashMap<>();
  private final List<RecommendationTable.Row> rows = new ArrayList<>();
  private final List<RejectTable.Row> rejects = new ArrayList<>();
  private final List<ReleaseManifest.Input> inputs = new ArrayList<>();
  private int refusedFiles;

  private RecommendationInputs(JobContext context, LocalDate today) {
    this.context = context;
    this.reader = new RecommendationFile(today);
    this.all = context.audience().equals(Audience.ANALYSTS);
  }

  /** Some 100,000 decisions: more than anybody makes. */
  private static final int LARGEST = 64 << 20;

  /** Reads the files, against the statements that the jobs before have written. */
  static RecommendationInputs read(JobContext context, Release written, LocalDate today)
      throws IOException {
    RecommendationInputs read = new RecommendationInputs(context, today);
    List<InputFile> files = context.inventory().inputs(FOLDER);
    if (!files.isEmpty()) {
      written.forEach(StatementTable.TABLE, row -> read.statements.put(row.statementId(), row));
    }
    for (InputFile file : files) {
      read.add(file);
    }
    read.settle();
    return read;
  }

  private void add(InputFile file) throws IOException {
    if (file.problem() != null) {
      refuse(file, RejectReason.BAD_METADATA, file.problem());
      return;
    }
    byte[] bytes;
    try {
      bytes = context.inventory().bytes(file, LARGEST);
    } catch (FileTooLargeException e) {
      refuse(file, RejectReason.TOO_LARGE, "It cannot be read: " + e.getMessage() + ". Split it.");
      return;
    } catch (ChangedInputException e) {
      refuse(file, RejectReason.CHANGED, e.getMessage());
      return;
    } catch (IOException e) {
      refuse(file, RejectReason.UNREADABLE, "It cannot be opened. Check its permissions.");
      return;
    }
    RecommendationFile.Content content = reader.read(bytes);
    List<RecommendationFile.Kept> own =
        content.kept().stream().filter(kept -> all || isThere(kept.decision())).toList();
    if (all) {
      content.problems().forEach(problem -> add(file, problem));
    }
    for (int i = 0; i < own.size(); i++) {
      // A line would tell how many rows the audience is not told of.
      add(file, all ? "line " + own.get(i).line() : "row " + (i + 1), own.get(i).decision());
    }
    String hash = all ? Sha256.hex(bytes) : hash(own);
    inputs.add(new ReleaseManifest.Input(file.path(), hash, all ? file.bytes() : 0));
  }

  private boolean isThere(RecommendationDecision decision) {
    return statements.containsKey(decision.statementId());
  }

  /** Of what the audience may know alone: a hash of the whole would tell when the rest changes. */
  private static String hash(List<RecommendationFile.Kept> own) {
    List<RecommendationDecision> told =
        own.stream().map(RecommendationFile.Kept::decision).toList();
    return Sha256.hex(told.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void add(InputFile file, ReviewFile.Problem problem) {
    if (problem.line() == 0) {
      refusedFiles++;
    }
    String record = problem.line() == 0 ? null : "line " + problem.line();
    reject(file.path(), record, RejectReason.BAD_REVIEW, problem.what() + ".");
  }

  private void refuse(InputFile file, RejectReason reason, String detail) {
    refusedFiles++;
    reject(file.path(), null, reason, detail);
    inputs.add(new ReleaseManifest.Input(file.path(), null, file.bytes()));
  }

  private void reject(String path, String record, RejectReason reason, String detail) {
    rejects.add(new RejectTable.Row(path, record, ImpactJob.NAME, reason.name(), detail));
  }

  private void add(InputFile file, String record, RecommendationDecision decision) {
    StatementTable.Row said = statements.get(decision.statementId());
    String place = "column statement_id has \"" + decision.statementId() + "\", ";
    if (said == null) {
      String remedy =
          "which is no statement of this release. Copy the id from the register of `gapline impact`.";
      reject(file.path(), record, RejectReason.BAD_REVIEW, place + remedy);
    } else if (!said.role().equals(Role.RECOMMENDATION.id())) {
      String remedy = "which is a " + said.role() + ". Take the id of a recommendation.";
      reject(file.path(), record, RejectReason.BAD_REVIEW, place + remedy);
    } else if (said.year() != null && decision.decidedOn().getYear() < said.year()) {
      String remedy =
          "which was made in "
              + said.year()
              + ", and column decided_on "
              + decision.decidedOn()
              + ", before that. Write the day of the decision.";
      reject(file.path(), record, RejectReason.BAD_REVIEW, place + remedy);
    } else {
      rows.add(
          new RecommendationTable.Row(
              decision.statementId(),
              said.docId(),
              decision.status(),
              decision.decidedOn(),
              all ? decision.reviewer() : null,
              file.path(),
              record,
              file.metadata().sharing().id()));
    }
  }

  /** Of one recommendation and day, rows that say different things are all refused. */
  private void settle() {
    Map<List<Object>, List<RecommendationTable.Row>> same = new LinkedHashMap<>();
    for (RecommendationTable.Row row : rows) {
      same.computeIfAbsent(List.of(row.statementId(), row.decidedOn()), k -> new ArrayList<>())
          .add(row);
    }
    rows.clear();
    for (List<RecommendationTable.Row> each : same.values()) {
      if (each.stream().map(RecommendationTable.Row::status).distinct().count() > 1) {
        each.forEach(row -> reject(row, RejectReason.CONTRADICTION, contradiction(each)));
      } else {
        RecommendationTable.Row first = each.get(0);
        rows.add(first);
        String detail = "the same stands in " + place(first);
        each.stream().skip(1).forEach(row -> reject(row, RejectReason.DUPLICATE, detail));
      }
    }
  }

  private static String contradiction(List<RecommendationTable.Row> rows) {
    List<String> said =
        rows.stream().map(row -> "\"" + row.status() + "\" in " + place(row)).toList();
    return "Recommendation "
        + rows.get(0).statementId()
        + " is, on one day, "
        + String.join(" and ", said)
        + ". All of them are left out: delete the wrong ones.";
  }

  private static String place(RecommendationTable.Row row) {
    return row.sourcePath() + ", " + row.record();
  }

  private void reject(RecommendationTable.Row row, RejectReason reason, String detail) {
    reject(row.sourcePath(), row.record(), reason, detail);
  }

  List<RecommendationTable.Row> rows() {
    return rows;
  }

  List<RejectTable.Row> rejects() {
    return rejects;
  }

  List<ReleaseManifest.Input> inputs() {
    return inputs;
  }

  /** The lines of the account; none where there are no such files. */
  List<AccountLine> account() {
    if (inputs.isEmpty()) {
      return List.of();
    }
    long doubled =
        rejects.stream().filter(row -> row.reason().equals(RejectReason.DUPLICATE.name())).count();
    long bad = rejects.size() - refusedFiles - doubled;
    return List.of(
        new AccountLine(
            Account.RECOMMENDATION_FILES,
            inputs.size(),
            inputs.size() - refusedFiles,
            0,
            refusedFiles),
        new AccountLine(
            Account.RECOMMENDATIONS, rows.size() + doubled + bad, rows.size(), doubled, bad));
  }
}
