package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.table.Table;

/** How a job hands a work table on to the next one: no release holds it. */
public sealed interface Handover {

  /**
   * Hands the records of a work table on.
   *
   * @throws IOException if they cannot be written
   */
  <R extends Record> void give(Table<R> table, JavaRDD<R> records) throws IOException;

  /**
   * The records of a work table.
   *
   * @param writtenBy the job that gives them
   * @throws MissingTableException if that job has not run yet
   * @throws IOException if they cannot be read
   */
  <R extends Record> JavaRDD<R> take(JavaSparkContext spark, Table<R> table, Job writtenBy)
      throws IOException;

  /** Between the jobs of one run: what is given stays with Spark. */
  static Handover withinRun() {
    return new WithinRun(new ConcurrentHashMap<>());
  }

  /** Between jobs that are started one by one: what is given is written into their draft. */
  static Handover throughDraft(Path draft) {
    return new ThroughDraft(draft);
  }

  /** See {@link #withinRun()}. */
  record WithinRun(Map<String, JavaRDD<?>> given) implements Handover {

    @Override
    public <R extends Record> void give(Table<R> table, JavaRDD<R> records) {
      given.put(table.name(), records);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R extends Record> JavaRDD<R> take(
        JavaSparkContext spark, Table<R> table, Job writtenBy) {
      return (JavaRDD<R>) given.get(table.name());
    }
  }

  /** See {@link #throughDraft(Path)}. */
  record ThroughDraft(Path draft) implements Handover {

    @Override
    public <R extends Record> void give(Table<R> table, JavaRDD<R> records) throws IOException {
      String name = table.name();
      Class<R> type = table.rowType();
      List<TablePart> parts =
          TableParts.of(
                  records, draft, (record, files) -> files.add(Table.work(name, type), record))
              .collect();
      TableParts.keep(table, parts, draft);
    }

    @Override
    public <R extends Record> JavaRDD<R> take(JavaSparkContext spark, Table<R> table, Job writtenBy)
        throws IOException {
      return StageTables.read(spark, table.rowType(), draft.resolve(table.name()), writtenBy);
    }
  }
}
