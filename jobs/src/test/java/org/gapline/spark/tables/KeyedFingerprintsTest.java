package org.gapline.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A key of one document alone plays no part; a common one tells its bucket and its documents. */
class KeyedFingerprintsTest {

  private static final long KEY = 0x00AB_0000_0000_0001L;
  private static final long BESIDE = 0x00AB_0000_0000_0002L;
  private static final long ELSEWHERE = 0xFFAB_0000_0000_0001L;

  /** A key with a document that has it. */
  private record Keyed(long key, long document) {}

  @Test
  void whereNoTwoDocumentsHaveAKeyInCommonThereIsNothingToTell() {
    assertThat(told(new Keyed(KEY, 1), new Keyed(BESIDE, 1), new Keyed(ELSEWHERE, 2))).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void aCommonKeyTellsItsBucketAndNotWhatOneDocumentHasBeside() {
    Map<Integer, String> told = told(new Keyed(KEY, 1), new Keyed(KEY, 2));

    assertThat(told).containsOnlyKeys(0xAB);
    assertThat(told.get(0xAB)).matches("[0-9a-f]{32}");
    assertThat(told(new Keyed(KEY, 1), new Keyed(BESIDE, 2), new Keyed(KEY, 2))).isEqualTo(told);
  }

  @Test
  void aDocumentThatComesGoesOrChangesChangesTheFingerprint() {
    Map<Integer, String> two = told(new Keyed(KEY, 1), new Keyed(KEY, 2));

    assertThat(told(new Keyed(KEY, 1), new Keyed(KEY, 2), new Keyed(KEY, 3))).isNotEqualTo(two);
    assertThat(told(new Keyed(KEY, 1), new Keyed(KEY, 3))).isNotEqualTo(two);
    assertThat(told(new Keyed(BESIDE, 1), new Keyed(BESIDE, 2))).isNotEqualTo(two);
  }

  @Test
  void bucketsComeInTheirOrderWithTheirCommonKeys() {
    List<String> order = new ArrayList<>();
    KeyedFingerprints all = new KeyedFingerprints();
    for (long key : new long[] {ELSEWHERE, KEY, BESIDE}) {
      all.add(key, 1);
      all.add(key, 2);
    }
    all.forEachShared(
        (bucket, fingerprint, keys) -> order.add(bucket + " " + Arrays.toString(keys)));

    assertThat(order)
        .containsExactly(0xAB + " [" + KEY + ", " + BESIDE + "]", 0xFFAB + " [" + ELSEWHERE + "]");
  }

  @Test
  void theOrderInWhichTheyComeTellsNothing() {
    Random random = new Random(2341);
    List<Keyed> keyed = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      keyed.add(new Keyed((long) random.nextInt(2_000) << 40, random.nextInt(300)));
    }
    Map<Integer, String> told = told(keyed.toArray(Keyed[]::new));
    Collections.shuffle(keyed, random);

    assertThat(told).hasSizeGreaterThan(3);
    assertThat(told(keyed.toArray(Keyed[]::new))).isEqualTo(told);
  }

  /** What is told after the way to another partition. */
  private static Map<Integer, String> told(Keyed... keyed) {
    KeyedFingerprints here = new KeyedFingerprints();
    for (Keyed each : keyed) {
      here.add(each.key(), each.document());
    }
    KeyedFingerprints there = new KeyedFingerprints();
    there.addAll(here.toBytes());
    Map<Integer, String> told = new TreeMap<>();
    there.forEachShared((bucket, fingerprint, keys) -> told.put(bucket, fingerprint));
    return told;
  }
}
