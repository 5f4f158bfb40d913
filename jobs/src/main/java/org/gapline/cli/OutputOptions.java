package org.gapline.cli;

import picocli.CommandLine.Option;

/** How much a command says. */
final class OutputOptions {

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but mistakes.")
  boolean quiet;

  Console console() {
    return Console.ofProcess(quiet ? Console.Verbosity.QUIET : Console.Verbosity.NORMAL);
  }
}
