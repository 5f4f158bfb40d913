package org.gapline.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A sorted run of digests in a temporary file that is gone when it is closed. */
final class DigestFile extends DigestRun implements Closeable {

  private static final int STRETCH = 1 << 16;

  private final FileChannel file;

  private DigestFile(FileChannel file) {
    this.file = file;
  }

  /** Writes all digests of a run that nobody has asked for one yet. */
  static DigestFile of(DigestRun run) throws IOException {
    Path path = Files.createTempFile("gapline", ".digests");
    FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      for (ByteBuffer next = run.next(); next.hasRemaining(); next = run.next()) {
        while (next.hasRemaining()) {
          file.write(next);
        }
      }
      file.position(0);
      return new DigestFile(file);
    } catch (IOException | RuntimeException | Error e) {
      try (file) {
        throw e;
      }
    }
  }

  /** What was cut off within a digest is not given out, and so missing at the end. */
  @Override
  ByteBuffer next() throws IOException {
    ByteBuffer stretch = ByteBuffer.allocate(STRETCH);
    while (stretch.hasRemaining() && file.read(stretch) >= 0) {
      // Goes on: a read may give less than was asked for.
    }
    stretch.flip();
    return stretch.limit(stretch.limit() - stretch.limit() % DigestBlock.BYTES);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
