package org.gapline.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RecordBytesTest {

  record Inner(String name, List<Double> numbers) {}

  record Every(
      String text,
      int count,
      Integer perhaps,
      long size,
      Long perhapsLong,
      double share,
      Double perhapsShare,
      boolean yes,
      Boolean perhapsYes,
      LocalDate day,
      List<String> texts,
      List<Double> numbers,
      List<Inner> rows) {}

  private static final RecordBytes<Every> BYTES = RecordBytes.of(Every.class);

  private static final Every FULL =
      new Every(
          "Grüße, \u0645\u0631\u062d\u0628\u0627 \uD83D\uDE00",
          Integer.MIN_VALUE,
          Integer.MAX_VALUE,
          Long.MIN_VALUE,
          Long.MAX_VALUE,
          -0.0,
          Double.NaN,
          true,
          false,
          LocalDate.of(1969, 12, 31),
          List.of("", "a", "\u20ac"),
          List.of(Double.NEGATIVE_INFINITY, Double.MIN_VALUE),
          List.of(new Inner(null, List.of()), new Inner("b", List.of(1.5))));

  private static final Every EMPTY =
      new Every(
          null, 0, null, 0, null, 0, null, false, null, null, List.of(), List.of(), List.of());

  @Test
  void everyTypeOfValueComesBack() throws IOException {
    assertThat(BYTES.fromBytes(BYTES.toBytes(FULL))).isEqualTo(FULL);
  }

  @Test
  void whatIsNullStaysNullAndEmptyListsStayEmpty() throws IOException {
    assertThat(BYTES.fromBytes(BYTES.toBytes(EMPTY))).isEqualTo(EMPTY);
  }

  @Test
  void recordsOfEveryCuratedTableComeBack() throws IOException {
    for (Table<?> table : CuratedTables.ALL) {
      for (int seed = 0; seed < 20; seed++) {
        comesBack(table, new Random(seed));
      }
    }
  }

  @Test
  void halvesOfPairsOfSurrogatesComeBack() throws IOException {
    RecordBytes<Inner> bytes = RecordBytes.of(Inner.class);
    for (String text :
        List.of(
            "\uD800", "why?\uDC00", "\uDC00\uD800", "é\uD83D", "\uD83D\uDE00\uD83D", "\u0000")) {
      Inner inner = new Inner(text, List.of());
      assertThat(bytes.fromBytes(bytes.toBytes(inner))).isEqualTo(inner);
    }
  }

  @Test
  void aTextThatNestedRowsRepeatIsHeldOnce() throws IOException {
    String repeated = "told again ".repeat(20);
    Inner inner = new Inner(repeated, List.of());
    Every once = withRows(List.of(inner));
    Every often = withRows(Collections.nCopies(100, inner));
    assertThat(BYTES.fromBytes(BYTES.toBytes(often))).isEqualTo(often);
    assertThat(BYTES.toBytes(often).length).isLessThan(BYTES.toBytes(once).length + 100 * 4);
  }

  @Test
  void manyTextsOfNestedRowsComeBackInTheirPlaces() throws IOException {
    Random random = new Random(3);
    List<Inner> rows = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      String text = i % 7 == 0 ? text(random) : "text " + random.nextInt(700);
      rows.add(new Inner(i % 11 == 0 ? text.repeat(200) : text, List.of()));
    }
    Every row = withRows(rows);
    assertThat(BYTES.fromBytes(BYTES.toBytes(row)).equals(row)).isTrue();
  }

  @Test
  void aNumberThatNoTextHasIsRefused() {
    byte[] first = {0, ByteReader.FIRST_NUMBER, 0};
    assertThatThrownBy(() -> RecordBytes.of(Inner.class).fromBytes(first))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no text has number 0");
  }

  @Test
  void textsLongerThanTheFirstBytesComeBack() throws IOException {
    RecordBytes<Inner> bytes = RecordBytes.of(Inner.class);
    for (String text : List.of("x".repeat(3_000_000), "ж".repeat(100_000), "\uD800".repeat(5000))) {
      Inner inner = new Inner(text, List.of());
      assertThat(bytes.fromBytes(bytes.toBytes(inner)).equals(inner)).isTrue();
    }
  }

  @Test
  void severalRecordsFollowEachOtherInAStream() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(stream);
    Every large = withText("y".repeat(2_500_000));
    for (Every row : List.of(FULL, large, EMPTY)) {
      BYTES.write(row, out);
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(stream.toByteArray()));
    assertThat(
            List.of(BYTES.read(in), BYTES.read(in), BYTES.read(in))
                .equals(List.of(FULL, large, EMPTY)))
        .isTrue();
    assertThatThrownBy(() -> BYTES.read(in)).isInstanceOf(EOFException.class);
  }

  @Test
  void aLengthThatTheStreamDoesNotHoldIsRefusedWithoutTheMemoryForIt() {
    byte[] promising = {0x7F, -1, -1, -1, 1, 2, 3};
    assertThatThrownBy(() -> BYTES.read(new DataInputStream(new ByteArrayInputStream(promising))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void damagedBytesAreReadOtherwiseOrRefusedAndNothingElse() {
    byte[] whole = BYTES.toBytes(FULL);
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
      for (int j = random.nextInt(3); j >= 0 && damaged.length > 0; j--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      readOrRefuse(damaged);
    }
  }

  @Test
  void bytesThatEndEarlyOrLateAreRefused() {
    byte[] whole = BYTES.toBytes(FULL);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> BYTES.fromBytes(cut)).isInstanceOf(IOException.class);
    }
    assertThatThrownBy(() -> BYTES.fromBytes(Arrays.copyOf(whole, whole.length + 1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("1 bytes are left");
  }

  @Test
  void bytesOfARecordThatCannotBeAreRefused() {
    record Positive(int number) {
      Positive {
        if (number <= 0) {
          throw new IllegalArgumentException("not positive");
        }
      }
    }
    assertThatThrownBy(() -> RecordBytes.of(Positive.class).fromBytes(new byte[] {0, 0}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Positive");
  }

  @Test
  void travelsAsTheNameOfItsType() throws Exception {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(stream)) {
      out.writeObject(BYTES);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(stream.toByteArray()))) {
      assertThat(in.readObject()).isSameAs(BYTES);
    }
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      BYTES.fromBytes(bytes);
    } catch (IOException e) {
      assertThat(e).hasMessageStartingWith("these are not the bytes of a");
    }
  }

  private static <R extends Record> void comesBack(Table<R> table, Random random)
      throws IOException {
    RecordBytes<R> bytes = RecordBytes.of(table.rowType());
    R row = table.row(table.fields().stream().map(field -> value(field, random)).toArray());
    assertThat(bytes.fromBytes(bytes.toBytes(row))).isEqualTo(row);
  }

  private static Object value(Table.Field field, Random random) {
    if (field.column().isOptional() && random.nextBoolean()) {
      return null;
    }
    return switch (field.type()) {
      case TEXT -> text(random);
      case INTEGER -> random.nextInt() >> random.nextInt(32);
      case LONG -> random.nextLong() >> random.nextInt(64);
      case DOUBLE -> random.nextDouble();
      case BOOLEAN -> random.nextBoolean();
      case DATE -> LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
      case TEXT_LIST -> list(random, RecordBytesTest::text);
      case DOUBLE_LIST -> list(random, Random::nextDouble);
      case ROW_LIST, UNREAD -> throw new IllegalArgumentException(field.name());
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      text.append((char) (random.nextBoolean() ? 32 + random.nextInt(90) : random.nextInt(65536)));
    }
    return text.toString();
  }

  private static <T> List<T> list(Random random, Function<Random, T> element) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(element.apply(random));
    }
    return list;
  }

  private static Every withRows(List<Inner> rows) {
    return new Every(
        null, 0, null, 0, null, 0, null, false, null, null, List.of(), List.of(), rows);
  }

  private static Every withText(String text) {
    return new Every(
        text, 0, null, 0, null, 0, null, false, null, null, List.of(), List.of(), List.of());
  }
}
