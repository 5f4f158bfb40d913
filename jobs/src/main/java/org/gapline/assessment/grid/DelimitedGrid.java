package org.gapline.assessment.grid;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of separated values. */
final class DelimitedGrid {

  private DelimitedGrid() {}

  static Grid read(String text, char delimiter) {
    // Trailing data and a quote that is never closed make a ragged row, not an end of the reading.
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    List<GridRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (true) {
        int line = (int) parser.getCurrentLineNumber() + 1;
        if (!records.hasNext()) {
          return new Grid("", "line", Grid.Widths.WRITTEN, rows);
        }
        List<String> cells = records.next().toList();
        int last = Math.max(line, (int) parser.getCurrentLineNumber());
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
          rows.add(GridRow.of(line, last, cells));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
