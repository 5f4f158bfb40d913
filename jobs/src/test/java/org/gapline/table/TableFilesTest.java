package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {

  record Row(
      String name,
      Integer count,
      int always,
      long size,
      Double share,
      boolean flag,
      LocalDate day,
      List<String> words,
      List<Double> numbers) {}

  private static final Table<Row> TABLE = Table.work("rows", Row.class);

  @TempDir Path folder;

  @Test
  void everyKindOfValueComesBackAsItWasWritten() throws IOException {
    List<Row> rows =
        List.of(
            new Row(
                "Côte d’Ivoire \"x\"\n",
                3,
                -1,
                1L << 40,
                0.1,
                true,
                LocalDate.of(2019, 11, 12),
                List.of("a", ""),
                List.of(1.5, -2.0)),
            new Row(null, null, 0, 0, null, false, null, List.of(), List.of()));

    TableWriter.write(TABLE, rows, folder.resolve("rows/part.parquet"));

    assertThat(TableReader.read(TABLE, folder.resolve("rows"))).isEqualTo(rows);
  }

  @Test
  void filesOfATableAreReadInTheOrderOfTheirNames() throws IOException {
    TableWriter.write(TABLE, List.of(named("b")), folder.resolve("rows/2.parquet"));
    TableWriter.write(TABLE, List.of(named("a")), folder.resolve("rows/1.parquet"));

    assertThat(TableReader.read(TABLE, folder.resolve("rows")))
        .extracting(Row::name)
        .containsExactly("a", "b");
  }

  @Test
  void aMissingTableIsNamed() {
    assertThatThrownBy(() -> TableReader.read(TABLE, folder.resolve("nowhere")))
        .isInstanceOf(NotDirectoryException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void aTableWhoseColumnsDoNotFitItsRecordIsRefused() {
    assertThatThrownBy(
            () -> Table.of("wrong", 1, Named.class, Column.required("title", "A title.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title");
  }

  record Named(String name) {}

  private static Row named(String name) {
    return new Row(name, null, 0, 0, null, false, null, List.of(), List.of());
  }
}
