package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record that is carried in another as bytes. */
class UnreadTest {

  record Word(String text) {}

  record Inner(String name, List<Word> words) {}

  record Named(String name) {}

  record Outer(int number, Unread<Inner> inner, String behind) {}

  record Behind(String behind) {}

  private static final RecordBytes<Inner> INNER = RecordBytes.of(Inner.class);
  private static final RecordBytes<Outer> OUTER = RecordBytes.of(Outer.class);
  private static final Inner RECORD =
      new Inner("a name", List.of(new Word("twice"), new Word("twice")));

  private final byte[] bytes = OUTER.toBytes(new Outer(7, INNER.unread(RECORD), "twice"));

  @Test
  void itIsReadWhereItLiesInTheOther() throws IOException {
    Outer outer = OUTER.fromBytes(bytes);

    assertThat(outer.inner().read()).isEqualTo(RECORD);
    assertThat(outer.inner().part(Named.class)).isEqualTo(new Named("a name"));
    assertThat(outer.behind()).isEqualTo("twice");
  }

  @Test
  void itIsTheSameWhereverItLies() throws IOException {
    Unread<Inner> carried = OUTER.fromBytes(bytes).inner();
    Unread<Inner> other = INNER.unread(new Inner("a name", List.of()));

    assertThat(carried)
        .isEqualTo(INNER.unread(RECORD))
        .hasSameHashCodeAs(INNER.unread(RECORD))
        .isNotEqualTo(other);
    assertThat(OUTER.toBytes(new Outer(7, carried, "twice"))).isEqualTo(bytes);
  }

  @Test
  void whoAsksForWhatStandsBehindItPassesItOver() {
    assertThat(new Unread<>(OUTER, bytes, 0, bytes.length).part(Behind.class))
        .isEqualTo(new Behind("twice"));
  }

  @Test
  void whatIsKeptIsTheRecordsOwnBytes() throws IOException {
    Unread<Inner> carried = OUTER.fromBytes(bytes).inner();
    AsBytes<Unread<Inner>> kept = INNER.leftUnread();

    assertThat(INNER.fromBytes(kept.toBytes(carried))).isEqualTo(RECORD);
    assertThat(kept.fromBytes(INNER.toBytes(RECORD))).isEqualTo(carried);
  }

  @Test
  void damageShowsWhenItIsRead() throws IOException {
    byte[] cut = INNER.toBytes(RECORD);
    Unread<Inner> damaged = INNER.leftUnread().fromBytes(Arrays.copyOf(cut, cut.length - 1));

    assertThatThrownBy(damaged::read).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void oneThatIsSaidToBeLongerThanAllIsRefused() {
    byte[] cut = Arrays.copyOf(bytes, 6);

    assertThatThrownBy(() -> OUTER.fromBytes(cut)).isInstanceOf(IOException.class);
  }
}
