package org.gapline.document.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Eight bytes at a time find what one at a time finds. */
class ByteScanTest {

  private static final long SEED = 11;

  @Test
  void aByteIsFoundWhereverItStands() {
    byte[] bytes = new byte[40];
    for (int from = 0; from < 20; from++) {
      for (int place = from; place < bytes.length; place++) {
        bytes[place] = '\n';
        assertThat(ByteScan.indexOf(bytes, from, bytes.length, '\n')).isEqualTo(place);
        assertThat(ByteScan.indexOf(bytes, from, place, '\n')).isEqualTo(place);
        assertThat(ByteScan.count(bytes, from, bytes.length, '\n')).isEqualTo(1);
        bytes[place] = 0;
      }
    }
  }

  /** Neighbours of the byte sought and bytes below zero are what a carry could make of it. */
  @Test
  void whateverStandsBesideItIsNotTakenForIt() {
    byte[] few = {'\n', '\n' - 1, '\n' + 1, 0, 1, -1, Byte.MIN_VALUE, Byte.MAX_VALUE, '\n' - 128};
    Random random = new Random(SEED);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(30)];
      IntStream.range(0, bytes.length).forEach(i -> bytes[i] = few[random.nextInt(few.length)]);
      for (byte sought : new byte[] {'\n', 0, Byte.MAX_VALUE}) {
        assertThat(ByteScan.count(bytes, 0, bytes.length, sought))
            .isEqualTo(
                (int) IntStream.range(0, bytes.length).filter(i -> bytes[i] == sought).count());
        assertThat(ByteScan.indexOf(bytes, 0, bytes.length, sought))
            .isEqualTo(
                IntStream.range(0, bytes.length)
                    .filter(i -> bytes[i] == sought)
                    .findFirst()
                    .orElse(bytes.length));
      }
    }
  }
}
