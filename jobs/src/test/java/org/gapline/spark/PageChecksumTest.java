package org.gapline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.gapline.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark writes a checksum into each page of a table, and holds pages against them. */
class PageChecksumTest {

  private static final int STEP = 40;

  @TempDir Path folder;
  private final SparkSession spark = SharedSpark.session();

  @Test
  void aPageInWhichABitWasTurnedIsRefused() throws IOException {
    List<String> rows = IntStream.range(0, 200).mapToObj(i -> "row number " + i * i).toList();
    String address = folder.resolve("rows").toUri().toString();
    spark.createDataset(rows, Encoders.STRING()).coalesce(1).write().parquet(address);
    Path file = TableReader.parquetFiles(folder.resolve("rows")).get(0);
    byte[] whole = Files.readAllBytes(file);

    int refused = 0;
    int misread = 0;
    for (int at = STEP; at < whole.length / 2; at += STEP) {
      byte[] turned = whole.clone();
      turned[at] ^= 4;
      Files.write(file, turned);
      Optional<List<String>> read = readable(spark.read(), address);
      assertThat(read.orElse(rows)).as("bit turned at %d", at).isEqualTo(rows);
      refused += read.isEmpty() ? 1 : 0;
      DataFrameReader careless = spark.read().option("parquet.page.verify-checksum.enabled", false);
      misread += readable(careless, address).orElse(rows).equals(rows) ? 0 : 1;
    }

    assertThat(refused).isGreaterThan(5);
    assertThat(misread).as("read otherwise where checksums are not asked").isPositive();
  }

  private static Optional<List<String>> readable(DataFrameReader reader, String address) {
    try {
      return Optional.of(
          reader.schema("value string").parquet(address).as(Encoders.STRING()).collectAsList());
    } catch (Exception e) {
      return Optional.empty();
    }
  }
}
