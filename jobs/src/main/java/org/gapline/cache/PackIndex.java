package org.gapline.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Which documents a pack speaks of, and where: 12 bytes an entry, shared by all threads of a
 * process.
 */
final class PackIndex {

  private static final int[] NONE = {};

  private final Path file;
  private final long[] documents;
  private final int[] offsets;
  private final int end;

  private PackIndex(Path file, long[] documents, int[] offsets, int end) {
    this.file = file;
    this.documents = documents;
    this.offsets = offsets;
    this.end = end;
  }

  /**
   * Reads the footer of a pack, and none of its entries.
   *
   * @throws DamagedPackException if it is no whole pack
   * @throws IOException if it cannot be read
   */
  static PackIndex of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() < Long.BYTES + PackFormat.END || channel.size() > Integer.MAX_VALUE) {
        throw new DamagedPackException(file);
      }
      int size = (int) channel.size();
      ByteBuffer last = read(channel, size - PackFormat.END, PackFormat.END);
      int begin = last.getInt();
      int rows = last.getInt();
      int checksum = last.getInt();
      boolean fits =
          last.getLong() == PackFormat.MARK
              && begin >= Long.BYTES
              && rows >= 0
              && begin + (long) rows * PackFormat.ROW + PackFormat.END == size;
      if (!fits || read(channel, 0, Long.BYTES).getLong() != PackFormat.MARK) {
        throw new DamagedPackException(file);
      }
      return of(file, footer(file, channel, begin, rows, checksum), rows, begin);
    }
  }

  private static ByteBuffer footer(
      Path file, FileChannel channel, int begin, int rows, int checksum) throws IOException {
    ByteBuffer footer = read(channel, begin, rows * PackFormat.ROW);
    if (PackFormat.checksum(footer.array()) != checksum) {
      throw new DamagedPackException(file);
    }
    return footer;
  }

  private static PackIndex of(Path file, ByteBuffer footer, int rows, int end) {
    long[] documents = new long[rows];
    int[] offsets = new int[rows];
    for (int i = 0; i < rows; i++) {
      documents[i] = footer.getLong();
      offsets[i] = footer.getInt();
    }
    return new PackIndex(file, documents, offsets, end);
  }

  private static ByteBuffer read(FileChannel channel, int from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // Goes on: a read may give less than was asked for.
    }
    return bytes.flip();
  }

  /** The pack. */
  Path file() {
    return file;
  }

  /** How many entries it holds. */
  int entries() {
    return documents.length;
  }

  /** Offset behind its last entry. */
  int end() {
    return end;
  }

  /** Whether it holds anything of a document. */
  boolean knows(long document) {
    return Arrays.binarySearch(documents, document) >= 0;
  }

  /** The offsets of all entries of a document. */
  int[] offsets(long document) {
    int row = Arrays.binarySearch(documents, document);
    if (row < 0) {
      return NONE;
    }
    int from = row;
    while (from > 0 && documents[from - 1] == document) {
      from--;
    }
    int to = row + 1;
    while (to < documents.length && documents[to] == document) {
      to++;
    }
    return Arrays.copyOfRange(offsets, from, to);
  }

  /** The offsets of all entries, in the order in which they were written. */
  int[] offsets() {
    int[] all = offsets.clone();
    Arrays.sort(all);
    return all;
  }
}
