package org.gapline.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow as values are written behind each other; {@link ByteReader} reads them. */
final class ByteWriter {

  private static final int MOST_BYTES_OF_A_NUMBER = 10;

  private byte[] bytes;
  private int size;
  private TextNumbers numbers;

  /** Has room for the bytes of a record. */
  ByteWriter() {
    this(256);
  }

  /** Has room for so many bytes at first. */
  ByteWriter(int room) {
    this.bytes = new byte[room];
  }

  /** Leaves bytes of zero behind, and says where they stand. */
  int skip(int count) {
    int begin = size;
    makeRoom(count);
    size += count;
    return begin;
  }

  /** Sets a bit of what {@link #skip} left. */
  void setBit(int begin, int bit) {
    bytes[begin + (bit >> 3)] |= (byte) (1 << (bit & 7));
  }

  void writeBoolean(boolean value) {
    makeRoom(1);
    bytes[size++] = (byte) (value ? 1 : 0);
  }

  /** Numbers near zero take few bytes, with seven bits in each. */
  void writeLong(long value) {
    writeUnsigned((value << 1) ^ (value >> 63));
  }

  private void writeUnsigned(long value) {
    makeRoom(MOST_BYTES_OF_A_NUMBER);
    long left = value;
    while ((left & ~0x7FL) != 0) {
      bytes[size++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  void writeDouble(double value) {
    makeRoom(Double.BYTES);
    ByteBuffer.wrap(bytes).putDouble(size, value);
    size += Double.BYTES;
  }

  /** From now on a text that was written before is written as its number. */
  void numberTexts() {
    if (numbers == null) {
      numbers = new TextNumbers();
    }
  }

  /** Twice its length and its bytes; or twice the number it has, plus three. */
  void writeText(String text) {
    int number = numbers == null ? -1 : numbers.numberOrAdd(text);
    if (number >= 0) {
      writeUnsigned(2L * number + ByteReader.FIRST_NUMBER);
    } else {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      if (isKept(text, utf8)) {
        writeUnsigned(2L * utf8.length);
        writeAll(utf8);
      } else {
        writeUtf16(text);
      }
    }
  }

  private void writeAll(byte[] more) {
    writeAll(more, 0, more.length);
  }

  /** Bytes as they are. */
  void writeAll(byte[] more, int begin, int end) {
    makeRoom(end - begin);
    System.arraycopy(more, begin, bytes, size, end - begin);
    size += end - begin;
  }

  private void writeUtf16(String text) {
    writeUnsigned(ByteReader.UTF_16);
    writeUnsigned(text.length());
    makeRoom(text.length() * Character.BYTES);
    ByteBuffer.wrap(bytes, size, bytes.length - size).asCharBuffer().put(text);
    size += text.length() * Character.BYTES;
  }

  /** Whether UTF-8 says the same: it puts a question mark where one half of a pair stands alone. */
  private static boolean isKept(String text, byte[] utf8) {
    if (utf8.length == text.length()) {
      // As many bytes as characters: all are ASCII, or halves that became question marks.
      return text.equals(new String(utf8, StandardCharsets.ISO_8859_1));
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isHighSurrogate(text.charAt(i))
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(++i))) {
          return false;
        }
      }
    }
    return true;
  }

  private void makeRoom(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), grown(bytes.length)));
    }
  }

  private static int grown(int length) {
    return length < Integer.MAX_VALUE / 2 ? length * 2 : length;
  }

  /** Where the next byte comes to stand. */
  int size() {
    return size;
  }

  /** Begins a record with its length, which {@link #endRecord} fills in. */
  int beginRecord() {
    numbers = null;
    return skip(Integer.BYTES);
  }

  /**
   * Ends a record.
   *
   * @param begin what {@link #beginRecord} told
   */
  void endRecord(int begin) {
    ByteBuffer.wrap(bytes).putInt(begin, size - begin - Integer.BYTES);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
