package org.gapline.spark.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
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
}
