package org.gapline.parsing;

import java.time.Duration;

/**
 * What a parser may use.
 *
 * @param memory heap of one process, in MiB
 * @param silence how long a parser may work without a sign of progress
 * @param total how long it may work on one file at all
 * @param processes how many processes at most
 * @param patience how long a file waits for a process before another one is started for it
 * @param filesPerProcess files after which a process is replaced by a fresh one
 */
public record ParserLimits(
    int memory,
    Duration silence,
    Duration total,
    int processes,
    Duration patience,
    int filesPerProcess) {

  public ParserLimits {
    if (memory < 32 || processes < 1 || filesPerProcess < 1) {
      throw new IllegalArgumentException("a parser cannot work within " + memory + " MiB");
    }
  }

  /** The limits of a usual run: for few files one process, more where files have to wait. */
  public static ParserLimits usual() {
    return new ParserLimits(
        512,
        Duration.ofSeconds(60),
        Duration.ofMinutes(30),
        Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())),
        Duration.ofMillis(1500),
        500);
  }
}
