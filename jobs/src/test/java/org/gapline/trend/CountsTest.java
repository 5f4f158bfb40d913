package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CountsTest {

  private final Random random = new Random(99);

  @Test
  void countsAreThoseOfAMapHoweverTheyAreAddedAndAfterTravelling()
      throws IOException, ClassNotFoundException {
    Map<Integer, Integer> expected = new TreeMap<>();
    Counts counts = new Counts();
    for (int part = 0; part < 20; part++) {
      Counts more = new Counts();
      for (int i = random.nextInt(200); i > 0; i--) {
        int key = random.nextInt(300) - 150;
        more.add(key, 1 + i % 3);
        expected.merge(key, 1 + i % 3, Integer::sum);
      }
      counts.addAll(travelled(more));
    }
    Map<Integer, Integer> found = new TreeMap<>();
    travelled(counts).forEach(found::put);

    assertThat(found).isEqualTo(expected);
    expected.forEach((key, count) -> assertThat(counts.of(key)).isEqualTo(count));
    assertThat(counts.of(1_000)).isZero();
  }

  @Test
  void theZeroethDayCountsLikeAnyOther() {
    Counts counts = new Counts();
    assertThat(counts.of(0)).isZero();

    counts.add(0, 2);

    assertThat(counts.of(0)).isEqualTo(2);
  }

  private static Counts travelled(Counts counts) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(counts);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Counts) in.readObject();
    }
  }
}
