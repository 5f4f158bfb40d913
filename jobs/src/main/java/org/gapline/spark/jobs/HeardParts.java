package org.gapline.spark.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

/**
 * The documents and statements of a stage in parts: files of both tables that are named after the
 * same hash are one part, and every stretch of any other file is one by itself.
 */
public final class HeardParts implements PartReading<HeardPart> {

  private static final long serialVersionUID = 1L;

  private final StorageAddress documents;
  private final StorageAddress statements;

  private HeardParts(Path documents, Path statements) {
    this.documents = StorageAddress.of(documents);
    this.statements = StorageAddress.of(statements);
  }

  /** Reads the parts of the tables in these folders. */
  public static HeardParts of(Path documents, Path statements) {
    return new HeardParts(documents, statements);
  }

  /**
   * The parts, shared out over partitions.
   *
   * @throws MissingTableException if the tables have not been written yet
   */
  public JavaRDD<HeardPart> parts(JavaSparkContext spark) throws IOException {
    Map<String, HeardPart> parts = new TreeMap<>();
    for (Stretch stretch : StageTables.stretches(spark, documents.path(), new TagJob())) {
      add(HeardPart.ofDocuments(stretch), "documents", parts);
    }
    for (Stretch stretch : StageTables.stretches(spark, statements.path(), new TagJob())) {
      add(HeardPart.ofStatements(stretch), "statements", parts);
    }
    return SharedOut.of(
        spark, List.copyOf(parts.values()), HeardPart.class, HeardPart::bytes, HeardPart::name);
  }

  private static void add(HeardPart part, String table, Map<String, HeardPart> parts) {
    String own = part.hash() == null ? table + " " + parts.size() : part.hash();
    parts.merge(own, part, HeardPart::with);
  }

  @Override
  public String hash(HeardPart part) {
    return part.hash();
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
