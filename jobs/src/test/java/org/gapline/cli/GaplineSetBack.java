package org.gapline.cli;

import java.time.Clock;
import java.time.Duration;

/** The command on a machine whose clock was set back by forty days. */
public final class GaplineSetBack {

  private GaplineSetBack() {}

  /** As {@link Gapline#main}. */
  public static void main(String[] arguments) {
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(-40));
    System.exit(Gapline.commandLine(clock).execute(arguments));
  }
}
