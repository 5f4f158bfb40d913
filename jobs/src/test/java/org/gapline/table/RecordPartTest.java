package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordPartTest {

  record Whole(
      String name, String left, Integer count, List<String> many, String last, String behind) {}

  record Part(String last, Integer count, String name) {}

  record Stranger(String name, long count) {}

  private static final RecordBytes<Whole> BYTES = RecordBytes.of(Whole.class);

  @Test
  void fieldsAreReadByTheirNamesAndTheOthersPassedOver() {
    Whole full = new Whole("a", "Grüße \uD83D\uDE00", 7, List.of("b", "c"), "z", "behind");
    Whole halfAPair = new Whole("a", "\uD83D alone", null, List.of(), null, null);
    Whole bare = new Whole(null, null, null, null, "z", null);

    assertThat(parts(full, halfAPair, bare))
        .containsExactly(
            new Part("z", 7, "a"), new Part(null, null, "a"), new Part("z", null, null));
  }

  @Test
  void bytesThatEndTooSoonAreRefused() {
    byte[] bytes = BYTES.toBytes(new Whole("name", "left", 7, List.of(), "last", "behind"));
    Unread<Whole> cut = new Unread<>(BYTES, bytes, 0, 8);

    assertThatThrownBy(() -> cut.part(Part.class)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aFieldThatTheRecordsDoNotHaveIsRefused() {
    assertThatThrownBy(() -> BYTES.part(Stranger.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("count");
  }

  private static List<Part> parts(Whole... rows) {
    return Arrays.stream(rows)
        .map(BYTES::toBytes)
        .map(bytes -> new Unread<>(BYTES, bytes, 0, bytes.length).part(Part.class))
        .toList();
  }
}
