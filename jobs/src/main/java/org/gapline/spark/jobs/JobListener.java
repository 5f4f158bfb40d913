package org.gapline.spark.jobs;

/** Is told how a run goes on. */
public interface JobListener {

  /** A job begins. */
  void started(String job);

  /** A job is done. */
  void finished(String job, String amount);
}
