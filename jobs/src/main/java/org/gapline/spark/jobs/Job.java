package org.gapline.spark.jobs;

import java.io.IOException;

/** A job: reads tables, applies stages, writes tables into the stage folder of its context. */
public interface Job {

  /** The name under which the command line and the account know it. */
  String name();

  /**
   * Does the work.
   *
   * @throws IOException if a table cannot be read or written
   */
  JobReport run(JobContext context) throws IOException;
}
