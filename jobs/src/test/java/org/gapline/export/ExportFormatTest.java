package org.gapline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapline.export.ExportOptions.ByteOrderMark;
import org.gapline.export.ExportOptions.ListStyle;
import org.gapline.release.Release;
import org.gapline.table.StandingTable;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFormatTest {

  @TempDir Path folder;
  private Release release;

  @BeforeEach
  void writeARelease() throws IOException {
    release = new Release(folder);
    TableWriter.write(
        StandingTable.TABLE,
        List.of(
            new StandingTable.Row(
                "=HYPERLINK(\"x\")",
                "west-africa",
                3,
                LocalDate.of(2019, 11, 12),
                null,
                List.of("TGO", "GHA"),
                "s-1, \"quoted\"\nsecond line",
                null,
                -2)),
        release.folderOf(StandingTable.TABLE).resolve("part.parquet"));
  }

  @Test
  void csvKeepsEveryValueAndDisarmsFormulas() throws IOException {
    List<CSVRecord> records =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(exported(ExportFormat.CSV)))
            .getRecords();

    assertThat(records).hasSize(1);
    CSVRecord row = records.get(0);
    assertThat(row.get("theme")).isEqualTo("'=HYPERLINK(\"x\")");
    assertThat(row.get("latest_statement_id")).isEqualTo("s-1, \"quoted\"\nsecond line");
    assertThat(row.get("states")).isEqualTo("[\"TGO\",\"GHA\"]");
    assertThat(row.get("first_heard")).isEqualTo("2019-11-12");
    assertThat(row.get("last_heard")).isEmpty();
    assertThat(row.get("progress_since")).as("a negative number stays one").isEqualTo("-2");
  }

  @Test
  void jsonLinesKeepListsAndNulls() throws IOException {
    JsonNode row = new ObjectMapper().readTree(exported(ExportFormat.JSONL));

    assertThat(row.get("theme").textValue()).isEqualTo("=HYPERLINK(\"x\")");
    assertThat(row.get("states")).hasSize(2);
    assertThat(row.get("last_heard").isNull()).isTrue();
    assertThat(row.get("progress_since").intValue()).isEqualTo(-2);
  }

  @Test
  void csvMayBeginWithTheMarkOfUtf8AndHoldListsAsText() throws IOException {
    ExportOptions options = new ExportOptions(ListStyle.TEXT, ByteOrderMark.WITH);

    String csv = new String(exported(ExportFormat.CSV, options), StandardCharsets.UTF_8);

    assertThat(csv).startsWith("\uFEFFtheme,").contains("TGO; GHA");
  }

  @Test
  void aNumberInATextColumnIsNoFormula() {
    assertThat(ExportedText.isFormula("-2.5")).isFalse();
    assertThat(ExportedText.isFormula("-2+3")).isTrue();
    assertThat(ExportedText.isFormula("\t=1")).isTrue();
    assertThat(ExportedText.isFormula("@SUM(A1)")).isTrue();
  }

  @Test
  void aWorkbookHoldsNumbersDaysAndTheMeaningOfColumns() throws IOException {
    byte[] bytes = exported(ExportFormat.XLSX, ExportOptions.DEFAULT);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFRow row = book.getSheet("standing").getRow(1);
      assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(3);
      assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2019-11-12");
      assertThat(row.getCell(5).getStringCellValue()).isEqualTo("TGO; GHA");
      assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(-2);
      assertThat(book.getSheet("standing").getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo("A1:I2");
      assertThat(book.getSheet("standing").getColumnWidth(0)).isGreaterThan(20 * 256);
      assertThat(book.getSheet("columns").getRow(1).getCell(3).getStringCellValue())
          .isEqualTo(StandingTable.TABLE.fields().get(0).column().comment());
    }
  }

  @Test
  void duckDbReadsTheCsvFileWithItsListsAsJson() throws Exception {
    Path file = folder.resolve("standing.csv");
    Files.write(file, exported(ExportFormat.CSV, ExportOptions.DEFAULT));

    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select theme, json_array_length(states), progress_since, typeof(first_heard) from '"
                    + file
                    + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("'=HYPERLINK(\"x\")");
      assertThat(rows.getInt(2)).isEqualTo(2);
      assertThat(rows.getInt(3)).isEqualTo(-2);
      assertThat(rows.getString(4)).isEqualTo("DATE");
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void duckDbReadsTheParquetFile() throws Exception {
    Path file = folder.resolve("standing.parquet");
    Files.write(file, exported(ExportFormat.PARQUET, ExportOptions.DEFAULT));

    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select theme, len(states), states[1], first_heard, progress_since from '"
                    + file
                    + "'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("=HYPERLINK(\"x\")");
      assertThat(rows.getInt(2)).isEqualTo(2);
      assertThat(rows.getString(3)).isEqualTo("TGO");
      assertThat(rows.getString(4)).isEqualTo("2019-11-12");
      assertThat(rows.getInt(5)).isEqualTo(-2);
      assertThat(rows.next()).isFalse();
    }
  }

  private String exported(ExportFormat format) throws IOException {
    return new String(exported(format, ExportOptions.DEFAULT), StandardCharsets.UTF_8);
  }

  private byte[] exported(ExportFormat format, ExportOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(release, StandingTable.TABLE, options, out);
    return out.toByteArray();
  }
}
