package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;
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
  void listsLikeThoseOfTheRowBeforeAndListsUnlikeThemComeBackAsWritten() throws IOException {
    List<Row> rows =
        Stream.of(List.of("a"), List.of("a"), List.of("a", "b"), List.<String>of(), List.of("b"))
            .map(words -> new Row("n", 1, 1, 1, 1.0, true, null, words, List.of(1.0)))
            .toList();

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
  void aColumnInWhichABitWasTurnedIsRefusedOrReadAsItWasWritten() throws IOException {
    Path file = folder.resolve("rows/part.parquet");
    List<Row> rows = IntStream.range(0, 50).mapToObj(i -> named("row number " + i)).toList();
    TableWriter.write(TABLE, rows, file);
    byte[] whole = Files.readAllBytes(file);
    ColumnChunkMetaData names = firstColumn(file);
    int start = Math.toIntExact(names.getStartingPos());
    int refused = 0;
    for (int at = start; at < start + names.getTotalSize(); at++) {
      byte[] turned = whole.clone();
      turned[at] ^= 4;
      Files.write(file, turned);
      Optional<List<Row>> read = readable(folder.resolve("rows"));
      assertThat(read.orElse(rows).equals(rows)).as("bit turned at %d", at).isTrue();
      refused += read.isEmpty() ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(Math.toIntExact(names.getTotalSize()) / 2);
  }

  private static ColumnChunkMetaData firstColumn(Path file) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            new LocalInputFile(file),
            ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
      return reader.getFooter().getBlocks().get(0).getColumns().get(0);
    }
  }

  private static Optional<List<Row>> readable(Path rows) {
    try {
      return Optional.of(TableReader.read(TABLE, rows));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  @Test
  void aTableOfFewerColumnsReadsThoseAloneInAnyOrderOfColumns() throws IOException {
    TableWriter.write(TABLE, List.of(named("a")), folder.resolve("rows/1.parquet"));

    assertThat(TableReader.read(Table.work("few", Few.class), folder.resolve("rows")))
        .containsExactly(new Few(List.of(), "a"));
  }

  record Few(List<String> words, String name) {}

  @Test
  void aColumnThatCameLaterIsEmptyInAnOlderFile() throws IOException {
    TableWriter.write(
        Table.work("older", Named.class),
        List.of(new Named("a")),
        folder.resolve("rows/1.parquet"));

    assertThat(TableReader.read(Table.work("few", Few.class), folder.resolve("rows")))
        .containsExactly(new Few(List.of(), "a"));
  }

  @Test
  void aColumnOfAnotherNameInThePlaceOfOneThatIsMissingIsRefused() throws IOException {
    TableWriter.write(
        Table.work("other", Misnamed.class),
        List.of(new Misnamed("a", List.of())),
        folder.resolve("rows/1.parquet"));

    assertThatThrownBy(() -> TableReader.read(Table.work("few", Few.class), folder.resolve("rows")))
        .hasMessageContaining("few");
  }

  record Misnamed(String nama, List<String> words) {}

  @Test
  void stretchesBesideEachOtherYieldEveryRowOnce() throws IOException {
    Path file = folder.resolve("rows/1.parquet");
    TableWriter.write(TABLE, List.of(named("a"), named("b")), file);
    List<String> names = new ArrayList<>();

    for (long begin = 0; begin < Files.size(file); begin += 100) {
      try (var rows = TableReader.open(TABLE, file, begin, begin + 100)) {
        for (Row row = rows.next(); row != null; row = rows.next()) {
          names.add(row.name());
        }
      }
    }

    assertThat(names).containsExactly("a", "b");
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
