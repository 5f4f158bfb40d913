package org.gapline.spark.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import org.gapline.table.RecordBytes;

/**
 * A record that is kept as bytes, and read when it is asked for.
 *
 * @param <R> the record
 */
public final class Unread<R extends Record> {

  private final byte[] bytes;
  private final RecordBytes<R> codec;

  Unread(byte[] bytes, RecordBytes<R> codec) {
    this.bytes = bytes;
    this.codec = codec;
  }

  /** Reads it; an {@link UncheckedIOException} if these are not the bytes of such a record. */
  public R read() {
    try {
      return codec.fromBytes(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads some of its fields; the same error.
   *
   * @param part a record whose components are named and typed as some of this record's
   */
  public <P extends Record> P part(Class<P> part) {
    try {
      return codec.part(part).of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes it into a digest. */
  public void update(MessageDigest digest) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}
