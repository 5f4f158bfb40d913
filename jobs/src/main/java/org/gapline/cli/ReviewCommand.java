package org.gapline.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gapline review}: what people say of the coding, out to sheets and back. */
@Command(
    name = "review",
    description = {
      "Puts statements before people, and takes in what they decide.",
      "See docs/review.md for the sheets and what becomes of decisions."
    })
final class ReviewCommand implements Runnable {

  @Spec private CommandSpec spec;

  private ReviewCommand() {}

  /** The command with its subcommands. */
  static CommandLine of(Clock clock) {
    return new CommandLine(new ReviewCommand())
        .addSubcommand(new ReviewExportCommand())
        .addSubcommand(new ReviewImportCommand(clock))
        .addSubcommand(new ReviewAgreementCommand())
        .addSubcommand(new ReviewListCommand());
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
