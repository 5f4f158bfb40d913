package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileDigestsTest {

  record Row(String text) {}

  private static final Table<Row> TABLE = Table.work("rows", Row.class);
  private static final AsBytes<FileDigests> BYTES = FileDigests.bytes();

  @Test
  void aHashOfKeptDigestsIsThatOfTheRows() throws IOException {
    List<List<Row>> files = List.of(rows(0, 300), rows(200, 201), List.of(), rows(500, 900));
    try (ContentHash<Row> ofRows = new ContentHash<>(TABLE);
        ContentHash<Row> ofDigests = new ContentHash<>(TABLE)) {
      for (List<Row> file : files) {
        FileDigests read = read(file, ofRows);
        assertThat(read.count()).isEqualTo(file.size());
        ofDigests.add(BYTES.fromBytes(BYTES.toBytes(read)));
      }

      assertThat(ofDigests.rows()).isEqualTo(701);
      assertThat(ofDigests.hex()).isEqualTo(ofRows.hex());
    }
  }

  @Test
  void theOrderOfRowsDoesNotShowInTheBytes() throws IOException {
    try (ContentHash<Row> hash = new ContentHash<>(TABLE)) {
      List<Row> turned =
          rows(0, 3).stream().sorted((a, b) -> b.text().compareTo(a.text())).toList();

      assertThat(BYTES.toBytes(read(turned, hash)))
          .isEqualTo(BYTES.toBytes(read(rows(0, 3), hash)));
    }
  }

  @Test
  void bytesThatEndWithinADigestAreNone() {
    assertThatThrownBy(() -> BYTES.fromBytes(new byte[33]))
        .isInstanceOf(IOException.class)
        .hasMessage("33 bytes are no digests");
  }

  @Test
  void digestsOutOfTheirOrderAreNone() {
    byte[] bytes = HexFormat.of().parseHex("00".repeat(32) + "ff".repeat(32) + "7f".repeat(32));

    assertThatThrownBy(() -> BYTES.fromBytes(bytes))
        .isInstanceOf(IOException.class)
        .hasMessage("digest 2 is not in its place");
  }

  @Test
  void moreRowsThanMayBeHeldAreInTheHashAndGiveNoDigests() throws IOException {
    int rows = FileDigests.MOST + 1;
    try (ContentHash<Row> atOnce = new ContentHash<>(TABLE);
        ContentHash<Row> inTwo = new ContentHash<>(TABLE)) {
      assertThat(read(rows(0, rows), atOnce)).isNull();
      assertThat(read(rows(0, 7), inTwo)).isNotNull();
      assertThat(read(rows(7, rows), inTwo)).isNotNull();

      assertThat(atOnce.rows()).isEqualTo(rows);
      assertThat(atOnce.hex()).isEqualTo(inTwo.hex());
    }
  }

  private static List<Row> rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> new Row("row " + i)).toList();
  }

  private static FileDigests read(List<Row> rows, ContentHash<Row> hash) throws IOException {
    ContentHash<Row>.RowsOfFile adding = hash.adding();
    rows.forEach(adding);
    return adding.end();
  }
}
