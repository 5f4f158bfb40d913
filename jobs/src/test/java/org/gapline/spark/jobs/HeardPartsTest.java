package org.gapline.spark.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.gapline.spark.SharedSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of documents and statements are one part. */
class HeardPartsTest {

  private static final String HASH = "0123456789abcdef0123456789abcdef";
  private static final String OTHER = HASH.replace('0', 'f');

  @TempDir Path stage;

  @Test
  void filesOfBothTablesThatBearOneHashAreOnePart() throws IOException {
    drop("documents", "part-00000-" + HASH + "-0-0.parquet");
    drop("statements", "part-00007-" + HASH + "-1-3.parquet");
    drop("documents", "part-00001-" + OTHER + "-0-0.parquet");
    Files.createDirectory(stage.resolve("events"));

    assertThat(parts()).containsExactlyInAnyOrder(HASH + " 1 1 0", OTHER + " 1 0 0");
  }

  @Test
  void eventsOfTheSameNumberLieInThePartWhateverTheyAreMadeOf() throws IOException {
    drop("documents", "part-00003-" + HASH + "-0-0.parquet");
    drop("statements", "part-00003-" + HASH + "-0-0.parquet");
    drop("events", "part-00003-" + OTHER + "-0-1.parquet");
    drop("events", "part-00004-" + HASH + "-0-0.parquet");

    assertThat(parts()).containsExactlyInAnyOrder(HASH + " 1 1 1", "null 0 0 1");
  }

  @Test
  void allStretchesOfItsFilesLieInThePart() throws IOException {
    drop("documents", "part-00003-" + HASH + "-0-0.parquet");
    drop("statements", "part-00003-" + HASH + "-0-0.parquet");
    drop("events", "part-00003-" + OTHER + "-0-1.parquet");
    SparkConf settings = SharedSpark.context().sc().conf();
    settings.set(SharedOut.SHARE_BYTES, "4");
    try {
      assertThat(parts()).containsExactly(HASH + " 3 3 3");
    } finally {
      settings.set(SharedOut.SHARE_BYTES, "32m");
    }
  }

  @Test
  void filesThatBearNoHashAreReadEachByItself() throws IOException {
    drop("documents", "part-00000-0-0.parquet");
    drop("statements", "part-00000-0-0.parquet");
    drop("statements", "part-00001-c000.snappy.parquet");
    drop("events", "part-00000-0-0.parquet");

    assertThat(parts())
        .containsExactlyInAnyOrder("null 1 0 0", "null 0 1 0", "null 0 1 0", "null 0 0 1");
  }

  @Test
  void withoutTablesTheJobIsNamedThatWritesThem() {
    assertThatThrownBy(this::parts).isInstanceOf(MissingTableException.class);
  }

  private List<String> parts() throws IOException {
    return HeardParts.of(
            stage.resolve("documents"), stage.resolve("statements"), stage.resolve("events"))
        .parts(SharedSpark.context())
        .map(HeardPartsTest::brief)
        .collect();
  }

  private static String brief(HeardPart part) {
    return "%s %d %d %d"
        .formatted(
            part.hash(), part.documents().size(), part.statements().size(), part.events().size());
  }

  private void drop(String table, String file) throws IOException {
    Files.write(Files.createDirectories(stage.resolve(table)).resolve(file), new byte[10]);
  }
}
