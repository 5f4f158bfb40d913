package org.gapline.spark.jobs;

import java.io.IOException;

/** A job: reads tables, applies stages, writes tables into the stage folder of its context. */
public interface Job {

  /** The name under which the command line and the account know it. */
  String name();

  /**
   * Begins what needs no table of another job, beside the jobs before it. What fails there fails
   * when the job is run. A job that was begun is run once.
   */
  default void begin(JobContext context) {}

  /**
   * Does the work.
   *
   * @throws IOException if a table cannot be read or written
   */
  JobReport run(JobContext context) throws IOException;
}
