package org.gapline.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of many files, of which several are read at once. */
class RowsByFileTest {

  private static final int FILES = 12;

  private static final Table<Row> TABLE = Table.work("rows", Row.class);

  @TempDir Path folder;

  record Row(int file, int place) {}

  /** The rows of one file, each after a while that is longer in earlier files. */
  private static final class Slowly implements Consumer<Row> {
    private final List<Row> rows = new ArrayList<>();

    @Override
    public void accept(Row row) {
      if (row.place() == 0) {
        pause(FILES - row.file());
      }
      rows.add(row);
    }

    private static void pause(int milliseconds) {
      try {
        Thread.sleep(milliseconds);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @BeforeEach
  void writeThemLastFirst() throws IOException {
    for (int file = FILES - 1; file >= 0; file--) {
      TableWriter.write(
          TABLE, rowsOf(file), folder.resolve("rows/part-%05d.parquet".formatted(file)));
    }
  }

  private static List<Row> rowsOf(int file) {
    return IntStream.range(0, file + 1).mapToObj(place -> new Row(file, place)).toList();
  }

  @Test
  void allRowsStandInTheOrderOfFileNames() throws IOException {
    assertThat(new Release(folder).rows(TABLE))
        .isEqualTo(
            IntStream.range(0, FILES).boxed().flatMap(file -> rowsOf(file).stream()).toList());
  }

  @Test
  void eachFileHasAConsumerOfItsOwnWhicheverIsReadFirst() throws IOException {
    List<Slowly> read = new Release(folder).byFile(TABLE, Slowly::new);

    assertThat(read)
        .extracting(file -> file.rows)
        .isEqualTo(IntStream.range(0, FILES).mapToObj(RowsByFileTest::rowsOf).toList());
  }
}
