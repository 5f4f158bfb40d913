package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.spark.tables.Kept;
import org.gapline.table.RecordBytes;
import org.gapline.table.Table;
import org.gapline.table.Unread;

/** How a job hands a work table on to the next one: no release holds it. */
public sealed interface Handover {

  /**
   * Hands the records of a work table on.
   *
   * @param from what they are taken from, which is kept until they are dropped
   * @throws IOException if they cannot be written
   */
  <R extends Record> void give(Table<R> table, JavaRDD<Unread<R>> records, Kept<?> from)
      throws IOException;

  /**
   * The records of a work table.
   *
   * @param writtenBy the job that gives them
   * @throws MissingTableException if that job has not run yet
   * @throws IOException if they cannot be read
   */
  <R extends Record> JavaRDD<Unread<R>> take(JavaSparkContext spark, Table<R> table, Job writtenBy)
      throws IOException;

  /** Whether what is handed on is gone when the run ends. */
  boolean endsWithRun();

  /** Makes room: no later job of this run takes the table. */
  void drop(Table<?> table);

  /** Between the jobs of one run: what is given stays with Spark. */
  static Handover withinRun() {
    return new WithinRun(new ConcurrentHashMap<>());
  }

  /** Between jobs that are started one by one: what is given is written into their draft. */
  static Handover throughDraft(Path draft) {
    return new ThroughDraft(draft);
  }

  /** See {@link #withinRun()}. */
  record WithinRun(Map<String, Given> given) implements Handover {

    @Override
    public <R extends Record> void give(Table<R> table, JavaRDD<Unread<R>> records, Kept<?> from) {
      given.put(table.name(), new Given(records, from));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R extends Record> JavaRDD<Unread<R>> take(
        JavaSparkContext spark, Table<R> table, Job writtenBy) {
      return (JavaRDD<Unread<R>>) given.get(table.name()).records();
    }

    @Override
    public boolean endsWithRun() {
      return true;
    }

    @Override
    public void drop(Table<?> table) {
      given.remove(table.name()).from().close();
    }
  }

  /** Records that were handed on, and what they are taken from. */
  record Given(JavaRDD<?> records, Kept<?> from) {}

  /** See {@link #throughDraft(Path)}. */
  record ThroughDraft(Path draft) implements Handover {

    @Override
    public <R extends Record> void give(Table<R> table, JavaRDD<Unread<R>> records, Kept<?> from)
        throws IOException {
      String name = table.name();
      Class<R> type = table.rowType();
      List<TablePart> parts =
          TableParts.of(
                  records,
                  draft,
                  (record, files) -> files.add(Table.work(name, type), record.read()))
              .collect();
      TableParts.keep(table, parts, draft);
      from.close();
    }

    @Override
    public <R extends Record> JavaRDD<Unread<R>> take(
        JavaSparkContext spark, Table<R> table, Job writtenBy) throws IOException {
      RecordBytes<R> codec = RecordBytes.of(table.rowType());
      return StageTables.read(spark, table.rowType(), draft.resolve(table.name()), writtenBy)
          .map(codec::unread);
    }

    @Override
    public boolean endsWithRun() {
      return false;
    }

    /** What is written stays in the draft, where the job may be started again. */
    @Override
    public void drop(Table<?> table) {}
  }
}
