package org.gapline.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write into a curated folder: held by one run at a time, and given back by the
 * operating system when that run ends, however it ends.
 */
public final class CuratedLock implements AutoCloseable {

  private static final String FILE = ".lock";

  private final FileChannel channel;

  private CuratedLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, or nothing where another run holds it.
   *
   * @throws IOException if the folder cannot be written
   */
  public static Optional<CuratedLock> tryTake(Path curated) throws IOException {
    Files.createDirectories(curated);
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
    return lock == null ? Optional.empty() : Optional.of(new CuratedLock(channel));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
