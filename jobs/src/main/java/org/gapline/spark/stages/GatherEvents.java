package org.gapline.spark.stages;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.EvidencePiece;
import org.gapline.spark.tables.Gathering;
import org.gapline.spark.tables.HeldEvent;
import org.gapline.spark.tables.KeptEvent;
import org.gapline.spark.tables.ToldStatement;

/** Documents, events and statements in, the whole evidence of each event out, with one shuffle. */
public final class GatherEvents {

  /** One record per event, which holds what was heard at it. */
  public JavaRDD<KeptEvent> apply(
      JavaRDD<DocumentLength> documents,
      JavaRDD<HeldEvent> events,
      JavaRDD<ToldStatement> statements) {
    JavaRDD<EvidencePiece> pieces =
        documents
            .flatMap(GatherEvents::lengths)
            .union(events.map(EvidencePiece::of))
            .union(statements.mapPartitions(StatementRuns::new));
    return Gathering.of(pieces, EvidencePiece.class, EvidencePiece::eventId)
        .into(statements.getNumPartitions())
        .flatMap(all -> List.of(kept(EvidencePiece.together(all))).iterator());
  }

  private static KeptEvent kept(EvidencePiece whole) {
    return KeptEvent.of(whole.toHeard());
  }

  /**
   * The length of each document for each of its events: several of them share it evenly. A near
   * copy adds no text in which something could be heard.
   */
  private static Iterator<EvidencePiece> lengths(DocumentLength document) {
    List<String> reported = document.nearDuplicateOf() == null ? document.eventIds() : List.of();
    return reported.stream()
        .map(event -> EvidencePiece.words(event, document.words() / reported.size()))
        .iterator();
  }
}
