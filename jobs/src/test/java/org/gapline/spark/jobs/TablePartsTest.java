package org.gapline.spark.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.spark.SharedSpark;
import org.gapline.table.Table;
import org.gapline.table.TableReader;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablePartsTest {

  record Number(int number) {}

  record Even(int half) {}

  private static final Table<Number> NUMBERS = Table.work("numbers", Number.class);
  private static final Table<Even> EVENS = Table.work("evens", Even.class);

  @TempDir Path stage;

  @Test
  void onePassWritesSeveralTables() throws IOException {
    List<TablePart> parts = written(IntStream.range(0, 100).boxed().toList(), 3);

    assertThat(TableParts.keep(NUMBERS, parts, stage)).isEqualTo(100);
    assertThat(TableParts.keep(EVENS, parts, stage)).isEqualTo(50);
    assertThat(rows(NUMBERS))
        .extracting(Number::number)
        .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    assertThat(rows(EVENS)).extracting(Even::half).startsWith(0, 1, 2).hasSize(50);
  }

  @Test
  void namesTellPartitionAndAttemptAndNothingOfEarlierWork() throws IOException {
    List<String> first = names(written(List.of(1, 2, 3, 4), 2));
    SharedSpark.context().parallelize(List.of(1, 2, 3), 3).count();

    assertThat(names(written(List.of(1, 2, 3, 4), 2))).isEqualTo(first);
    assertThat(first).contains("part-00000-0-0.parquet", "part-00001-0-0.parquet");
  }

  @Test
  void partitionsWithoutRowsWriteNoFileAndATableWithoutRowsCanBeRead() throws IOException {
    List<TablePart> parts = written(List.of(1), 4);

    TableParts.keep(NUMBERS, parts, stage);
    TableParts.keep(EVENS, parts, stage);

    assertThat(TableReader.parquetFiles(stage.resolve("numbers"))).hasSize(1);
    assertThat(TableReader.parquetFiles(stage.resolve("evens"))).hasSize(1);
    assertThat(rows(EVENS)).isEmpty();
  }

  @Test
  void whatAnAttemptLeftThatDidNotSucceedIsNoPartOfTheTable() throws IOException {
    Path left = stage.resolve("numbers/part-00000-0-7.parquet");
    TableWriter.write(NUMBERS, List.of(new Number(7)), left);
    List<TablePart> parts = written(List.of(1, 2), 1);

    TableParts.keep(NUMBERS, parts, stage);

    assertThat(left).doesNotExist();
    assertThat(rows(NUMBERS)).extracting(Number::number).containsExactly(1, 2);
  }

  @Test
  void aTaskThatFailsTakesItsFilesBack() throws IOException {
    JavaRDD<Integer> numbers = SharedSpark.context().parallelize(List.of(1, 2), 1);
    JavaRDD<TablePart> failing =
        TableParts.of(
            numbers,
            stage,
            (number, files) -> {
              files.add(Table.work("numbers", Number.class), new Number(10 / (2 - number)));
            });

    assertThat(catchThrowable(failing::collect)).hasMessageContaining("by zero");
    try (var left = Files.list(stage.resolve("numbers"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void tablesAreReadBackInTasksByTheColumnsThatAreAskedFor() throws IOException {
    TableParts.keep(NUMBERS, written(List.of(3, 1, 2), 2), stage);

    assertThat(
            StageTables.read(
                    SharedSpark.context(), Number.class, stage.resolve("numbers"), new TagJob())
                .map(Number::number)
                .collect())
        .containsExactlyInAnyOrder(1, 2, 3);
  }

  private List<TablePart> written(List<Integer> numbers, int partitions) {
    return TableParts.of(
            SharedSpark.context().parallelize(numbers, partitions), stage, TablePartsTest::add)
        .collect();
  }

  private static void add(int number, PartFiles files) throws IOException {
    files.add(NUMBERS, new Number(number));
    if (number % 2 == 0) {
      files.add(EVENS, new Even(number / 2));
    }
  }

  private static List<String> names(List<TablePart> parts) {
    return parts.stream().map(TablePart::file).toList();
  }

  private <R extends Record> List<R> rows(Table<R> table) throws IOException {
    return TableReader.read(table, stage.resolve(table.name()));
  }
}
