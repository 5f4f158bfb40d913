package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.gapline.release.CuratedLock;
import org.gapline.storage.Storage;

/** Taking the lock of a curated folder, with what a person should know when it cannot be had. */
final class CuratedLocks {

  /** How long a folder that is not on a local disk stays taken after its run was killed. */
  private static final Duration LEASE =
      Duration.ofSeconds(Integer.getInteger("gapline.lease.seconds", 60));

  private CuratedLocks() {}

  /**
   * Takes the lock. A lease goes by the system's own clock, whatever day a run takes for its own.
   *
   * @throws AnotherRun if another run holds it
   * @throws UserMistake if the folder cannot be written
   */
  static CuratedLock take(Path curated) {
    try {
      return CuratedLock.tryTake(curated, Clock.systemUTC(), LEASE)
          .orElseThrow(() -> new AnotherRun(curated));
    } catch (IOException e) {
      throw new UserMistake(
          curated
              + ": cannot be written ("
              + Failures.inWords(e)
              + "), so no release could be kept. Give yourself write permission there, or name"
              + " another folder with --curated.");
    }
  }

  /** Another run is at work. */
  static final class AnotherRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnotherRun(Path curated) {
      super(
          curated
              + ": another run is at work there. The current release is unchanged. Wait for it to end"
              + (Storage.kind(curated) == Storage.Kind.LOCAL_DISK
                  ? ""
                  : ", or for " + LEASE.toSeconds() + " seconds if it was killed")
              + ", then run again.");
    }
  }
}
