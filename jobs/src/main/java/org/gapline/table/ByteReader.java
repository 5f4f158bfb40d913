package org.gapline.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteWriter} wrote; bytes that say anything impossible are refused. */
final class ByteReader {

  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** How many bytes are left. */
  int left() {
    return bytes.length - at;
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
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes[skip(1)];
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw damaged("a number does not end");
  }

  int readInt() throws IOException {
    long value = readLong();
    if (value != (int) value) {
      throw damaged("a number is too large");
    }
    return (int) value;
  }

  double readDouble() throws IOException {
    return ByteBuffer.wrap(bytes).getDouble(skip(Double.BYTES));
  }

  /** How many elements follow; each takes a byte at least. */
  int readCount() throws IOException {
    int count = readInt();
    require(count);
    return count;
  }

  String readText() throws IOException {
    int length = readInt();
    if (length >= 0) {
      return new String(bytes, skip(length), length, StandardCharsets.UTF_8);
    }
    if (length < -left()) {
      throw damaged("a text is longer than what is left");
    }
    int begin = skip(-length * Character.BYTES);
    char[] text = new char[-length];
    ByteBuffer.wrap(bytes, begin, text.length * Character.BYTES).asCharBuffer().get(text);
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
