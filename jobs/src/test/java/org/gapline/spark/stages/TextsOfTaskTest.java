package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.CacheKey;
import org.gapline.cache.Generation;
import org.gapline.cache.KeptResults;
import org.gapline.disclosure.Audience;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectedInputException;
import org.gapline.document.bulk.BulkPart;
import org.gapline.document.bulk.BulkReader;
import org.gapline.document.bulk.BulkRecord;
import org.gapline.document.bulk.RecordSource;
import org.gapline.hash.Sha256;
import org.gapline.spark.raw.ChangedInputException;
import org.gapline.spark.raw.RawFolder;
import org.gapline.spark.tables.KeptText;
import org.gapline.spark.tables.ReadEntry;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.RecordBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that waits elsewhere is the one that was read, or the task fails and says why. */
class TextsOfTaskTest {

  private static final String PATH = "reports/dump.jsonl";
  private static final Generation READ = Generation.of("read");
  private static final RecordBytes<ReadInput> ROWS = RecordBytes.of(ReadInput.class);

  @TempDir Path folder;
  private CacheFolder cache;
  private RawFolder raw;

  @BeforeEach
  void dropAFile() throws IOException {
    cache = new CacheFolder(folder.resolve("curated"));
    cache.open();
    raw = new RawFolder(folder.resolve("raw").toUri());
    Files.createDirectories(file().getParent());
    write(6);
  }

  @Test
  void aTextThatIsThereStays() throws IOException {
    ReadInput row = rows().get(0);

    assertThat(completed(List.of(row))).containsExactly(row);
  }

  @Test
  void aTextThatIsKeptIsFoundThoughItsFileIsGone() throws IOException {
    List<ReadInput> rows = rows();
    try (KeptResults<ReadEntry> kept = kept()) {
      rows.forEach(row -> kept.keep(key(row), entry(row)));
    }
    Files.delete(file());

    assertThat(completed(elsewhere(rows))).isEqualTo(rows);
  }

  @Test
  void textsThatAreLostAreReadOnceMoreInAnyOrderAndKept() throws IOException {
    List<ReadInput> rows = rows();
    List<ReadInput> backwards = new ArrayList<>(rows);
    Collections.reverse(backwards);

    assertThat(completed(elsewhere(rows))).isEqualTo(rows);
    Files.delete(file());
    assertThat(completed(elsewhere(backwards))).isEqualTo(backwards);
  }

  @Test
  void aLostTextIsReadFromThePartInWhichItBegins() throws IOException {
    List<ReadInput> rows = rows();
    long third = Files.readString(file()).indexOf(line(3));
    // What stands before the part is no longer read.
    Files.writeString(
        file(), "?".repeat((int) third - 1) + Files.readString(file()).substring((int) third - 1));

    List<ReadInput> later =
        rows.subList(2, 6).stream().map(row -> elsewhere(row, third, 3)).toList();
    assertThat(completed(later)).isEqualTo(rows.subList(2, 6));
  }

  @Test
  void aLostTextWhoseRecordHasChangedIsTakenFromNoOther() throws IOException {
    List<ReadInput> rows = elsewhere(rows());
    Files.writeString(file(), Files.readString(file()).replace("Report 2", "Other 2"));

    assertThat(completed(rows.subList(0, 1))).isNotEmpty();
    assertThatThrownBy(() -> completed(rows.subList(1, 2)))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(ChangedInputException.class)
        .hasMessageContaining(PATH + "#2");
    write(3);
    assertThatThrownBy(() -> completed(rows.subList(4, 5)))
        .hasCauseInstanceOf(ChangedInputException.class);
    Files.delete(file());
    assertThatThrownBy(() -> completed(rows)).hasCauseInstanceOf(NoSuchFileException.class);
  }

  private Path file() {
    return folder.resolve("raw").resolve(PATH);
  }

  private void write(int records) throws IOException {
    Files.write(file(), IntStream.rangeClosed(1, records).mapToObj(TextsOfTaskTest::line).toList());
  }

  /** One in three may be seen by analysts alone. */
  private static String line(int number) {
    return "{\"text\": \"Report %d of the workshop was adopted in Dakar.\", \"sharing\": \"%s\"}"
        .formatted(number, number % 3 == 0 ? "confidential" : "public");
  }

  /** What reading makes of each record. */
  private List<ReadInput> rows() throws IOException {
    InputFile whole = new InputFile(PATH, Files.size(file()), InputMetadata.unmarked(), null);
    List<ReadInput> rows = new ArrayList<>();
    try (RecordSource records =
        new BulkReader(Audience.ANALYSTS)
            .open(whole, BulkPart.whole(whole.bytes()), FileChannel.open(file()))) {
      for (BulkRecord record = records.next(); record != null; record = records.next()) {
        String name = BulkRecord.sourcePath(PATH, record.name());
        ReadEntry entry = ReadBefore.made(record.content(), name, record.metadata(), null);
        rows.add(ReadInput.of(whole, record, Sha256.hex(record.content()), entry));
      }
    } catch (RejectedInputException e) {
      throw new AssertionError(e);
    }
    return rows;
  }

  private static ReadEntry entry(ReadInput row) {
    return ReadBefore.made(
        row.text().getBytes(StandardCharsets.UTF_8), "1.txt", row.metadata(), null);
  }

  private static CacheKey key(ReadInput row) {
    return elsewhere(row, 0, 1).textKey().orElseThrow();
  }

  private static List<ReadInput> elsewhere(List<ReadInput> rows) {
    return rows.stream().map(row -> elsewhere(row, 0, 1)).toList();
  }

  private static ReadInput elsewhere(ReadInput row, long begin, long line) {
    return row.with(new KeptText(row.ordinal(), begin, line));
  }

  private KeptResults<ReadEntry> kept() throws IOException {
    return new KeptResults<>(cache.packs(READ), RecordBytes.of(ReadEntry.class));
  }

  private List<ReadInput> completed(List<ReadInput> rows) throws IOException {
    try (KeptResults<ReadEntry> kept = kept();
        TextsOfTask texts = new TextsOfTask(kept, new RecordsAgain(raw))) {
      return rows.stream().map(ROWS::unread).map(texts::complete).toList();
    }
  }
}
