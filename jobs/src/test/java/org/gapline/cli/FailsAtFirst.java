package org.gapline.cli;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.parquet.hadoop.ParquetOutputCommitter;
import org.apache.spark.TaskContext;

/** Fails the first attempt of each task once all its rows are written. */
public final class FailsAtFirst extends ParquetOutputCommitter {

  static final String MESSAGE = "The disk hiccuped at the first attempt";

  /** As Spark makes it. */
  public FailsAtFirst(Path folder, TaskAttemptContext context) throws IOException {
    super(folder, context);
  }

  @Override
  public void commitTask(TaskAttemptContext context) throws IOException {
    if (TaskContext.get().attemptNumber() == 0) {
      System.out.println(MESSAGE);
      throw new IOException(MESSAGE);
    }
    super.commitTask(context);
  }
}
