package org.gapline.spark.stages;

import java.io.IOException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputFile;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;
import org.gapline.hash.Sha256;
import org.gapline.spark.raw.RawFolder;
import org.gapline.spark.tables.ReadInput;
import org.gapline.spark.tables.SparkTables;

/** Listed files in, one row per file out: its document, or why there is none. */
public final class ReadDocuments {

  private final RawFolder raw;

  public ReadDocuments(RawFolder raw) {
    this.raw = raw;
  }

  /** One row of {@link ReadInput} per row of listed inputs. */
  public Dataset<Row> apply(Dataset<Row> listedInputs) {
    RawFolder shipped = raw;
    return listedInputs.map(
        (MapFunction<Row, Row>)
            row -> {
              InputFile file = SparkTables.LISTED_INPUTS.fromRow(row).toInputFile();
              return SparkTables.READ_INPUTS.toRow(read(shipped, file));
            },
        SparkTables.READ_INPUTS.encoder());
  }

  private static ReadInput read(RawFolder raw, InputFile file) {
    if (file.problem() != null) {
      return ReadInput.rejected(file, null, RejectReason.BAD_METADATA, file.problem());
    }
    byte[] bytes;
    try {
      bytes = raw.bytes(file.path());
    } catch (IOException e) {
      return ReadInput.rejected(
          file,
          null,
          RejectReason.UNREADABLE,
          "It cannot be opened or read (" + e.getMessage() + "). Check its permissions.");
    }
    String sha256 = Sha256.hex(bytes);
    try {
      return ReadInput.accepted(
          file, sha256, new DocumentReader().read(bytes, file.path(), file.metadata()));
    } catch (RejectedInputException e) {
      return ReadInput.rejected(file, sha256, e.reason(), e.getMessage());
    }
  }
}
