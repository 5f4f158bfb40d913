package org.gapline.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The SHA-256 digests of the canonical rows of one file, in ascending order: all that the content
 * hash of a table wants of the file. Immutable.
 */
public final class FileDigests {

  /** More are not held at once: 8 MiB of them, in each of the threads that read. */
  static final int MOST = 1 << 18;

  private static final int BYTES = DigestBlock.BYTES;

  private final byte[] sorted;

  private FileDigests(byte[] sorted) {
    this.sorted = sorted;
  }

  /** Those of a block. */
  static FileDigests of(DigestBlock block) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(block.count() * BYTES);
    DigestRun run = block.sorted();
    while (all.hasRemaining()) {
      all.put(run.next());
    }
    return new FileDigests(all.array());
  }

  /** Digests as the bytes in which they stand behind each other. */
  public static AsBytes<FileDigests> bytes() {
    return new Bytes();
  }

  /** How many there are: one for each row. */
  public int count() {
    return sorted.length / BYTES;
  }

  /** All, behind each other; not to be changed. */
  byte[] sorted() {
    return sorted;
  }

  /** All, one after the other. */
  DigestRun run() {
    return new DigestRun() {
      private ByteBuffer next = ByteBuffer.wrap(sorted);

      @Override
      ByteBuffer next() {
        ByteBuffer all = next;
        next = ByteBuffer.allocate(0);
        return all;
      }
    };
  }

  private static final class Bytes implements AsBytes<FileDigests> {

    @Override
    public byte[] toBytes(FileDigests digests) {
      return digests.sorted;
    }

    @Override
    public FileDigests fromBytes(byte[] bytes) throws IOException {
      if (bytes.length % BYTES != 0) {
        throw new IOException(bytes.length + " bytes are no digests");
      }
      for (int begin = BYTES; begin < bytes.length; begin += BYTES) {
        int before = begin - BYTES;
        if (Arrays.compareUnsigned(bytes, before, begin, bytes, begin, begin + BYTES) > 0) {
          throw new IOException("digest " + begin / BYTES + " is not in its place");
        }
      }
      return new FileDigests(bytes);
    }
  }
}
