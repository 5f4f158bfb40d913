package org.gapline.spark.stages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.cache.KeptResults;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.EvidencePiece;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.spark.tables.PartReading;
import org.gapline.trend.CollectEvidence;
import org.gapline.trend.HeardStatement;
import org.gapline.trend.HeldEvent;
import org.gapline.trend.PartialEvidence;

/**
 * Parts of the documents, statements and events in, what each tells of events out. What an earlier
 * run found out about a part of the same name is taken from there.
 */
public final class CollectParts {

  /** A record of a part holds what so many statements add, and those of the same run. */
  static final int MOST_STATEMENTS = 50_000;

  private final ShippedResults<PartEvidence> before;
  private final int mostStatements;

  /**
   * @param before what earlier runs found out
   */
  public CollectParts(ShippedResults<PartEvidence> before) {
    this(before, MOST_STATEMENTS);
  }

  CollectParts(ShippedResults<PartEvidence> before, int mostStatements) {
    this.before = before;
    this.mostStatements = mostStatements;
  }

  /** One record for each event of a part, and for each to which a part adds, in its partition. */
  <P> JavaRDD<EvidencePiece> apply(JavaRDD<P> parts, PartReading<P> reading) {
    ShippedResults<PartEvidence> results = before;
    int most = mostStatements;
    return parts.mapPartitionsWithIndex(
        (partition, all) -> {
          KeptResults<PartEvidence> kept = results.ofThisTask();
          return new Flattened<>(
              all,
              part ->
                  new EventsOfPart(
                      pieces(part, reading, kept, most), events(part, reading), partition));
        },
        true);
  }

  /** What a part adds, in pieces. */
  static <P> Iterator<PartEvidence> pieces(
      P part, PartReading<P> reading, KeptResults<PartEvidence> kept, int most) {
    return new PiecesOfPart<>(
        reading.hash(part), kept, () -> new Collected(part, reading, most), piece -> {});
  }

  private static <P> Iterator<HeldEvent> events(P part, PartReading<P> reading) {
    try {
      return reading.events(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pieces of a part as they are made. */
  private static final class Collected implements Iterator<PartEvidence> {
    private final CollectEvidence evidence = new CollectEvidence();

    /** Documents and words of events that no piece has taken along yet. */
    private final Map<String, PartialEvidence> lengths = new LinkedHashMap<>();

    private final StatementRuns<HeardStatement> runs;
    private final int most;
    private boolean more = true;

    <P> Collected(P part, PartReading<P> reading, int most) throws IOException {
      this.most = most;
      reading.documents(part).forEachRemaining(this::addLength);
      runs = new StatementRuns<>(reading.heard(part), HeardStatement::eventId);
    }

    /**
     * The length of a document for each of its events: several of them share it evenly. A near copy
     * adds no text in which something could be heard.
     */
    private void addLength(DocumentLength document) {
      for (String event : document.eventIds()) {
        int share = document.words() / document.eventIds().size();
        int words = document.nearDuplicateOf() == null ? share : 0;
        lengths.merge(
            event, PartialEvidence.ofDocuments(event, 1, words), PartialEvidence::plusDocuments);
      }
    }

    @Override
    public boolean hasNext() {
      return more;
    }

    @Override
    public PartEvidence next() {
      Map<String, List<PartialEvidence>> heard = new LinkedHashMap<>();
      int statements = 0;
      while (runs.hasNext() && statements < most) {
        List<HeardStatement> run = runs.next();
        String event = run.get(0).eventId();
        heard.computeIfAbsent(event, id -> new ArrayList<>(1)).add(evidence.partial(event, run));
        statements += run.size();
      }
      more = runs.hasNext();
      return new PartEvidence(together(heard), more);
    }

    /**
     * Each event takes its documents along where it comes first; the last piece takes all others.
     */
    private List<PartialEvidence> together(Map<String, List<PartialEvidence>> heard) {
      List<PartialEvidence> events = new ArrayList<>(heard.size());
      heard.forEach(
          (event, pieces) -> {
            PartialEvidence all = PartialEvidence.together(pieces);
            PartialEvidence length = lengths.remove(event);
            events.add(length == null ? all : all.plusDocuments(length));
          });
      if (!more) {
        events.addAll(lengths.values());
      }
      return events;
    }
  }
}
