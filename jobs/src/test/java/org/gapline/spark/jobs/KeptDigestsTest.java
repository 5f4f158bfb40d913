package org.gapline.spark.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.CacheKey;
import org.gapline.cache.CacheUse;
import org.gapline.cache.Generation;
import org.gapline.cache.KeptResults;
import org.gapline.cache.SharedPacks;
import org.gapline.release.Folders;
import org.gapline.table.AsBytes;
import org.gapline.table.ContentHash;
import org.gapline.table.FileDigests;
import org.gapline.table.Table;
import org.gapline.table.TableReader;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of a file that was copied the digests are taken that were kept, if they are those of its rows.
 */
class KeptDigestsTest {

  record Row(int number) {}

  private static final Table<Row> TABLE = Table.work("rows", Row.class);
  private static final Generation GENERATION = Generation.ofMany("digests of rows", "1");
  private static final String HASH = "0123456789abcdef".repeat(2);
  private static final int ROWS = 5;

  @TempDir Path folder;
  private CacheFolder cache;
  private Path file;

  @BeforeEach
  void readBackAFileThatWasWritten() throws IOException {
    cache = new CacheFolder(folder.resolve("curated"));
    cache.open();
    file = write("part-00003-" + HASH + "-0-0.parquet", ROWS);
    KeptDigests digests = digests();
    assertThat(digests.find(TABLE, file)).isNull();
    digests.keep(TABLE, file, readBack(file));
    close(digests);
  }

  @Test
  void aCopyIsNotReadBackWhateverItsPlaceAmongTheFiles() throws IOException {
    Path copy = file.resolveSibling("part-00000-" + HASH + "-0-2.parquet");
    Files.copy(file, copy);

    assertThat(found(copy, ROWS)).isEqualTo(FileDigests.bytes().toBytes(readBack(file)));
  }

  @Test
  void whatARunWroteItselfIsReadBack() throws IOException {
    KeptDigests digests = digests();
    digests.expect(List.of(TablePart.written(TABLE.name(), name(file), ROWS)));

    assertThat(digests.find(TABLE, file)).isNull();
    assertThat(digests().find(TABLE, file)).isNull();
  }

  @Test
  void aFileOfOtherBytesIsReadBack() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThat(found(file, ROWS)).isNull();
  }

  @Test
  void aPartOfAnotherNameIsReadBack() throws IOException {
    Path other = file.resolveSibling("part-00003-" + "f".repeat(PartName.DIGITS) + "-0-0.parquet");
    Path unnamed = file.resolveSibling("part-00003-0-0.parquet");
    Files.copy(file, other);
    Files.copy(file, unnamed);

    assertThat(found(other, ROWS)).isNull();
    assertThat(found(unnamed, ROWS)).isNull();
  }

  @Test
  void aFileOfAnotherTableIsReadBack() throws IOException {
    KeptDigests digests = digests();
    digests.expect(List.of(TablePart.copied("others", name(file), ROWS)));

    assertThat(digests.find(Table.work("others", Row.class), file)).isNull();
  }

  @Test
  void anotherNumberOfDigestsIsNotBelieved() throws IOException {
    assertThat(found(file, ROWS + 1)).isNull();
  }

  @Test
  void digestsThatCannotBeThoseOfRowsAreNotBelieved() throws IOException {
    byte[] kept = FileDigests.bytes().toBytes(readBack(file)).clone();
    for (byte[] forged : List.of(Arrays.copyOf(kept, kept.length - 1), turned(kept), new byte[0])) {
      Folders.delete(folder.resolve("curated"));
      cache.open();
      forge(forged);

      assertThat(found(file, ROWS)).isNull();
    }
    forge(kept);
    assertThat(found(file, ROWS)).isEqualTo(kept);
  }

  @Test
  void aDamagedPackIsNotBelievedAndGoes() throws IOException {
    Path pack = packs().get(0);
    byte[] bytes = Files.readAllBytes(pack);
    bytes[60] ^= 1;
    Files.write(pack, bytes);
    KeptDigests digests = digests();
    digests.expect(List.of(TablePart.copied(TABLE.name(), name(file), ROWS)));

    assertThat(digests.find(TABLE, file)).isNull();

    close(digests);
    assertThat(packs()).isEmpty();
  }

  @Test
  void withdrawingAnyDocumentDropsThem() throws IOException {
    cache.purge("ab".repeat(32));

    assertThat(packs()).isEmpty();
  }

  @Test
  void whereNothingIsKeptFilesAreReadBack() throws IOException {
    KeptDigests digests = new KeptDigests(SharedPacks.none());
    digests.expect(List.of(TablePart.copied(TABLE.name(), name(file), ROWS)));

    assertThat(digests.find(TABLE, file)).isNull();
    digests.keep(TABLE, file, readBack(file));
    assertThat(digests.close().isEmpty()).isTrue();
  }

  /** The bytes of the digests that are known of a file that was copied. */
  private byte[] found(Path copy, long rows) throws IOException {
    KeptDigests digests = digests();
    digests.expect(List.of(TablePart.copied(TABLE.name(), name(copy), rows)));
    FileDigests found = digests.find(TABLE, copy);
    digests.close();
    return found == null ? null : FileDigests.bytes().toBytes(found);
  }

  /** Keeps bytes in the place of the digests. */
  private void forge(byte[] bytes) throws IOException {
    CacheKey key = ResultsOfFiles.key(TABLE, file).orElseThrow();
    try (KeptResults<byte[]> kept = new KeptResults<>(cache.packs(GENERATION), new AsTheyAre())) {
      kept.keep(key, bytes);
    }
  }

  private static final class AsTheyAre implements AsBytes<byte[]> {
    @Override
    public byte[] toBytes(byte[] value) {
      return value;
    }

    @Override
    public byte[] fromBytes(byte[] bytes) {
      return bytes;
    }
  }

  private static byte[] turned(byte[] digests) {
    byte[] turned = digests.clone();
    System.arraycopy(digests, 0, turned, digests.length - 32, 32);
    System.arraycopy(digests, digests.length - 32, turned, 0, 32);
    return turned;
  }

  private KeptDigests digests() throws IOException {
    return new KeptDigests(cache.packs(GENERATION));
  }

  private void close(KeptDigests digests) throws IOException {
    CacheUse use = digests.close();
    cache.close(use.used(), use.damagedPacks());
  }

  private List<Path> packs() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("curated").resolve(CacheFolder.NAME))) {
      return files.filter(each -> name(each).startsWith("many-")).toList();
    }
  }

  private Path write(String name, int rows) throws IOException {
    Path written = folder.resolve(TABLE.name()).resolve(name);
    TableWriter.write(TABLE, IntStream.range(0, rows).mapToObj(Row::new).toList(), written);
    return written;
  }

  private static FileDigests readBack(Path file) throws IOException {
    try (ContentHash<Row> hash = new ContentHash<>(TABLE)) {
      ContentHash<Row>.RowsOfFile rows = hash.adding();
      TableReader.forEach(TABLE, List.of(file), rows);
      return rows.end();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
