package org.gapline.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A lock by agreement, where the system offers none: a numbered file that says until when it is
 * held. Its holder writes it anew three times in each span. Once its time is over, whoever makes
 * the file of the next number, which only one can, holds the folder. The file of the highest number
 * is never deleted, so that no two ever agree on different numbers.
 */
final class Lease extends CuratedLock {

  private static final String STEM = ".lease-";
  private static final int RENEWALS = 3;

  private final Path file;
  private final Clock clock;
  private final Duration length;
  private final ScheduledExecutorService renewing;
  private volatile Instant until;

  private Lease(Path file, Clock clock, Duration length, Instant until) {
    this.file = file;
    this.clock = clock;
    this.length = length;
    this.until = until;
    this.renewing =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "gapline-lease");
              thread.setDaemon(true);
              return thread;
            });
  }

  static Optional<CuratedLock> take(Path curated, Clock clock, Duration length) throws IOException {
    int last = last(curated);
    if (last > 0 && clock.instant().isBefore(end(file(curated, last), length))) {
      return Optional.empty();
    }
    Path next = file(curated, last + 1);
    Instant until = clock.instant().plus(length);
    if (!create(next, until)) {
      return Optional.empty();
    }
    if (last(curated) > last + 1) {
      // Others held this number meanwhile, and gave way to a higher one: it was free once more.
      Files.deleteIfExists(next);
      return Optional.empty();
    }
    Lease lease = new Lease(next, clock, length, until);
    lease.renewRegularly();
    for (int old = last; old > 0 && Files.deleteIfExists(file(curated, old)); old--) {}
    return Optional.of(lease);
  }

  private static Path file(Path curated, int number) {
    return curated.resolve(STEM + number);
  }

  /** The highest number; 0 where nobody ever held the folder. */
  private static int last(Path curated) throws IOException {
    try (Stream<Path> files = Files.list(curated)) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(name -> name.matches("\\.lease-\\d{1,9}"))
          .mapToInt(name -> Integer.parseInt(name.substring(STEM.length())))
          .max()
          .orElse(0);
    }
  }

  /** Until when it holds; one that is gone gave way to another, who holds the folder. */
  private static Instant end(Path file, Duration length) throws IOException {
    try {
      return written(file, length);
    } catch (NoSuchFileException e) {
      return Instant.MAX;
    }
  }

  /** One without a time is being written, or was when its holder was killed: then it ends too. */
  private static Instant written(Path file, Duration length) throws IOException {
    try {
      return Instant.parse(Files.readString(file).strip());
    } catch (DateTimeException e) {
      return Files.getLastModifiedTime(file).toInstant().plus(length);
    }
  }

  /** Whether it was made by us: a store may tell that another was first only when it is closed. */
  private static boolean create(Path file, Instant until) throws IOException {
    try {
      Files.write(file, bytes(until), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      if (Files.exists(file)) {
        return false;
      }
      throw e;
    }
  }

  private static byte[] bytes(Instant until) {
    return (until + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void renewRegularly() {
    long pause = Math.max(1, length.toMillis() / RENEWALS);
    renewing.scheduleWithFixedDelay(this::renew, pause, pause, TimeUnit.MILLISECONDS);
  }

  /** One that has ended is not renewed: another may hold the folder. */
  private synchronized void renew() {
    try {
      Instant now = clock.instant();
      if (now.isBefore(until)) {
        Instant next = now.plus(length);
        Files.write(file, bytes(next));
        until = next;
      }
    } catch (IOException | RuntimeException e) {
      // Tried again: until then the lease runs on, and requireHeld tells if it has run out.
    }
  }

  @Override
  public synchronized void requireHeld() throws IOException {
    boolean newest = last(file.getParent()) == number();
    if (!newest || !clock.instant().isBefore(until)) {
      throw new IOException(
          file.getParent()
              + ": this run has lost its lease, as when a machine slept, and another may have begun."
              + " Nothing was put in force. Run again.");
    }
  }

  private int number() {
    return Integer.parseInt(file.getFileName().toString().substring(STEM.length()));
  }

  /** Given back by an end that lies before all times; unless it was lost already. */
  @Override
  public synchronized void close() throws IOException {
    renewing.shutdownNow();
    if (clock.instant().isBefore(until)) {
      Files.write(file, bytes(Instant.EPOCH));
    }
    until = Instant.MIN;
  }
}
