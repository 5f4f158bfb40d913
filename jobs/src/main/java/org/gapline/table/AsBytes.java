package org.gapline.table;

import java.io.IOException;

/**
 * Values as bytes and back.
 *
 * @param <T> the values
 */
public interface AsBytes<T> {

  /** The bytes of a value: equal values have equal bytes. */
  byte[] toBytes(T value);

  /**
   * The value of bytes.
   *
   * @throws IOException if they are not those of such a value
   */
  T fromBytes(byte[] bytes) throws IOException;
}
