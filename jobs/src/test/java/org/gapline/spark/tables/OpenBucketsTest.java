package org.gapline.spark.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.gapline.cache.CacheKey;
import org.junit.jupiter.api.Test;

class OpenBucketsTest {

  private static final String FINGERPRINT = "0123456789abcdef0123456789abcdef";

  @Test
  void onlyTheVeryKeysOfAnOpenBucketAreAskedForWhereTheyAreFew() {
    OpenBuckets open = OpenBuckets.none();
    open.add(0, FINGERPRINT, new long[] {7});

    assertThat(open.isOpen(7)).isTrue();
    assertThat(open.isOpen(8)).isFalse();
    assertThat(open.keyOf(0)).isEqualTo(CacheKey.ofMany(FINGERPRINT));
  }

  @Test
  void allKeysOfOpenBucketsAreAskedForWhereTheyAreMany() {
    OpenBuckets open = OpenBuckets.none();
    open.add(0, FINGERPRINT, LongStream.range(0, 200_000).toArray());

    assertThat(open.isOpen(200_001)).isTrue();
    assertThat(open.isOpen(-1)).isFalse();
  }

  @Test
  void mergedOnesAreThoseOfBoth() {
    OpenBuckets few = OpenBuckets.none();
    few.add(0, FINGERPRINT, new long[] {7});
    OpenBuckets others = OpenBuckets.none();
    others.add(0xFFFF, FINGERPRINT, new long[] {-1});
    OpenBuckets many = OpenBuckets.none();
    many.add(0, FINGERPRINT, LongStream.range(0, 200_000).toArray());

    OpenBuckets merged = few.merge(others);
    assertThat(merged.isOpen(7)).isTrue();
    assertThat(merged.isOpen(-1)).isTrue();
    assertThat(merged.isOpen(-2)).isFalse();
    assertThat(merged.merge(many).isOpen(-2)).isTrue();
  }

  @Test
  void whereNothingIsKnownEverythingIsOpenAndNothingKept() {
    assertThat(OpenBuckets.all().isOpen(42)).isTrue();
    assertThat(OpenBuckets.all().keyOf(0)).isNull();
  }
}
