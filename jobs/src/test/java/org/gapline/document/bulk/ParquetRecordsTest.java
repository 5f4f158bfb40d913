package org.gapline.document.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.gapline.disclosure.Audience;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetRecordsTest {

  private static final String TEXTS =
      "message m { required binary text (STRING); optional binary sharing (STRING); }";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
  void rowsAreRecordsWhateverTheCodec(CompressionCodecName codec) throws Exception {
    BulkBytes file = file(TEXTS, codec, 3, (row, i) -> row.add("text", "Report " + i));

    assertThat(file.records())
        .extracting(BulkRecord::key, BulkRecord::name, BulkBytes::text)
        .containsExactly(
            tuple("1", "1.txt", "Report 0"),
            tuple("2", "2.txt", "Report 1"),
            tuple("3", "3.txt", "Report 2"));
  }

  @Test
  void plainBytesOptionalColumnsAndForeignOnesAreRead() throws Exception {
    BulkBytes file =
        file(
            "message m { optional binary html; optional int64 id; repeated int32 scores;"
                + " optional binary language (ENUM); optional group crawl { required int32 depth; } }",
            CompressionCodecName.SNAPPY,
            2,
            (row, i) -> {
              row.add("id", 5L);
              row.add("scores", 1);
              if (i == 0) {
                row.add("html", "<p>One.</p>");
                row.add("language", "fr");
              }
            });

    assertThat(file.records())
        .extracting(BulkBytes::text, record -> record.metadata().language(), BulkRecord::reason)
        .containsExactly(
            tuple("<p>One.</p>", "fr", null), tuple(null, null, RejectReason.BAD_RECORD));
  }

  @Test
  void aDateOfPublicationMayBeADayOrATime() throws Exception {
    long noon = LocalDate.of(2019, 11, 12).toEpochDay() * 86_400 + 43_200;
    for (String published :
        List.of(
            "int32 published (DATE)",
            "int64 published (TIMESTAMP(MILLIS,true))",
            "int64 published (TIMESTAMP(MICROS,false))",
            "binary published (STRING)")) {
      BulkBytes file =
          file(
              "message m { required binary text (STRING); required " + published + "; }",
              CompressionCodecName.SNAPPY,
              1,
              (row, i) -> {
                row.add("text", "A.");
                if (published.startsWith("int32")) {
                  row.add("published", (int) (noon / 86_400));
                } else if (published.startsWith("int64")) {
                  row.add("published", noon * (published.contains("MICROS") ? 1_000_000 : 1_000));
                } else {
                  row.add("published", "2019-11-12 12:00:00");
                }
              });

      assertThat(file.records())
          .as(published)
          .singleElement()
          .extracting(record -> record.metadata().published())
          .isEqualTo(LocalDate.of(2019, 11, 12));
    }
  }

  @Test
  void rowsThatAnAudienceMayNotSeeAreDroppedAndTheOthersKeepTheirNumbers() throws Exception {
    BulkBytes file =
        file(
            TEXTS,
            CompressionCodecName.SNAPPY,
            3,
            (row, i) -> {
              row.add("text", "Report " + i);
              row.add("sharing", i == 1 ? "confidential" : "public");
            });

    assertThat(file.records(Audience.DONORS)).extracting(BulkRecord::key).containsExactly("1", "3");
  }

  @Test
  void everyRowGroupBelongsToOnePart() throws Exception {
    int rows = 400;
    BulkBytes file =
        file(
            TEXTS,
            CompressionCodecName.UNCOMPRESSED,
            rows,
            (row, i) -> row.add("text", i + " " + "Some report or other. ".repeat(i % 50)));

    for (int longest : new int[] {1_000, 7_777, 100_000}) {
      List<String> keys = new ArrayList<>();
      for (BulkPart part : BulkPart.of(BulkFormat.PARQUET, file.bytes().length, longest)) {
        file.records(Audience.ANALYSTS, part)
            .forEach(record -> keys.add(record.key() + " " + BulkBytes.text(record).split(" ")[0]));
      }
      assertThat(keys).as("parts of %d bytes", longest).hasSize(rows).doesNotHaveDuplicates();
      assertThat(keys).contains("1 0", "200 199", "400 399");
    }
  }

  @Test
  void aFileWithoutTextsIsRefusedWithTheRemedy() throws Exception {
    BulkBytes none =
        file(
            "message m { required binary body (STRING); }",
            CompressionCodecName.SNAPPY,
            1,
            (row, i) -> row.add("body", "x"));
    BulkBytes wrong =
        file(
            "message m { required int64 text; }",
            CompressionCodecName.SNAPPY,
            1,
            (row, i) -> row.add("text", 1L));

    assertThatThrownBy(none::records)
        .isInstanceOf(RejectedInputException.class)
        .hasMessageContaining("neither a column \"text\"");
    assertThatThrownBy(wrong::records)
        .isInstanceOf(RejectedInputException.class)
        .hasMessageContaining("int64");
  }

  @Test
  void theMessageAboutADamagedFileIsTheSameInEveryRun() {
    BulkBytes damaged =
        BulkBytes.publicly("a.parquet", new byte[] {'P', 'A', 'R', '1', 0, 0, 0, 0});

    assertThatThrownBy(damaged::records)
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("@")
        .hasMessageNotContaining("org.gapline");
  }

  @Test
  void damagedFilesAreReadErrorsAndNoCrash() throws Exception {
    BulkBytes file =
        file(TEXTS, CompressionCodecName.SNAPPY, 50, (row, i) -> row.add("text", "Report " + i));
    byte[] garbled = file.bytes().clone();
    Arrays.fill(garbled, 4, 60, (byte) 0x7F);

    assertThatThrownBy(BulkBytes.publicly("a.parquet", garbled)::records)
        .isInstanceOf(IOException.class);
    assertThatThrownBy(BulkBytes.publicly("a.parquet", Arrays.copyOf(file.bytes(), 100))::records)
        .isInstanceOf(IOException.class);
    assertThatThrownBy(BulkBytes.publicly("a.parquet", new byte[0])::records)
        .isInstanceOf(IOException.class);
  }

  private BulkBytes file(
      String schema, CompressionCodecName codec, int rows, BiConsumer<Group, Integer> fill)
      throws IOException {
    MessageType type = MessageTypeParser.parseMessageType(schema);
    Path path = Files.createTempDirectory(folder, "parquet").resolve("dump.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(path))
            .withType(type)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(codec)
            .withRowGroupSize(20_000L)
            .withPageSize(2_000)
            .withMinRowCountForPageSizeCheck(10)
            .build()) {
      for (int i = 0; i < rows; i++) {
        Group row = new SimpleGroup(type);
        fill.accept(row, i);
        writer.write(row);
      }
    }
    return BulkBytes.publicly("reports/dump.parquet", Files.readAllBytes(path));
  }
}
