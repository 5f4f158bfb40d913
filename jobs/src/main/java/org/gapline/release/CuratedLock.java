package org.gapline.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gapline.storage.Storage;

/**
 * The right to write into a curated folder: held by one run at a time. On a local disk the
 * operating system gives it back when that run ends, however it ends; elsewhere it is a {@link
 * Lease} that ends when nobody renews it.
 */
public abstract class CuratedLock implements AutoCloseable {

  CuratedLock() {}

  /**
   * Takes the lock, or nothing where another run holds it.
   *
   * @param clock tells whether a lease has ended; clocks of machines that share a folder may differ
   *     by less than a third of a lease
   * @param lease how long one lasts without being renewed
   * @throws IOException if the folder cannot be written
   */
  public static Optional<CuratedLock> tryTake(Path curated, Clock clock, Duration lease)
      throws IOException {
    Files.createDirectories(curated);
    return Storage.kind(curated) == Storage.Kind.LOCAL_DISK
        ? DiskLock.take(curated)
        : Lease.take(curated, clock, lease);
  }

  /**
   * Holds the lock against what others may have done meanwhile: to be asked right before something
   * is put in force.
   *
   * @throws IOException if it was lost, as by a machine that slept: then another run may be at work
   */
  public abstract void requireHeld() throws IOException;

  @Override
  public abstract void close() throws IOException;
}
