package org.gapline.spark.stages;

import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.Pages;
import org.gapline.document.WordCount;
import org.gapline.review.ReviewedStatements;
import org.gapline.review.StandingDecisions;
import org.gapline.spark.tables.CodedInput;
import org.gapline.spark.tables.FactsRow;
import org.gapline.spark.tables.FoundStatement;
import org.gapline.spark.tables.ReadInput;
import org.gapline.tagging.CodedDocument;
import org.gapline.tagging.NumberedStatement;

/** Documents in, one record per document out: its kind, its events and its statements. */
public final class CodeDocuments {

  private final Broadcast<ShippedCodebook> codebook;
  private final Broadcast<StandingDecisions> reviews;

  /**
   * A stage that codes by a codebook, and by what reviewers decided.
   *
   * @param codebook codes each document
   * @param reviews override the coding
   */
  public CodeDocuments(Broadcast<ShippedCodebook> codebook, Broadcast<StandingDecisions> reviews) {
    this.codebook = codebook;
    this.reviews = reviews;
  }

  /** One coded document per read input. */
  public JavaRDD<CodedInput> apply(JavaRDD<ReadInput> readInputs) {
    Broadcast<ShippedCodebook> shipped = codebook;
    Broadcast<StandingDecisions> decided = reviews;
    return readInputs.map(
        input -> {
          Document document = input.toDocument();
          CodedDocument coded = shipped.value().coder().code(document);
          return coded(document, coded, decided.value().apply(document, coded));
        });
  }

  private static CodedInput coded(
      Document document, CodedDocument coded, ReviewedStatements reviewed) {
    return new CodedInput(
        document.docId(),
        document.sourcePath(),
        document.metadata().sourceUrl(),
        document.metadata().symbol(),
        document.mediaType(),
        document.language(),
        document.title(),
        coded.published(),
        coded.kind().id(),
        document.metadata().sharing().id(),
        document.metadata().provenance().id(),
        WordCount.of(document.text()),
        coded.repeated(),
        flags(document, coded),
        document.text(),
        coded.events().stream().map(FactsRow::of).toList(),
        statements(document, reviewed.statements()),
        reviewed.stale());
  }

  private static List<String> flags(Document document, CodedDocument coded) {
    TreeSet<DocumentFlag> flags = new TreeSet<>(document.flags());
    flags.addAll(coded.flags());
    return flags.stream().map(DocumentFlag::name).toList();
  }

  private static List<FoundStatement> statements(
      Document document, List<NumberedStatement> numbered) {
    Pages pages = document.pages();
    return numbered.stream()
        .map(
            each ->
                FoundStatement.of(
                    each.id(), each.statement(), pages.at(each.statement().span().begin())))
        .toList();
  }
}
