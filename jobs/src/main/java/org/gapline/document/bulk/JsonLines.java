package org.gapline.document.bulk;

import java.io.IOException;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/** The records of a file with one JSON object a line; empty lines are no records. */
final class JsonLines implements RecordSource {

  private final LineReader lines;
  private final RecordGate gate;

  JsonLines(LineReader lines, RecordGate gate) {
    this.lines = lines;
    this.gate = gate;
  }

  @Override
  public BulkRecord next() throws IOException {
    while (lines.next()) {
      BulkRecord record = lines.isBlank() ? null : record();
      if (record != null) {
        return record;
      }
    }
    return null;
  }

  private BulkRecord record() {
    long number = lines.number();
    String key = Long.toString(number);
    if (lines.isTooLong()) {
      return gate.unreadable(key, number, RejectReason.TOO_LARGE, RecordGate.tooLong("the line"));
    }
    try {
      return gate.admit(key, number, JsonRecord.parse(lines.bytes(), lines.length()));
    } catch (RejectedInputException e) {
      return gate.unreadable(key, number, e.reason(), e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
