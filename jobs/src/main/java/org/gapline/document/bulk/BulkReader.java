package org.gapline.document.bulk;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.gapline.disclosure.Audience;
import org.gapline.document.InputFile;
import org.gapline.document.RejectedInputException;

/** Opens bulk files for an audience. */
public final class BulkReader {

  private final Audience audience;

  /**
   * @param audience for whom records are read: what it may not see is dropped
   */
  public BulkReader(Audience audience) {
    this.audience = audience;
  }

  /**
   * The records that begin in a part of a bulk file.
   *
   * @param file the file, whose label the audience may see
   * @param part the part of it
   * @param channel its bytes; closed with the source
   * @throws RejectedInputException if the file as a whole cannot be taken in
   * @throws IOException if it cannot be read
   */
  public RecordSource open(InputFile file, BulkPart part, SeekableByteChannel channel)
      throws IOException, RejectedInputException {
    RecordGate gate = new RecordGate(audience, file.metadata());
    return switch (BulkFormat.of(file.path()).orElseThrow()) {
      case JSON_LINES ->
          new JsonLines(new LineReader(channel, part, RecordGate.LONGEST_RECORD), gate);
      case PARQUET -> ParquetRecords.open(new ChannelInputFile(channel), part, gate);
      case ZIP -> ZipRecords.open(channel, gate);
    };
  }
}
