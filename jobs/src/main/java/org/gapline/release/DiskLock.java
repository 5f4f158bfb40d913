package org.gapline.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A lock of the operating system. */
final class DiskLock extends CuratedLock {

  private static final String FILE = ".lock";

  private final FileChannel channel;

  private DiskLock(FileChannel channel) {
    this.channel = channel;
  }

  static Optional<CuratedLock> take(Path curated) throws IOException {
    FileChannel channel =
        FileChannel.open(
            curated.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by this very process: the same as held by another.
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new DiskLock(channel));
  }

  /** The system takes it from nobody who lives. */
  @Override
  public void requireHeld() {}

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
