package org.gapline.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote; bytes that say anything impossible are refused. */
final class ByteReader {

  /** What stands before a text in UTF-16; an even number is twice the length of one in UTF-8. */
  static final int UTF_16 = 1;

  /** What stands for the text that was numbered first; for the next one it is two more. */
  static final int FIRST_NUMBER = 3;

  private final byte[] bytes;
  private final int end;
  private TextNumbers numbers;
  private int at;

  ByteReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Reads a stretch of bytes. */
  ByteReader(byte[] bytes, int begin, int end) {
    this.bytes = bytes;
    this.at = begin;
    this.end = end;
  }

  /** How many bytes are left. */
  int left() {
    return end - at;
  }

  /** Passes over bytes, and says where they stand. */
  int skip(int count) throws IOException {
    require(count);
    int begin = at;
    at += count;
    return begin;
  }

  /** A bit of what {@link #skip} passed over. */
  boolean isSet(int begin, int bit) {
    return (bytes[begin + (bit >> 3)] & (1 << (bit & 7))) != 0;
  }

  boolean readBoolean() throws IOException {
    return bytes[skip(1)] != 0;
  }

  long readLong() throws IOException {
    long value = readUnsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  private long readUnsigned() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes[skip(1)];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw damaged("a number does not end");
  }

  int readInt() throws IOException {
    return fitting(readLong());
  }

  private static int fitting(long value) throws IOException {
    if (value != (int) value) {
      throw damaged("a number is too large");
    }
    return (int) value;
  }

  double readDouble() throws IOException {
    return ByteBuffer.wrap(bytes).getDouble(skip(Double.BYTES));
  }

  /** A record that is read later, from the same bytes. */
  <R extends Record> Unread<R> readUnread(RecordBytes<R> codec) throws IOException {
    int size = readCount();
    int begin = skip(size);
    return new Unread<>(codec, bytes, begin, begin + size);
  }

  /** How many elements follow; each takes a byte at least. */
  int readCount() throws IOException {
    int count = readInt();
    require(count);
    return count;
  }

  /** From now on texts have numbers, as {@link ByteWriter#numberTexts} gives them. */
  void numberTexts() {
    if (numbers == null) {
      numbers = new TextNumbers();
    }
  }

  String readText() throws IOException {
    int head = readHead();
    if (head >= FIRST_NUMBER && head % 2 != 0) {
      return numbered((head - FIRST_NUMBER) / 2);
    }
    String text = head == UTF_16 ? readUtf16() : readUtf8(head / 2);
    if (numbers != null) {
      numbers.add(text);
    }
    return text;
  }

  private int readHead() throws IOException {
    int head = fitting(readUnsigned());
    if (head < 0) {
      throw damaged("a length is below zero");
    }
    return head;
  }

  /** Passes over a text; one that gets a number is read all the same. */
  void passText() throws IOException {
    if (numbers != null) {
      readText();
      return;
    }
    int head = readHead();
    if (head == UTF_16) {
      passUtf16();
    } else if (head % 2 == 0) {
      skip(head / 2);
    } else {
      throw damaged("texts have no numbers");
    }
  }

  private void passUtf16() throws IOException {
    int length = fitting(readUnsigned());
    require(length);
    skip(Math.multiplyExact(length, Character.BYTES));
  }

  private String numbered(int number) throws IOException {
    String text = numbers == null ? null : numbers.text(number);
    if (text == null) {
      throw damaged("no text has number " + number);
    }
    return text;
  }

  private String readUtf8(int length) throws IOException {
    return new String(bytes, skip(length), length, StandardCharsets.UTF_8);
  }

  private String readUtf16() throws IOException {
    int length = fitting(readUnsigned());
    require(length);
    int begin = skip(Math.multiplyExact(length, Character.BYTES));
    char[] text = new char[length];
    ByteBuffer.wrap(bytes, begin, length * Character.BYTES).asCharBuffer().get(text);
    return new String(text);
  }

  private void require(int count) throws IOException {
    if (count < 0 || count > left()) {
      throw damaged(count + " bytes are asked for and " + left() + " left");
    }
  }

  static IOException damaged(String how) {
    return new IOException("these are not the bytes of a record: " + how);
  }
}
