package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.gapline.spark.tables.EvidencePiece;
import org.gapline.spark.tables.RowGroups;
import org.gapline.spark.tables.SparkTables;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import org.gapline.trend.CollectEvidence;
import org.gapline.trend.HeardEvent;

/** Documents, events and statements in, one element per event out, with one shuffle. */
public final class GatherEvents {

  /** All events, with what was heard at each. */
  public JavaRDD<HeardEvent> apply(
      Dataset<Row> documents, Dataset<Row> events, Dataset<Row> statements) {
    return RowGroups.byFirstColumn(
            lengths(documents).union(ofEvents(events)).union(ofStatements(statements)))
        .mapGroups(
            (MapGroupsFunction<String, Row, HeardEvent>) (eventId, pieces) -> heard(pieces),
            Encoders.javaSerialization(HeardEvent.class))
        .toJavaRDD();
  }

  /**
   * The length of each document for each of its events: several of them share it evenly. A near
   * copy adds no text in which something could be heard.
   */
  private static Dataset<Row> lengths(Dataset<Row> documents) {
    return documents
        .filter(functions.col(DocumentTable.NEAR_DUPLICATE_OF).isNull())
        .select(DocumentTable.EVENT_IDS, DocumentTable.WORDS)
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> {
                  List<String> reported = row.getList(0);
                  return reported.stream()
                      .map(event -> EvidencePiece.words(event, row.getInt(1) / reported.size()))
                      .map(SparkTables.EVIDENCE_PIECES::toRow)
                      .iterator();
                },
            SparkTables.EVIDENCE_PIECES.encoder());
  }

  private static Dataset<Row> ofEvents(Dataset<Row> events) {
    return events.map(
        (MapFunction<Row, Row>)
            row ->
                SparkTables.EVIDENCE_PIECES.toRow(
                    EvidencePiece.of(SparkTables.EVENTS.fromRow(row))),
        SparkTables.EVIDENCE_PIECES.encoder());
  }

  private static Dataset<Row> ofStatements(Dataset<Row> statements) {
    return statements
        .filter(functions.col(StatementTable.EVENT_ID).isNotNull())
        .map(
            (MapFunction<Row, Row>)
                row ->
                    SparkTables.EVIDENCE_PIECES.toRow(
                        EvidencePiece.of(SparkTables.STATEMENTS.fromRow(row))),
            SparkTables.EVIDENCE_PIECES.encoder());
  }

  private static HeardEvent heard(Iterator<Row> rows) {
    EventTable.Row event = null;
    List<StatementTable.Row> statements = new ArrayList<>();
    int words = 0;
    while (rows.hasNext()) {
      EvidencePiece piece = SparkTables.EVIDENCE_PIECES.fromRow(rows.next());
      event = piece.event().isEmpty() ? event : piece.event().get(0);
      statements.addAll(piece.statement());
      words += piece.words();
    }
    return new CollectEvidence().heard(event, statements, words);
  }
}
