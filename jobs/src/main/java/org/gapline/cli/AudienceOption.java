package org.gapline.cli;

import org.gapline.disclosure.Audience;
import picocli.CommandLine.Option;

/** For whom a command works. */
final class AudienceOption {

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "analysts",
      converter = AudienceConverter.class,
      description = "For whom: analysts, managers, donors or donor:<id> (default: analysts).")
  Audience audience;

  /** The option for a command to be run next; nothing for the audience that is meant without it. */
  static String given(Audience audience) {
    return audience.equals(Audience.ANALYSTS) ? "" : " --audience " + audience;
  }
}
