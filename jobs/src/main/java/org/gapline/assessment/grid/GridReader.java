package org.gapline.assessment.grid;

import java.util.List;
import java.util.Locale;
import org.gapline.document.CellSeparator;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/** Reads the grids of a file by the ending of its name. */
public final class GridReader {

  /** Bytes of the largest file that is read. */
  public static final int LARGEST = 32 << 20;

  private GridReader() {}

  /**
   * The grids of a file: the sheets of a workbook, in their order, or the one table of another
   * format.
   *
   * @throws RejectedInputException if the file holds no table that can be read
   */
  public static List<Grid> read(String path, byte[] bytes) throws RejectedInputException {
    String name = path.toLowerCase(Locale.ROOT);
    if (!name.endsWith(".xlsx")) {
      LargestTable.refuseMore(bytes);
    }
    if (name.endsWith(".csv")) {
      String text = TableText.of(bytes);
      return List.of(DelimitedGrid.read(text, CellSeparator.of(text)));
    } else if (name.endsWith(".tsv")) {
      return List.of(DelimitedGrid.read(TableText.of(bytes), '\t'));
    } else if (name.endsWith(".json")) {
      return List.of(JsonGrid.ofDocument(TableText.of(bytes)));
    } else if (name.endsWith(".jsonl")) {
      return List.of(JsonGrid.ofLines(TableText.of(bytes)));
    } else if (name.endsWith(".xlsx")) {
      return XlsxGrids.read(bytes);
    }
    throw new RejectedInputException(
        RejectReason.UNKNOWN_FORMAT,
        "Tables are read from .csv, .tsv, .xlsx, .json and .jsonl. Save it as one of them.");
  }
}
