package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gapline.hash.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedDigestsTest {

  private static final HexFormat HEX = HexFormat.of();

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 50, 100, 101, 1000})
  void allComeBackInTheirOrderHoweverManyAreHeldInMemory(int mostInMemory) throws IOException {
    List<String> digests =
        new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> Sha256.hex("row " + i / 2)).toList());

    assertThat(sorted(digests, mostInMemory)).isEqualTo(digests.stream().sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 11, 30, 45, 1000})
  void filesOfManyComeBackInTheOrderOfAll(int mostInMemory) throws IOException {
    List<String> found = new ArrayList<>();
    try (SortedDigests sorted = new SortedDigests(mostInMemory)) {
      for (int size : new int[] {3, 40, 0, 17, 11, 29}) {
        add(sorted, digests(size).sorted().toArray(String[]::new));
      }
      sorted.forEach((bytes, begin) -> found.add(HEX.formatHex(bytes, begin, begin + 32)));
    }

    assertThat(found)
        .isEqualTo(
            Stream.of(3, 40, 0, 17, 11, 29).flatMap(SortedDigestsTest::digests).sorted().toList());
  }

  /** Some of them are in each file. */
  private static Stream<String> digests(int count) {
    return IntStream.range(0, count).mapToObj(i -> Sha256.hex("row " + i * (count % 5)));
  }

  @Test
  void noneGivesNone() throws IOException {
    assertThat(sorted(List.of(), 2)).isEmpty();
  }

  @Test
  void bytesAboveSevenBitsComeLast() throws IOException {
    List<String> digests = List.of("ff".repeat(32), "7f".repeat(32), "00".repeat(32));

    assertThat(sorted(digests, 1))
        .containsExactly("00".repeat(32), "7f".repeat(32), "ff".repeat(32));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 1000})
  void thoseThatBeginAlikeAreToldApartByTheirEnds(int mostInMemory) throws IOException {
    List<String> digests =
        List.of("ab".repeat(31) + "ff", "ab".repeat(31) + "00", "ab".repeat(32), "ab".repeat(32));

    assertThat(sorted(digests, mostInMemory)).isEqualTo(digests.stream().sorted().toList());
  }

  @Test
  void theyComeBackOnce() throws IOException {
    try (SortedDigests sorted = new SortedDigests(2)) {
      add(sorted, "00".repeat(32));
      add(sorted, "11".repeat(32));
      add(sorted, "22".repeat(32));
      sorted.forEach((bytes, begin) -> {});

      assertThatThrownBy(() -> sorted.forEach((bytes, begin) -> {}))
          .isInstanceOf(IOException.class)
          .hasMessage("1 of 3 digests of rows came back");
    }
  }

  @Test
  void severalThreadsMayAdd() throws IOException {
    int rows = 2000;
    try (SortedDigests sorted = new SortedDigests(64)) {
      IntStream.range(0, rows).parallel().forEach(i -> add(sorted, Sha256.hex("row " + i)));
      List<String> found = new ArrayList<>();
      sorted.forEach((bytes, begin) -> found.add(HEX.formatHex(bytes, begin, begin + 32)));

      assertThat(sorted.count()).isEqualTo(rows);
      assertThat(found).hasSize(rows).isSorted().doesNotHaveDuplicates();
    }
  }

  private static List<String> sorted(List<String> digests, int mostInMemory) throws IOException {
    List<String> found = new ArrayList<>();
    try (SortedDigests sorted = new SortedDigests(mostInMemory)) {
      digests.forEach(digest -> add(sorted, digest));
      sorted.forEach((bytes, begin) -> found.add(HEX.formatHex(bytes, begin, begin + 32)));
    }
    return found;
  }

  private static void add(SortedDigests sorted, String... digests) {
    try {
      sorted.add(FileDigests.bytes().fromBytes(HEX.parseHex(String.join("", digests))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
