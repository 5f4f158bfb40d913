package org.gapline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Options that say nothing without another one: given alone they are a mistake. */
final class Companions {

  private Companions() {}

  /**
   * Stops a command whose option would have no effect.
   *
   * @param option name of the option
   * @param companions the options that it goes with, of which one is needed
   */
  static void require(CommandSpec command, String option, String... companions) {
    CommandLine.ParseResult given = command.commandLine().getParseResult();
    boolean alone = given.hasMatchedOption(option);
    for (String companion : companions) {
      alone &= !given.hasMatchedOption(companion);
    }
    if (alone) {
      String names = String.join(" or ", companions);
      throw new CommandLine.ParameterException(
          command.commandLine(),
          "%s does nothing without %s. Add %s, or leave %s out."
              .formatted(option, names, names, option));
    }
  }
}
