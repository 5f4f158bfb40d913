package org.gapline.cache;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The bytes of a pack: a mark; entries of key, length, checksum and payload; a footer of rows
 * (first half of the key, offset of the entry) in ascending order of both; and an end of fixed
 * length that tells where the footer begins, how many rows it has, and its checksum. Numbers are
 * big-endian.
 */
final class PackFormat {

  /** Changes whenever the format does: what is of another one is no pack. */
  static final long MARK = 0x4761706C50616B31L;

  /** Document, rest, length, checksum. */
  static final int ENTRY_HEAD = Long.BYTES + Long.BYTES + Integer.BYTES + Integer.BYTES;

  static final int ROW = Long.BYTES + Integer.BYTES;

  /** Offset of the footer, rows, checksum, mark. */
  static final int END = Integer.BYTES + Integer.BYTES + Integer.BYTES + Long.BYTES;

  /** A larger payload is not kept. */
  static final int LARGEST_PAYLOAD = 64 << 20;

  /** A pack that has grown so far is finished, and another one begun: offsets fit an int. */
  static final int FULL = 256 << 20;

  private PackFormat() {}

  /** The checksum of an entry: over its key and its payload. */
  static int checksum(CacheKey key, byte[] payload) {
    CRC32C crc = new CRC32C();
    ByteBuffer head = ByteBuffer.allocate(2 * Long.BYTES);
    crc.update(head.putLong(key.document()).putLong(key.rest()).flip());
    crc.update(payload, 0, payload.length);
    return (int) crc.getValue();
  }

  /** The checksum of a footer. */
  static int checksum(byte[] footer) {
    CRC32C crc = new CRC32C();
    crc.update(footer, 0, footer.length);
    return (int) crc.getValue();
  }
}
