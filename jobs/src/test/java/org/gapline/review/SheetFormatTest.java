package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetFormatTest {

  private static final SheetLayout LAYOUT =
      SheetLayout.of(SheetKind.REVIEW, ProjectCodebook.read());

  private static Sheet sheet(Map<String, String> cells) {
    return new Sheet(LAYOUT.columns(), List.of(new Sheet.Row(2, cells, null)));
  }

  private static byte[] written(SheetFormat format, Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(sheet, LAYOUT, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void aSheetComesBackAsItWasWritten(SheetFormat format) throws IOException {
    Map<String, String> cells =
        Map.of(
            Sheet.UNIT_ID, "s-1",
            Sheet.TEXT, "Les États \"manquent\", dit-on, de moyens;\nsurtout au nord",
            Sheet.LINK, "https://example.org/a b");

    Sheet back = format.read(new ByteArrayInputStream(written(format, sheet(cells))));

    assertThat(back.columns()).isEqualTo(LAYOUT.columns());
    assertThat(back.rows()).hasSize(1);
    assertThat(back.rows().get(0).problem()).isNull();
    cells.forEach((column, text) -> assertThat(back.rows().get(0).get(column)).isEqualTo(text));
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void anApostropheOfTheTextStays(SheetFormat format) throws IOException {
    for (String text : List.of("'- a list", "'quoted'", "''twice", "'=1")) {
      byte[] written = written(format, sheet(Map.of(Sheet.TEXT, text)));

      Sheet.Row back = format.read(new ByteArrayInputStream(written)).rows().get(0);

      assertThat(back.get(Sheet.TEXT)).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void aTextThatLooksLikeAFormulaStaysAText(SheetFormat format) throws IOException {
    byte[] written = written(format, sheet(Map.of(Sheet.TEXT, "=HYPERLINK(\"http://evil\")")));

    Sheet.Row back = format.read(new ByteArrayInputStream(written)).rows().get(0);

    assertThat(back.problem()).isNull();
    assertThat(back.get(Sheet.TEXT)).isEqualTo("=HYPERLINK(\"http://evil\")");
  }

  @Test
  void aWorkbookOffersListsForDecisionRoleAndThemes() throws IOException {
    byte[] written = written(SheetFormat.XLSX, sheet(Map.of(Sheet.UNIT_ID, "s-1")));

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      assertThat(book.getSheet("review").getDataValidations()).hasSize(6);
      assertThat(book.isSheetHidden(book.getSheetIndex("lists"))).isTrue();
    }
  }

  @Test
  void aFormulaInAWorkbookMakesItsRowUnreadable() throws IOException {
    byte[] written = written(SheetFormat.XLSX, sheet(Map.of(Sheet.UNIT_ID, "s-1")));
    ByteArrayOutputStream edited = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      int role = LAYOUT.columns().indexOf(Sheet.ROLE);
      book.getSheet("review").getRow(1).getCell(role).setCellFormula("A1");
      book.write(edited);
    }

    Sheet back = SheetFormat.XLSX.read(new ByteArrayInputStream(edited.toByteArray()));

    assertThat(back.rows().get(0).problem()).contains("role", "formula");
  }

  @Test
  void semicolonsPartCellsWhereASpreadsheetWroteThem() throws IOException {
    byte[] text = "unit_id;role\ns-1;challenge\n".getBytes(StandardCharsets.UTF_8);

    Sheet back = SheetFormat.CSV.read(new ByteArrayInputStream(text));

    assertThat(back.rows().get(0).get(Sheet.ROLE)).isEqualTo("challenge");
  }

  @Test
  void tabsPartCellsWhereASpreadsheetWroteThem() throws IOException {
    byte[] text =
        "unit_id\trole\ttheme, if any\ns-1\tchallenge\t\n".getBytes(StandardCharsets.UTF_8);

    Sheet back = SheetFormat.CSV.read(new ByteArrayInputStream(text));

    assertThat(back.rows().get(0).get(Sheet.ROLE)).isEqualTo("challenge");
  }

  @Test
  void aRowOfAnotherWidthIsUnreadableAndAnotherEncodingRefused() throws IOException {
    byte[] text = "unit_id,role\ns-1\n".getBytes(StandardCharsets.UTF_8);

    assertThat(SheetFormat.CSV.read(new ByteArrayInputStream(text)).rows().get(0).problem())
        .contains("1 cells");
    assertThatThrownBy(
            () -> SheetFormat.CSV.read(new ByteArrayInputStream(new byte[] {'a', (byte) 0xe9})))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void aFileThatEndsWithinARowIsSaidToBeCut() throws IOException {
    for (String end : List.of("s-2", "\"s-2\n")) {
      byte[] text = ("unit_id,role\ns-1,challenge\n" + end).getBytes(StandardCharsets.UTF_8);

      Sheet back = SheetFormat.CSV.read(new ByteArrayInputStream(text));

      assertThat(back.rows()).extracting(row -> row.problem() == null).containsExactly(true, false);
      assertThat(back.rows().get(1).problem())
          .contains("ends in the middle of this row", "rows below it are missing");
    }
  }

  @Test
  void aFileThatIsNoSuchSheetIsToldInWordsThatSayWhatToDo() throws IOException {
    byte[] book = written(SheetFormat.XLSX, sheet(Map.of(Sheet.UNIT_ID, "s-1")));
    byte[] text = written(SheetFormat.CSV, sheet(Map.of(Sheet.UNIT_ID, "s-1")));
    byte[] locked = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3};

    for (int length : List.of(4, 100, book.length / 2, book.length - 30)) {
      assertThat(whyUnreadable(SheetFormat.XLSX, Arrays.copyOf(book, length)))
          .isEqualTo("it is damaged, or was cut off on its way. Copy or save it again");
    }
    assertThat(whyUnreadable(SheetFormat.XLSX, text)).contains("no workbook", "ends with .csv");
    assertThat(whyUnreadable(SheetFormat.XLSX, new byte[0])).contains("no workbook");
    assertThat(whyUnreadable(SheetFormat.XLSX, locked)).contains("password", "Save it as .xlsx");
    assertThat(whyUnreadable(SheetFormat.CSV, book)).contains("a workbook", "ends with .xlsx");
  }

  private static String whyUnreadable(SheetFormat format, byte[] file) {
    return catchThrowableOfType(
            IOException.class, () -> format.read(new ByteArrayInputStream(file)))
        .getMessage();
  }
}
