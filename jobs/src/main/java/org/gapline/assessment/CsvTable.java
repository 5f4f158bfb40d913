package org.gapline.assessment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/** A table of separated values: its header, and its rows one after the other. */
final class CsvTable implements Iterator<CsvTable.Row> {

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> header;
  private Row next;

  private CsvTable(String text, char delimiter) throws RejectedInputException {
    // Trailing data and a quote that is never closed make a ragged row, not an end of the reading.
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try {
      parser = CSVParser.parse(new StringReader(text), format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    records = parser.iterator();
    next = readAhead();
    header = next == null ? List.of() : next.cells().stream().map(CsvTable::name).toList();
    checkHeader();
    next = readAhead();
  }

  /**
   * The table that a text holds.
   *
   * @throws RejectedInputException if a column has no name, or two have the same
   */
  static CsvTable of(String text, char delimiter) throws RejectedInputException {
    return new CsvTable(text, delimiter);
  }

  /**
   * A row.
   *
   * @param line number of its first line in the file, from 1
   * @param lastLine number of its last line
   * @param cells its cells, without white space around them
   */
  record Row(int line, int lastLine, List<String> cells) {}

  /** How many columns there are. */
  int width() {
    return header.size();
  }

  /** The names of the columns, in lower case. */
  List<String> header() {
    return header;
  }

  /** The place of a column, whatever the case of its name, or -1 where there is none. */
  int column(String name) {
    return header.indexOf(name(name));
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Row next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = readAhead();
    return row;
  }

  private Row readAhead() {
    while (true) {
      int line = (int) parser.getCurrentLineNumber() + 1;
      if (!records.hasNext()) {
        return null;
      }
      List<String> cells = cellsOf(records.next());
      if (cells.size() > 1 || !cells.get(0).isEmpty()) {
        return new Row(line, Math.max(line, (int) parser.getCurrentLineNumber()), cells);
      }
    }
  }

  private static List<String> cellsOf(CSVRecord record) {
    List<String> cells = new ArrayList<>(record.size());
    for (String cell : record) {
      // Spreadsheets leave no-break spaces, which strip() leaves too.
      cells.add(cell.replace('\u00A0', ' ').strip());
    }
    return cells;
  }

  private static String name(String written) {
    return String.join(" ", written.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
  }

  private void checkHeader() throws RejectedInputException {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).isEmpty()) {
        throw new RejectedInputException(
            RejectReason.BAD_HEADER,
            "Column " + (i + 1) + " has no name in the header. Name it, or remove the column.");
      }
      if (header.indexOf(header.get(i)) < i) {
        throw new RejectedInputException(
            RejectReason.BAD_HEADER,
            "The header names the column \""
                + header.get(i)
                + "\" twice: which of the two counts cannot be known. Rename or remove one.");
      }
    }
  }
}
