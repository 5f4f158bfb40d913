package org.gapline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapline.export.ExportOptions.ByteOrderMark;
import org.gapline.export.ExportOptions.ListStyle;
import org.gapline.hostile.Payloads;
import org.gapline.release.Release;
import org.gapline.table.StandingTable;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that a spreadsheet would compute, in files that spreadsheets open. */
class ExportPayloadTest {

  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  @TempDir Path folder;
  private Release release;

  @BeforeEach
  void writeThem() throws Exception {
    release = new Release(folder);
    List<StandingTable.Row> rows = new ArrayList<>();
    Stream.of(Payloads.FORMULAS, Payloads.MARKUP, Payloads.ESCAPES)
        .flatMap(List::stream)
        .forEach(
            text ->
                rows.add(
                    new StandingTable.Row(
                        text, "west", 3, null, null, List.of(text, "GHA"), text, null, -2)));
    TableWriter.write(
        StandingTable.TABLE, rows, release.folderOf(StandingTable.TABLE).resolve("a.parquet"));
  }

  @Test
  void noCellOfACsvFileBeginsAsAFormulaAndEachCanBeReadBack() throws Exception {
    for (ListStyle style : ListStyle.values()) {
      String csv =
          new String(
              exported(ExportFormat.CSV, new ExportOptions(style, ByteOrderMark.WITHOUT)),
              StandardCharsets.UTF_8);
      List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
      List<String> themes = new ArrayList<>();
      for (CSVRecord row : records.subList(1, records.size())) {
        themes.add(row.get(0).startsWith("'") ? row.get(0).substring(1) : row.get(0));
        for (String cell : row) {
          boolean starts = !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
          assertThat(starts && !cell.equals("-2")).as(cell).isFalse();
        }
      }
      assertThat(themes).containsAll(Payloads.FORMULAS.stream().filter(t -> !t.isBlank()).toList());
    }
  }

  @Test
  void aWorkbookHoldsTextsAndNoFormulasOrLinks() throws Exception {
    byte[] bytes = exported(ExportFormat.XLSX, ExportOptions.DEFAULT);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          assertThat(cell.getHyperlink()).isNull();
        }
      }
      assertThat(book.getSheetAt(0).getPhysicalNumberOfRows())
          .isGreaterThan(Payloads.MARKUP.size());
    }
  }

  private byte[] exported(ExportFormat format, ExportOptions options) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(release, StandingTable.TABLE, options, out);
    return out.toByteArray();
  }
}
