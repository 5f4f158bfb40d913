package org.gapline.spark.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.spark.jobs.StageTables.Stretch;
import org.gapline.spark.stages.Flattened;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.PartReading;
import org.gapline.spark.tables.SaidStatement;
import org.gapline.storage.StorageAddress;
import org.gapline.trend.HeardStatement;
import org.gapline.trend.HeldEvent;

/**
 * The documents, statements and events of a stage in parts: files of documents and statements that
 * are named after the same hash are one part, with the events of the same number; every stretch of
 * any other file is one by itself.
 */
public final class HeardParts implements PartReading<HeardPart> {

  private static final long serialVersionUID = 1L;

  private final StorageAddress documents;
  private final StorageAddress statements;
  private final StorageAddress events;

  private HeardParts(Path documents, Path statements, Path events) {
    this.documents = StorageAddress.of(documents);
    this.statements = StorageAddress.of(statements);
    this.events = StorageAddress.of(events);
  }

  /** Reads the parts of the tables in these folders. */
  public static HeardParts of(Path documents, Path statements, Path events) {
    return new HeardParts(documents, statements, events);
  }

  /**
   * The parts, shared out over partitions.
   *
   * @throws MissingTableException if the tables have not been written yet
   */
  public JavaRDD<HeardPart> parts(JavaSparkContext spark) throws IOException {
    Map<String, HeardPart> parts = new TreeMap<>();
    Map<String, String> byNumber = new HashMap<>();
    for (Stretch stretch : StageTables.stretches(spark, documents.path(), new TagJob())) {
      HeardPart part = HeardPart.ofDocuments(stretch);
      String name = add(part, "documents", part.hash(), parts);
      PartName.numberIn(stretch.file()).ifPresent(number -> byNumber.put(number, name));
    }
    for (Stretch stretch : StageTables.stretches(spark, statements.path(), new TagJob())) {
      HeardPart part = HeardPart.ofStatements(stretch);
      add(part, "statements", part.hash(), parts);
    }
    for (Stretch stretch : StageTables.stretches(spark, events.path(), new TagJob())) {
      String beside = PartName.numberIn(stretch.file()).map(byNumber::get).orElse(null);
      add(HeardPart.ofEvents(stretch), "events", beside, parts);
    }
    return SharedOut.of(
        spark, List.copyOf(parts.values()), HeardPart.class, HeardPart::bytes, HeardPart::name);
  }

  /**
   * Adds to a part, or as one by itself.
   *
   * @param name of the part, or null
   * @return the name under which it was added
   */
  private static String add(
      HeardPart part, String table, String name, Map<String, HeardPart> parts) {
    String own = name == null ? table + " " + parts.size() : name;
    parts.merge(own, part, HeardPart::with);
    return own;
  }

  @Override
  public String hash(HeardPart part) {
    return part.hash();
  }

  @Override
  public Iterator<HeldEvent> events(HeardPart part) {
    return rows(events, part.events(), HeldEvent.class);
  }

  @Override
  public Iterator<DocumentLength> documents(HeardPart part) {
    return rows(documents, part.documents(), DocumentLength.class);
  }

  @Override
  public Iterator<HeardStatement> heard(HeardPart part) {
    return rows(statements, part.statements(), HeardStatement.class);
  }

  @Override
  public Iterator<SaidStatement> said(HeardPart part) {
    return rows(statements, part.statements(), SaidStatement.class);
  }

  private static <R extends Record> Iterator<R> rows(
      StorageAddress folder, List<Stretch> stretches, Class<R> type) {
    return new Flattened<>(
        stretches.iterator(),
        stretch -> {
          try {
            return StageTables.rows(folder, stretch, type);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
