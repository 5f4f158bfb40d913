package org.gapline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapline.release.Release;
import org.gapline.table.AccuracyTable;
import org.gapline.table.StandingTable;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts and numbers that break files, in every format. */
class NastyCellTest {

  /** Texts that every format keeps as they are, but for an apostrophe in CSV. */
  private static final List<String> KEPT =
      List.of(
          "=1+1",
          "+1+1",
          "-1+1",
          "@SUM(A1)",
          "\t=1+1",
          "\n=1+1",
          "\uFF1D1+1",
          "tab\tin the middle",
          "a, \"b\"; 'c'",
          "line\nby\nline",
          "_x000D_ and _x0041_",
          "<b>&amp;</b>]]>",
          "\u05D0 right to left, \uD83D\uDE00 beyond 16 bits",
          " blanks at both ends ",
          "[]",
          "null",
          "'",
          "007",
          "1E5");

  @TempDir Path folder;

  @Test
  void csvReadsBackAndComputesNothing() throws IOException {
    List<CSVRecord> rows = csv(KEPT);

    for (int i = 0; i < KEPT.size(); i++) {
      String text = KEPT.get(i);
      assertThat(rows.get(i).get("theme"))
          .isEqualTo(ExportedText.isFormula(text) ? "'" + text : text);
    }
    assertThat(KEPT.stream().filter(ExportedText::isFormula)).hasSize(7);
  }

  @Test
  void duckDbReadsEveryRowOfTheCsvFile() throws Exception {
    List<String> texts = new ArrayList<>(KEPT);
    texts.add("nothing\0here");
    texts.add("carriage\rreturn");
    Path file = file("csv", exported(ExportFormat.CSV, StandingTable.TABLE, rows(texts)));

    assertThat(read("select theme from read_csv('" + file + "', all_varchar = true)"))
        .hasSize(texts.size())
        .contains("nothing\uFFFDhere", "carriage\rreturn", "_x000D_ and _x0041_");
  }

  @Test
  void workbooksKeepTextsAsTexts() throws IOException {
    List<Cell> cells = workbook(KEPT);

    for (int i = 0; i < KEPT.size(); i++) {
      assertThat(cells.get(i).getCellType()).isEqualTo(CellType.STRING);
      assertThat(cells.get(i).getStringCellValue()).isEqualTo(KEPT.get(i));
    }
  }

  @Test
  void aWorkbookReplacesWhatXmlDoesNotKnow() throws IOException {
    assertThat(workbook(List.of("a\0b\u0001c\uFFFEd")).get(0).getStringCellValue())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
  }

  @Test
  void aLongTextIsCutBetweenCharacters() throws IOException {
    for (String start : List.of("", "a")) {
      String cut =
          workbook(List.of(start + "\uD83D\uDE00".repeat(20_000))).get(0).getStringCellValue();

      assertThat(cut).endsWith("\uD83D\uDE00 … [cut]").hasSizeBetween(32_766, 32_767);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cut)).isTrue();
    }
    String numbered = workbook(List.of("_x0041_".repeat(4_681))).get(0).getStringCellValue();
    assertThat(numbered).endsWith("[cut]");
  }

  @Test
  void jsonLinesAndParquetKeepEverything() throws Exception {
    List<String> texts = new ArrayList<>(KEPT);
    texts.add("a\0b\u0001c\rd\u2028e");
    texts.add("x".repeat(100_000));
    String[] lines =
        new String(
                exported(ExportFormat.JSONL, StandingTable.TABLE, rows(texts)),
                StandardCharsets.UTF_8)
            .split("\n");
    for (int i = 0; i < texts.size(); i++) {
      assertThat(new ObjectMapper().readTree(lines[i]).get("theme").textValue())
          .isEqualTo(texts.get(i));
    }

    Path file = file("parquet", exported(ExportFormat.PARQUET, StandingTable.TABLE, rows(texts)));
    assertThat(read("select theme from '" + file + "'")).containsExactlyElementsOf(texts);
  }

  @Test
  void numbersKeepTheirSeventeenthDigit() throws Exception {
    double exact = 0.1 + 0.2;
    List<AccuracyTable.Row> rows = List.of(accuracy(exact), accuracy(-1e-300));

    byte[] csv = exported(ExportFormat.CSV, AccuracyTable.TABLE, rows);
    assertThat(new String(csv, StandardCharsets.UTF_8))
        .contains("0.30000000000000004", "-1.0E-300");
    assertThat(read("select precision from '" + file("csv", csv) + "'"))
        .containsExactly("0.30000000000000004", "-1.0E-300");
    assertThat(
            new String(
                exported(ExportFormat.JSONL, AccuracyTable.TABLE, rows), StandardCharsets.UTF_8))
        .contains("\"precision\":0.30000000000000004");
    byte[] book = exported(ExportFormat.XLSX, AccuracyTable.TABLE, rows);
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      int column =
          AccuracyTable.TABLE.fields().stream()
              .map(Table.Field::name)
              .toList()
              .indexOf("precision");
      assertThat(read.getSheetAt(0).getRow(1).getCell(column).getNumericCellValue())
          .isEqualTo(exact);
    }
  }

  @Test
  void daysBeforeTheCalendarOfWorkbooksAreTexts() throws IOException {
    byte[] bytes =
        exported(
            ExportFormat.XLSX,
            StandingTable.TABLE,
            List.of(row("a", LocalDate.of(1899, 12, 31)), row("b", LocalDate.of(1900, 3, 1))));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
          .isEqualTo("1899-12-31");
      assertThat(book.getSheetAt(0).getRow(2).getCell(3).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo("1900-03-01");
    }
  }

  @Test
  void emptyListsAndEmptyTablesAreReadable() throws IOException {
    List<StandingTable.Row> none = List.of();

    assertThat(csv(List.of("a")).get(0).get("states")).isEqualTo("[]");
    assertThat(exported(ExportFormat.JSONL, StandingTable.TABLE, none)).isEmpty();
    assertThat(
            new String(
                exported(ExportFormat.CSV, StandingTable.TABLE, none), StandardCharsets.UTF_8))
        .startsWith("theme,")
        .hasLineCount(1);
    assertThat(exported(ExportFormat.XLSX, StandingTable.TABLE, none)).isNotEmpty();
    assertThat(exported(ExportFormat.PARQUET, StandingTable.TABLE, none)).isNotEmpty();
  }

  private List<CSVRecord> csv(List<String> texts) throws IOException {
    byte[] bytes = exported(ExportFormat.CSV, StandingTable.TABLE, rows(texts));
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(new String(bytes, StandardCharsets.UTF_8)))
        .getRecords();
  }

  /** The first cell of each row. */
  private List<Cell> workbook(List<String> texts) throws IOException {
    byte[] bytes = exported(ExportFormat.XLSX, StandingTable.TABLE, rows(texts));
    List<Cell> cells = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (int i = 1; i <= texts.size(); i++) {
        cells.add(book.getSheetAt(0).getRow(i).getCell(0));
      }
    }
    return cells;
  }

  private <R extends Record> byte[] exported(ExportFormat format, Table<R> table, List<R> rows)
      throws IOException {
    Release release = new Release(Files.createTempDirectory(folder, "release"));
    TableWriter.write(table, rows, release.folderOf(table).resolve("part.parquet"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(release, table, ExportOptions.DEFAULT, out);
    return out.toByteArray();
  }

  private static List<StandingTable.Row> rows(List<String> texts) {
    return texts.stream().map(text -> row(text, null)).toList();
  }

  private static StandingTable.Row row(String text, LocalDate day) {
    return new StandingTable.Row(text, "all", 1, day, null, List.of(), null, null, 0);
  }

  private static AccuracyTable.Row accuracy(double precision) {
    return new AccuracyTable.Row(
        "a", 1, 1, 1, 1, precision, null, null, null, null, null, 1, 1, null, null, null, 1, 1,
        null, null, null);
  }

  private Path file(String ending, byte[] bytes) throws IOException {
    return Files.write(folder.resolve("exported." + ending), bytes);
  }

  private static List<String> read(String query) throws Exception {
    List<String> texts = new ArrayList<>();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
