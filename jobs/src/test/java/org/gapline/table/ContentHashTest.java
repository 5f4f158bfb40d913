package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  record Row(String first, String second, List<String> list) {}

  private static final Table<Row> TABLE = Table.work("rows", Row.class);

  @Test
  void theOrderOfRowsDoesNotShow() {
    Row a = new Row("a", "b", List.of());
    Row b = new Row("c", "d", List.of());

    assertThat(hash(a, b)).isEqualTo(hash(b, a));
  }

  @Test
  void aRowMoreOrLessShows() {
    Row a = new Row("a", "b", List.of());

    assertThat(hash(a, a)).isNotEqualTo(hash(a)).isNotEqualTo(hash());
  }

  @Test
  void aValueThatMovesToTheNextColumnShows() {
    assertThat(hash(new Row("ab", "c", List.of())))
        .isNotEqualTo(hash(new Row("a", "bc", List.of())));
    assertThat(hash(new Row("a", null, List.of())))
        .isNotEqualTo(hash(new Row(null, "a", List.of())));
    assertThat(hash(new Row("a", "b", List.of("c", "d"))))
        .isNotEqualTo(hash(new Row("a", "b", List.of("cd"))));
  }

  @Test
  void nothingAndTheWordNullDiffer() {
    assertThat(hash(new Row(null, "", List.of())))
        .isNotEqualTo(hash(new Row("null", "", List.of())));
  }

  private static String hash(Row... rows) {
    try (ContentHash<Row> hash = new ContentHash<>(TABLE)) {
      ContentHash<Row>.RowsOfFile adding = hash.adding();
      List.of(rows).forEach(adding);
      adding.end();
      return hash.hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
