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
}
