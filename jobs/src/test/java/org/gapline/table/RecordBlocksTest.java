package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gapline.hash.Sha256;
import org.junit.jupiter.api.Test;

/** Records that are packed in blocks are the same records in the same order. */
class RecordBlocksTest {

  record Inner(String word) {}

  record Some(int number, String text, List<Inner> words) {}

  record Number(int number) {}

  private static final RecordBytes<Some> BYTES = RecordBytes.of(Some.class);

  @Test
  void recordsOfAllSizesComeBackInTheirOrder() {
    Random random = new Random(7);
    List<Some> records =
        IntStream.range(0, 500)
            .mapToObj(number -> some(number, random.nextInt(number % 50 == 0 ? 200_000 : 900)))
            .toList();
    List<byte[]> blocks = blocks(records);

    assertThat(blocks.size()).isBetween(10, 100);
    assertThat(unpacked(blocks)).extracting(Unread::read).isEqualTo(records);
    assertThat(unpacked(blocks))
        .extracting(record -> record.part(Number.class).number())
        .isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void ofNoRecordsThereIsNoBlock() {
    assertThat(blocks(List.of())).isEmpty();
  }

  @Test
  void recordsAreTakenOnlyWhenTheirBlockIsAskedFor() {
    List<Some> records = IntStream.range(0, 100).mapToObj(number -> some(number, 70_000)).toList();
    Iterator<Some> taken = records.iterator();
    Iterator<byte[]> blocks = BYTES.pack(taken);

    blocks.next();

    assertThat(taken.next()).isEqualTo(records.get(1));
  }

  @Test
  void digestTellsARecordWhereverItLies() {
    List<Some> records = List.of(some(1, 5), some(2, 5), some(1, 5));
    List<String> digests = unpacked(blocks(records)).stream().map(this::digest).toList();

    assertThat(digests.get(2)).isEqualTo(digests.get(0)).isNotEqualTo(digests.get(1));
  }

  @Test
  void aRecordThatRunsPastItsEndIsRefused() {
    byte[] block = BYTES.pack(List.of(some(1, 20)).iterator()).next();
    Unread<Some> cut = new Unread<>(BYTES, block, Integer.BYTES, block.length - 1);
    Unread<Some> tooLong =
        new Unread<>(
            BYTES, Arrays.copyOf(block, block.length + 1), Integer.BYTES, block.length + 1);

    assertThatThrownBy(cut::read).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(tooLong::read).isInstanceOf(UncheckedIOException.class);
  }

  private String digest(Unread<Some> record) {
    MessageDigest digest = Sha256.digest();
    record.update(digest);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<byte[]> blocks(List<Some> records) {
    List<byte[]> blocks = new ArrayList<>();
    BYTES.pack(records.iterator()).forEachRemaining(blocks::add);
    return blocks;
  }

  private static List<Unread<Some>> unpacked(List<byte[]> blocks) {
    List<Unread<Some>> records = new ArrayList<>();
    blocks.forEach(block -> BYTES.unpack(block).forEachRemaining(records::add));
    return records;
  }

  /** The same words in each, so that numbers of one record would be taken for those of another. */
  private static Some some(int number, int letters) {
    return new Some(
        number, "é".repeat(letters), List.of(new Inner("word"), new Inner("word"), new Inner("a")));
  }
}
