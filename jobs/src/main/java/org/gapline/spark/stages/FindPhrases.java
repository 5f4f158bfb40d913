package org.gapline.spark.stages;

import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.KeptResults;
import org.gapline.phrase.PhraseIndex;
import org.gapline.spark.tables.FoundPhrases;
import org.gapline.spark.tables.PartPhrases;
import org.gapline.spark.tables.PartReading;
import org.gapline.spark.tables.SaidStatement;
import org.gapline.trend.Challenge;
import org.gapline.trend.CollectEvidence;

/**
 * Parts of the statements in, the phrases of their challenges out: texts do not leave the task that
 * reads them. What an earlier run found in a part of the same name is taken from there.
 */
public final class FindPhrases {

  private final Broadcast<ShippedCodebook> codebook;
  private final ShippedResults<PartPhrases> before;
  private final ShippedResults<FoundPhrases> ofDocuments;
  private final int mostStatements;

  /**
   * A stage that tells phrases by a codebook.
   *
   * @param codebook tells what is known
   * @param before what earlier runs found in parts, by the same codebook
   * @param ofDocuments what they found in documents
   */
  public FindPhrases(
      Broadcast<ShippedCodebook> codebook,
      ShippedResults<PartPhrases> before,
      ShippedResults<FoundPhrases> ofDocuments) {
    this(codebook, before, ofDocuments, CollectParts.MOST_STATEMENTS);
  }

  FindPhrases(
      Broadcast<ShippedCodebook> codebook,
      ShippedResults<PartPhrases> before,
      ShippedResults<FoundPhrases> ofDocuments,
      int mostStatements) {
    this.codebook = codebook;
    this.before = before;
    this.ofDocuments = ofDocuments;
    this.mostStatements = mostStatements;
  }

  /** As many records for each part as {@link CollectParts} makes of it, in the same partitions. */
  public <P> JavaRDD<PartPhrases> apply(JavaRDD<P> parts, PartReading<P> reading) {
    Broadcast<ShippedCodebook> shipped = codebook;
    ShippedResults<PartPhrases> ofParts = before;
    ShippedResults<FoundPhrases> byDocument = ofDocuments;
    int most = mostStatements;
    return parts.mapPartitions(
        all -> {
          KeptResults<PartPhrases> kept = ofParts.ofThisTask();
          PhrasesBefore phrases =
              new PhrasesBefore(shipped.value().phraseFinder(), byDocument.ofThisTask());
          return new Flattened<>(
              all,
              part ->
                  new PiecesOfPart<>(
                      reading.hash(part),
                      kept,
                      () -> new Found(reading.said(part), phrases, most),
                      piece -> piece.documents().forEach(phrases::spare)));
        });
  }

  /** The pieces of a part as they are made. */
  private static final class Found implements Iterator<PartPhrases> {
    private final CollectEvidence evidence = new CollectEvidence();
    private final StatementRuns<SaidStatement> runs;
    private final PhrasesBefore phrases;
    private final int most;
    private boolean more = true;

    Found(Iterator<SaidStatement> statements, PhrasesBefore phrases, int most) {
      this.runs = new StatementRuns<>(statements, SaidStatement::eventId);
      this.phrases = phrases;
      this.most = most;
    }

    @Override
    public boolean hasNext() {
      return more;
    }

    @Override
    public PartPhrases next() {
      PhraseIndex.Builder index = new PhraseIndex.Builder();
      TreeSet<String> documents = new TreeSet<>();
      int statements = 0;
      while (runs.hasNext() && statements < most) {
        List<SaidStatement> run = runs.next();
        statements += run.size();
        List<Challenge> challenges =
            run.stream().filter(s -> s.isGap(evidence)).map(SaidStatement::toChallenge).toList();
        challenges.forEach(challenge -> documents.add(challenge.docId()));
        index.add(run.get(0).eventId(), phrases.find(challenges));
      }
      more = runs.hasNext();
      return new PartPhrases(List.of(index.build()), List.copyOf(documents), more);
    }
  }
}
