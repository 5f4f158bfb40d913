package org.gapline.assessment.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/**
 * How much is read of one table. It is held in memory as a whole, so that what uses that up would
 * cost all files and not only this one. Ratings are bounded by States, indicators and reports.
 */
final class LargestTable {

  /** Filled cells, and empty ones before them in their row. */
  private static final int CELLS = 4_000_000;

  private static final int UNPACKED = 128 << 20;
  private static final int PIECE = 1 << 16;

  private LargestTable() {}

  /** Refuses a table of more cells than are read. */
  static void refuseMore(long cells) throws RejectedInputException {
    if (cells > CELLS) {
      throw new RejectedInputException(
          RejectReason.TOO_LARGE,
          "It has a table of more than %,d cells, the most that are read of one. Split it."
              .formatted(CELLS));
    }
  }

  /** Refuses a text that parts into more cells than are read. */
  static void refuseMore(byte[] text) throws RejectedInputException {
    int marks = 0;
    for (byte b : text) {
      if (b == ',' || b == ';' || b == '\t' || b == '\n' || b == '\r' || b == '{' || b == '[') {
        marks++;
      }
    }
    refuseMore(marks);
  }

  /** Refuses a workbook that unpacks to more than is read, before anything of it is kept. */
  static void refuseUnfolding(byte[] workbook) throws IOException, RejectedInputException {
    byte[] piece = new byte[PIECE];
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      while (zip.getNextEntry() != null) {
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
          unpacked += read;
          if (unpacked > UNPACKED) {
            throw new RejectedInputException(
                RejectReason.TOO_LARGE,
                "It unpacks to more than %d MB, the most that is read of a workbook. Split it."
                    .formatted(UNPACKED >> 20));
          }
        }
      }
    }
  }
}
