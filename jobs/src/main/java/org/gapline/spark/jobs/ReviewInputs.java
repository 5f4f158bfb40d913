package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gapline.disclosure.Audience;
import org.gapline.document.RejectReason;
import org.gapline.hash.Sha256;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.review.Review;
import org.gapline.review.ReviewFile;
import org.gapline.spark.raw.KeptReviews;
import org.gapline.table.RejectTable;

/**
 * The files under {@code data/raw/reviews}. A review is as open as its document, whatever label its
 * file bears: an audience is told of a review, and of its file, only where it may see the document.
 * To all but analysts, who see everything, files without such a review and rows that cannot be read
 * are not there, and files have numbers in place of names.
 */
final class ReviewInputs {

  private static final String ANEW = "Take it away, and import the sheet anew.";

  private final JobContext context;
  private final List<Kept> kept = new ArrayList<>();
  private final List<RejectTable.Row> rejects = new ArrayList<>();
  private final List<ReleaseManifest.Input> inputs = new ArrayList<>();
  private final Set<Review> seen = new LinkedHashSet<>();
  private int files;

  private ReviewInputs(JobContext context) {
    this.context = context;
  }

  /** A review that the audience may know of, and where it stands. */
  record Kept(Review review, String path, String record) {}

  /**
   * Reads the files.
   *
   * @param visible ids of documents that the audience may see and that were taken in
   */
  static ReviewInputs read(JobContext context, VisibleDocuments visible) throws IOException {
    ReviewInputs read = new ReviewInputs(context);
    List<KeptReviews> contents = KeptReviews.in(context.raw());
    Set<String> asked =
        contents.stream()
            .flatMap(each -> each.content().kept().stream())
            .map(each -> each.review().docId())
            .collect(Collectors.toSet());
    Set<String> there = asked.isEmpty() ? Set.of() : visible.among(asked);
    contents.forEach(each -> read.add(each, there));
    return read;
  }

  /** Tells which documents an audience sees, of those that it is asked about. */
  interface VisibleDocuments {
    Set<String> among(Set<String> docIds);
  }

  private void add(KeptReviews contents, Set<String> there) {
    boolean all = context.audience().equals(Audience.ANALYSTS);
    Predicate<ReviewFile.Kept> told = each -> all || there.contains(each.review().docId());
    List<ReviewFile.Kept> own = contents.content().kept().stream().filter(told).toList();
    if (!all && own.isEmpty()) {
      return;
    }
    files++;
    // The name of a file holds a hash over all its rows.
    String path = all ? contents.file().path() : "review file " + files;
    for (int i = 0; i < own.size(); i++) {
      // A line would tell how many rows the audience is not told of.
      add(path, all ? record(own.get(i).line()) : "review " + (i + 1), own.get(i).review());
    }
    if (all) {
      contents.content().problems().forEach(each -> reject(path, each));
    }
    String hash = all ? contents.sha256() : hash(own);
    long bytes = all ? contents.file().bytes() : 0;
    inputs.add(new ReleaseManifest.Input(path, hash, bytes));
  }

  private void add(String path, String record, Review review) {
    if (context.withdrawn().contains(review.docId())) {
      String detail = "its document was withdrawn by `gapline releases purge`";
      rejects.add(row(path, record, RejectReason.WITHDRAWN, detail));
    } else if (!seen.add(review)) {
      rejects.add(
          row(path, record, RejectReason.DUPLICATE, "the same stands in the reviews above"));
    } else {
      kept.add(new Kept(review, path, record));
    }
  }

  private void reject(String path, ReviewFile.Problem problem) {
    String record = problem.line() == 0 ? null : record(problem.line());
    rejects.add(row(path, record, RejectReason.BAD_REVIEW, problem.what() + ". " + ANEW));
  }

  private static String record(long line) {
    return "line " + line;
  }

  private static RejectTable.Row row(
      String path, String record, RejectReason reason, String detail) {
    return new RejectTable.Row(path, record, TagJob.NAME, reason.name(), detail);
  }

  /** Of what the audience may know alone: a hash of the whole would tell when the rest changes. */
  private static String hash(List<ReviewFile.Kept> own) {
    List<Review> told = own.stream().map(each -> each.review().ofDocumentAlone()).toList();
    return Sha256.hex(ReviewFile.write(told).getBytes(StandardCharsets.UTF_8));
  }

  List<Kept> kept() {
    return kept;
  }

  List<RejectTable.Row> rejects() {
    return rejects;
  }

  List<ReleaseManifest.Input> inputs() {
    return inputs;
  }

  /** The lines of the account; none where there are no reviews. */
  List<AccountLine> account() {
    if (files == 0) {
      return List.of();
    }
    long badFiles = rejects.stream().filter(row -> row.record() == null).count();
    long doubled =
        rejects.stream().filter(row -> row.reason().equals(RejectReason.DUPLICATE.name())).count();
    long badRows = rejects.size() - badFiles - doubled;
    return List.of(
        new AccountLine(Account.REVIEW_FILES, files, files - badFiles, 0, badFiles),
        new AccountLine(
            Account.REVIEWS, kept.size() + doubled + badRows, kept.size(), doubled, badRows));
  }
}
