package org.gapline.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A record that is kept as bytes, and read when it is asked for. May be a component of another
 * record: then its bytes stand among those of that, and are passed over where nobody asks.
 *
 * @param <R> the record
 */
public final class Unread<R extends Record> {

  private final RecordBytes<R> codec;
  private final byte[] block;
  private final int begin;
  private final int end;

  Unread(RecordBytes<R> codec, byte[] block, int begin, int end) {
    this.codec = codec;
    this.block = block;
    this.begin = begin;
    this.end = end;
  }

  /** Reads it; an {@link UncheckedIOException} if these are not the bytes of such a record. */
  public R read() {
    try {
      return codec.fromAllOf(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads some of its fields; the same error.
   *
   * @param part a record whose components are named and typed as some of this record's
   * @throws IllegalArgumentException if one of them is not
   */
  public <P extends Record> P part(Class<P> part) {
    try {
      return codec.part(part).of(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many bytes it takes. */
  public int size() {
    return end - begin;
  }

  private ByteReader bytes() {
    return new ByteReader(block, begin, end);
  }

  /** Writes its size and its bytes. */
  void write(ByteWriter out) {
    out.writeLong(size());
    out.writeAll(block, begin, end);
  }

  /** Its bytes by themselves. */
  byte[] toBytes() {
    return Arrays.copyOfRange(block, begin, end);
  }

  /** Takes it into a digest. */
  public void update(MessageDigest digest) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(end - begin).flip());
    digest.update(block, begin, end - begin);
  }

  /** Whether the other one is a record of the same type with the same bytes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Unread<?> record
        && codec == record.codec
        && Arrays.equals(block, begin, end, record.block, record.begin, record.end);
  }

  @Override
  public int hashCode() {
    return ByteBuffer.wrap(block, begin, size()).hashCode();
  }

  @Override
  public String toString() {
    return read().toString();
  }
}
