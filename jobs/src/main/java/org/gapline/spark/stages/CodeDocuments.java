package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.KeptResults;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.Pages;
import org.gapline.document.WordCount;
import org.gapline.review.ReviewedStatements;
import org.gapline.review.StandingDecisions;
import org.gapline.spark.tables.CodedEntry;
import org.gapline.spark.tables.CodedInput;
import org.gapline.spark.tables.FactsRow;
import org.gapline.spark.tables.FoundStatement;
import org.gapline.spark.tables.ReadInput;
import org.gapline.tagging.CodedDocument;
import org.gapline.tagging.GuardedCoder;
import org.gapline.tagging.NumberedStatement;

/** Documents in, one record per document out: its kind, its events and its statements. */
public final class CodeDocuments {

  private final Broadcast<ShippedCodebook> codebook;
  private final Broadcast<StandingDecisions> reviews;
  private final ShippedResults<CodedEntry> before;

  /**
   * A stage that codes by a codebook, and by what reviewers decided.
   *
   * @param codebook codes each document
   * @param reviews override the coding
   * @param before what earlier runs made of documents by the same codebook
   */
  public CodeDocuments(
      Broadcast<ShippedCodebook> codebook,
      Broadcast<StandingDecisions> reviews,
      ShippedResults<CodedEntry> before) {
    this.codebook = codebook;
    this.reviews = reviews;
    this.before = before;
  }

  /** One coded document per read input. */
  public JavaRDD<CodedInput> apply(JavaRDD<ReadInput> readInputs) {
    Broadcast<ShippedCodebook> shipped = codebook;
    Broadcast<StandingDecisions> decided = reviews;
    ShippedResults<CodedEntry> results = before;
    return readInputs.mapPartitions(
        inputs -> {
          KeptResults<CodedEntry> kept = results.ofThisTask();
          Function<List<ReadInput>, List<CodedInput>> coding =
              block -> coded(block, shipped.value().coder(), decided.value(), kept);
          return new InBlocks<>(inputs, CodeDocuments::letters, coding);
        });
  }

  private static int letters(ReadInput input) {
    return input.text().length();
  }

  private static List<CodedInput> coded(
      List<ReadInput> inputs,
      GuardedCoder coder,
      StandingDecisions decided,
      KeptResults<CodedEntry> kept) {
    List<CodedEntry> before = new ArrayList<>();
    List<Document> anew = new ArrayList<>();
    for (ReadInput input : inputs) {
      // Reviewers see few of many documents: these are coded in each run.
      boolean reviewed = decided.concern(input.docId());
      CodedEntry entry = reviewed ? null : kept.find(CodedEntry.key(input), found -> true);
      before.add(entry);
      if (entry == null) {
        anew.add(input.toDocument());
      }
    }
    Iterator<Document> documents = anew.iterator();
    Iterator<CodedDocument> codings = coder.code(anew).iterator();
    List<CodedInput> coded = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      coded.add(
          before.get(i) == null
              ? coded(inputs.get(i), documents.next(), codings.next(), decided, kept)
              : CodedInput.of(inputs.get(i), before.get(i), List.of()));
    }
    return coded;
  }

  private static CodedInput coded(
      ReadInput input,
      Document document,
      CodedDocument coded,
      StandingDecisions decided,
      KeptResults<CodedEntry> kept) {
    if (decided.concern(input.docId())) {
      ReviewedStatements reviewed = decided.apply(document, coded);
      return CodedInput.of(input, entry(document, coded, reviewed.statements()), reviewed.stale());
    }
    CodedEntry entry = entry(document, coded, NumberedStatement.of(document, coded));
    if (entry.isLasting()) {
      kept.keep(CodedEntry.key(input), entry);
    }
    return CodedInput.of(input, entry, List.of());
  }

  private static CodedEntry entry(
      Document document, CodedDocument coded, List<NumberedStatement> statements) {
    return new CodedEntry(
        coded.published(),
        coded.kind().id(),
        WordCount.of(document.text()),
        coded.repeated(),
        flags(document, coded),
        coded.events().stream().map(FactsRow::of).toList(),
        statements(document, statements));
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
