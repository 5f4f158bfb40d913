package org.gapline.spark.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SharesTest {

  private static final long MEGABYTE = 1 << 20;

  private final Shares shares = new Shares(4, 32 * MEGABYTE);

  @Test
  void aSmallAmountKeepsAllCoresAtWork() {
    assertThat(of(Collections.nCopies(100, 3000L)))
        .hasSize(4)
        .allMatch(share -> share.size() == 25);
  }

  @Test
  void ofASmallAmountTheSizesDecideNothing() {
    assertThat(of(List.of(1L, 2L, 3L, 4L, 5L)))
        .containsExactly(List.of(1L, 5L), List.of(2L), List.of(3L), List.of(4L));
    assertThat(of(List.of(1L, 2L, 9_000L, 4L, 5L)))
        .containsExactly(List.of(1L, 5L), List.of(2L), List.of(9_000L), List.of(4L));
  }

  @Test
  void fewerItemsThanCoresMakeNoEmptyShares() {
    assertThat(of(List.of(5L, 0L))).containsExactly(List.of(5L), List.of(0L));
    assertThat(of(List.of())).isEmpty();
  }

  @Test
  void manyTinyFilesMakeAboutAsManySharesAsTheirBytesAskFor() {
    assertThat(of(Collections.nCopies(100_000, 2 * MEGABYTE / 1000)))
        .hasSizeBetween(7, 28)
        .allMatch(share -> share.size() > 3_000);
  }

  @Test
  void noShareOfSeveralItemsIsLargerThanItMayBeAndTheLargestComesFirst() {
    List<List<Long>> found =
        of(LongStream.rangeClosed(1, 40).map(i -> i * MEGABYTE).boxed().toList());

    List<Long> loads = found.stream().map(SharesTest::load).toList();
    assertThat(loads).isSortedAccordingTo(Collections.reverseOrder());
    assertThat(found).allMatch(share -> share.size() == 1 || load(share) <= 32 * MEGABYTE);
    assertThat(found).flatExtracting(share -> share).hasSize(40);
  }

  @Test
  void whatIsAddedLeavesAllSharesButItsOwn() {
    List<String> files = IntStream.range(0, 20_000).mapToObj(i -> "reports/" + i).toList();
    List<String> more = new ArrayList<>(files);
    more.addAll(List.of("reports/0a", "reports/7777a"));

    List<List<String>> before = shares.of(files, file -> 8_000L, file -> file);
    List<List<String>> after = shares.of(more, file -> 8_000L, file -> file);

    assertThat(before).hasSizeGreaterThan(6);
    assertThat(after).filteredOn(share -> !before.contains(share)).hasSizeLessThan(4);
    assertThat(after).flatExtracting(share -> share).containsExactlyInAnyOrderElementsOf(more);
  }

  @Test
  void oneLargeItemIsAShareByItself() {
    List<List<Long>> found = of(List.of(1L, 200 * MEGABYTE, 2L, 3L));

    assertThat(found.get(0)).containsExactly(200 * MEGABYTE);
    assertThat(found).flatExtracting(share -> share).hasSize(4);
  }

  private List<List<Long>> of(List<Long> sizes) {
    return shares.of(sizes, Long::longValue, String::valueOf);
  }

  private static long load(List<Long> share) {
    return share.stream().mapToLong(Long::longValue).sum();
  }
}
