package org.gapline.spark.jobs;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.gapline.spark.tables.SparkTable;

/** How a job hands a work table on to the next one: no release holds it. */
public sealed interface Handover {

  /** Hands a dataset on under a name. */
  void give(String name, Dataset<Row> rows);

  /**
   * The dataset of that name.
   *
   * @param writtenBy the job that gives it
   * @throws MissingTableException if that job has not run yet
   */
  Dataset<Row> take(SparkSession spark, String name, SparkTable<?> table, Job writtenBy)
      throws MissingTableException;

  /** Between the jobs of one run: what is given stays with Spark, in memory and past it on disk. */
  static Handover withinRun() {
    return new WithinRun(new ConcurrentHashMap<>());
  }

  /** Between jobs that are started one by one: what is given is written into their draft. */
  static Handover throughDraft(Path draft) {
    return new ThroughDraft(draft);
  }

  /** See {@link #withinRun()}. */
  record WithinRun(Map<String, Dataset<Row>> given) implements Handover {

    @Override
    public void give(String name, Dataset<Row> rows) {
      given.put(name, rows);
    }

    @Override
    public Dataset<Row> take(SparkSession spark, String name, SparkTable<?> table, Job writtenBy) {
      return given.get(name);
    }
  }

  /** See {@link #throughDraft(Path)}. */
  record ThroughDraft(Path draft) implements Handover {

    @Override
    public void give(String name, Dataset<Row> rows) {
      TableFiles.write(rows, draft.resolve(name));
    }

    @Override
    public Dataset<Row> take(SparkSession spark, String name, SparkTable<?> table, Job writtenBy)
        throws MissingTableException {
      return TableFiles.read(spark, table, draft.resolve(name), writtenBy);
    }
  }
}
