package org.gapline.spark.jobs;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.disclosure.Audience;
import org.gapline.review.ReviewStatus;
import org.gapline.review.StandingDecisions;
import org.gapline.spark.tables.InputHead;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.RejectTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.TableWriter;
import org.gapline.table.Unread;

/** The reviews of one run of the tag job: how they reach the coding, and what became of them. */
final class TagReviews {

  private static final String FILE = "reviews.parquet";

  private final JobContext context;
  private final ReviewInputs inputs;
  private final ReviewStatus status;
  private final Broadcast<StandingDecisions> standing;

  private TagReviews(JobContext context, ReviewInputs inputs, ReviewStatus status) {
    this.context = context;
    this.inputs = inputs;
    this.status = status;
    this.standing = context.spark().broadcast(status.standing());
  }

  /** The reviews of documents that were read. */
  static TagReviews of(JobContext context, JavaRDD<Unread<ReadInput>> read) throws IOException {
    Set<String> there = new HashSet<>();
    ReviewInputs inputs =
        ReviewInputs.read(
            context,
            docIds -> {
              there.addAll(among(read, docIds));
              return there;
            });
    ReviewStatus status =
        ReviewStatus.of(
            inputs.kept().stream().map(ReviewInputs.Kept::review).toList(),
            context.codebook(),
            there);
    return new TagReviews(context, inputs, status);
  }

  private static Set<String> among(JavaRDD<Unread<ReadInput>> read, Set<String> docIds) {
    HashSet<String> wanted = new HashSet<>(docIds);
    return new HashSet<>(
        read.map(input -> input.part(InputHead.Id.class).docId())
            .filter(wanted::contains)
            .collect());
  }

  /** What overrides the coding. */
  Broadcast<StandingDecisions> standing() {
    return standing;
  }

  /** Writes what became of them, once the documents are coded. */
  void write(JavaRDD<LinkableInput> coded) throws IOException {
    if (!inputs.kept().isEmpty()) {
      coded
          .flatMap(document -> document.staleReviews().iterator())
          .collect()
          .forEach(stale -> status.stale(List.of(stale)));
    }
    TableWriter.write(
        ReviewTable.TABLE, rows(), context.tableFolder(ReviewTable.TABLE.name()).resolve(FILE));
    TableWriter.write(
        RejectTable.TABLE,
        inputs.rejects(),
        context.tableFolder(RejectTable.TABLE.name()).resolve(FILE));
  }

  /**
   * The rows. Names of reviewers are for analysts, and so is what a sheet took from their release,
   * where other documents had a part in it: the event, and why a statement was chosen.
   */
  private List<ReviewTable.Row> rows() {
    if (context.audience().equals(Audience.ANALYSTS)) {
      return inputs.kept().stream().map(kept -> row(kept, kept.review().reviewer())).toList();
    }
    List<String> names =
        List.copyOf(
            inputs.kept().stream()
                .map(kept -> kept.review().reviewer())
                .collect(Collectors.toCollection(TreeSet::new)));
    return inputs.kept().stream()
        .map(kept -> row(kept, "reviewer " + (names.indexOf(kept.review().reviewer()) + 1)))
        .map(ReviewTable.Row::ofDocumentAlone)
        .toList();
  }

  private ReviewTable.Row row(ReviewInputs.Kept kept, String reviewer) {
    return status.row(kept.review(), reviewer, kept.path(), kept.record());
  }

  /** The report of the job. */
  JobReport report(String amount) {
    return new JobReport(amount, inputs.account(), inputs.inputs());
  }
}
