package org.gapline.spark.stages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.cache.KeptResults;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.spark.tables.PartReading;
import org.gapline.trend.CollectEvidence;
import org.gapline.trend.HeardStatement;
import org.gapline.trend.PartialEvidence;

/**
 * Parts of the documents and their statements in, what each adds to the evidence of events out.
 * What an earlier run found out about a part of the same name is taken from there.
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

  /** One record or more for each part, in its partition. */
  public <P> JavaRDD<PartEvidence> apply(JavaRDD<P> parts, PartReading<P> reading) {
    ShippedResults<PartEvidence> results = before;
    int most = mostStatements;
    return parts.mapPartitions(
        all -> {
          KeptResults<PartEvidence> kept = results.ofThisTask();
          return new Flattened<>(
              all,
              part ->
                  new PiecesOfPart<>(
                      reading.hash(part),
                      kept,
                      () -> new Collected(part, reading, most),
                      piece -> {}));
        });
  }

  /** The pieces of a part as they are made. */
  private static final class Collected implements Iterator<PartEvidence> {
    private final CollectEvidence evidence = new CollectEvidence();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final StatementRuns<HeardStatement> runs;
    private final int most;
    private boolean more = true;

    <P> Collected(P part, PartReading<P> reading, int most) throws IOException {
      this.most = most;
      reading.documents(part).forEachRemaining(this::addWords);
      runs = new StatementRuns<>(reading.heard(part), HeardStatement::eventId);
    }

    /**
     * The length of a document for each of its events: several of them share it evenly. A near copy
     * adds no text in which something could be heard.
     */
    private void addWords(DocumentLength document) {
      if (document.nearDuplicateOf() == null) {
        int events = document.eventIds().size();
        document
            .eventIds()
            .forEach(event -> words.merge(event, document.words() / events, Integer::sum));
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

    /** Each event takes its words along where it comes first; the last piece takes all others. */
    private List<PartialEvidence> together(Map<String, List<PartialEvidence>> heard) {
      List<PartialEvidence> events = new ArrayList<>(heard.size());
      heard.forEach(
          (event, pieces) -> {
            Integer known = words.remove(event);
            PartialEvidence all = PartialEvidence.together(pieces);
            events.add(known == null ? all : all.plusWords(known));
          });
      if (!more) {
        words.forEach((event, known) -> events.add(PartialEvidence.ofWords(event, known)));
      }
      return events;
    }
  }
}
