package org.gapline.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/** Parquet files on the local disk without Hadoop, elsewhere through its streams. */
public final class StoredParquet {

  private StoredParquet() {}

  /** A file to be read. */
  public static InputFile input(Path file) throws IOException {
    if (!(file instanceof StoragePath stored)) {
      return new LocalInputFile(file);
    }
    return Failures.translated(
        stored, () -> HadoopInputFile.fromPath(stored.hadoop(), stored.files().getConf()));
  }

  /** A file to be written. */
  public static OutputFile output(Path file) throws IOException {
    return file instanceof StoragePath stored
        ? HadoopOutputFile.fromPath(stored.hadoop(), stored.files().getConf())
        : new LocalOutputFile(file);
  }
}
