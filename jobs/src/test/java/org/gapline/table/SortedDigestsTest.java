package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
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
      sorted.forEach(digest -> {});

      assertThatThrownBy(() -> sorted.forEach(digest -> {}))
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
      sorted.forEach(digest -> found.add(HEX.formatHex(digest)));

      assertThat(sorted.count()).isEqualTo(rows);
      assertThat(found).hasSize(rows).isSorted().doesNotHaveDuplicates();
    }
  }

  private static List<String> sorted(List<String> digests, int mostInMemory) throws IOException {
    List<String> found = new ArrayList<>();
    try (SortedDigests sorted = new SortedDigests(mostInMemory)) {
      digests.forEach(digest -> add(sorted, digest));
      sorted.forEach(digest -> found.add(HEX.formatHex(digest)));
    }
    return found;
  }

  private static void add(SortedDigests sorted, String digest) {
    try {
      sorted.add(HEX.parseHex(digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
