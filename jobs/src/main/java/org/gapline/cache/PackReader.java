package org.gapline.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Reads the entries of one pack. Who asks in the order in which they were written reads the file
 * from front to back, and needs no index. For one thread.
 */
final class PackReader implements Closeable {

  /** So much is read at once of a pack that is read onward. */
  private static final int WINDOW = 1 << 18;

  /** So much is read at once of one that is read here and there. */
  private static final int STEP = 1 << 13;

  private final PackIndex index;
  private final FileChannel channel;
  private ByteBuffer window = ByteBuffer.allocate(0);
  private int windowAt;
  private int next = Long.BYTES;

  /**
   * Opens a pack.
   *
   * @throws IOException if it cannot be opened any more
   */
  PackReader(PackIndex index) throws IOException {
    this.index = index;
    this.channel = FileChannel.open(index.file());
  }

  /** Whether every entry of a pack is as it was written. */
  static boolean isWhole(Path file) {
    try (PackReader reader = new PackReader(PackIndex.of(file))) {
      int[] whole = {0};
      reader.forEach((key, payload) -> whole[0]++);
      return whole[0] == reader.index.entries();
    } catch (IOException e) {
      return false;
    }
  }

  /** The pack. */
  PackIndex index() {
    return index;
  }

  /** The result that stands behind the one that was read last, where it is of this key. */
  <T> T next(CacheKey key, Function<byte[], T> result) throws IOException {
    return at(next, key, result);
  }

  /**
   * The result under a key.
   *
   * @param result makes a result of its bytes, null where they are of no use
   * @return null where there is none that is of use
   * @throws IOException if an entry cannot be read, or is damaged
   */
  <T> T find(CacheKey key, Function<byte[], T> result) throws IOException {
    for (int offset : index.offsets(key.document())) {
      T found = at(offset, key, result);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private <T> T at(int offset, CacheKey key, Function<byte[], T> result) throws IOException {
    if (offset + (long) PackFormat.ENTRY_HEAD > index.end()) {
      return null;
    }
    ByteBuffer head = bytes(offset, PackFormat.ENTRY_HEAD);
    if (head.getLong() != key.document() || head.getLong() != key.rest()) {
      return null;
    }
    int length = head.getInt();
    int checksum = head.getInt();
    byte[] payload = payload(offset, length);
    if (PackFormat.checksum(key, payload) != checksum) {
      throw new DamagedPackException(index.file());
    }
    next = offset + PackFormat.ENTRY_HEAD + length;
    return result.apply(payload);
  }

  private byte[] payload(int offset, int length) throws IOException {
    long from = offset + (long) PackFormat.ENTRY_HEAD;
    if (length < 0 || length > PackFormat.LARGEST_PAYLOAD || from + length > index.end()) {
      throw new DamagedPackException(index.file());
    }
    byte[] payload = new byte[length];
    if (length <= WINDOW) {
      bytes((int) from, length).get(payload);
    } else {
      // Past the window, which would stay as large as the largest.
      ByteBuffer straight = ByteBuffer.wrap(payload);
      while (straight.hasRemaining() && channel.read(straight, from + straight.position()) >= 0) {
        // Goes on: a read may give less than was asked for.
      }
      if (straight.hasRemaining()) {
        throw new DamagedPackException(index.file());
      }
    }
    return payload;
  }

  /** Every entry that is whole, in the order in which they were written. */
  void forEach(Entries entries) throws IOException {
    for (int offset : index.offsets()) {
      ByteBuffer head = bytes(offset, PackFormat.ENTRY_HEAD);
      CacheKey key = new CacheKey(head.getLong(), head.getLong());
      int length = head.getInt();
      int checksum = head.getInt();
      byte[] payload = payload(offset, length);
      if (PackFormat.checksum(key, payload) == checksum) {
        entries.take(key, payload);
      }
    }
  }

  /** Takes entries. */
  interface Entries {

    /** One entry. */
    void take(CacheKey key, byte[] payload) throws IOException;
  }

  /** So many bytes from an offset on. */
  private ByteBuffer bytes(int from, int length) throws IOException {
    if (from < windowAt || from + (long) length > windowAt + (long) window.limit()) {
      fill(from, length);
    }
    return window.duplicate().position(from - windowAt).limit(from - windowAt + length);
  }

  private void fill(int from, int length) throws IOException {
    int behind = windowAt + window.limit();
    boolean onward = windowAt <= from && from - behind <= STEP;
    int wanted = Math.max(length, onward ? WINDOW : STEP);
    if (window.capacity() < wanted) {
      window = ByteBuffer.allocate(wanted);
    }
    window.clear().limit(wanted);
    windowAt = from;
    while (window.position() < length
        && channel.read(window, from + (long) window.position()) >= 0) {
      // Goes on: a read may give less than was asked for.
    }
    window.flip();
    if (window.limit() < length) {
      throw new DamagedPackException(index.file());
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
