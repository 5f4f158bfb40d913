package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the command says to a user who asks for help or mistypes an option. */
class GaplineTest {

  @TempDir Path folder;
  private final GaplineInProcess gapline = new GaplineInProcess();

  @Test
  void withoutArgumentsItPrintsHelp() {
    assertThat(gapline.execute()).isEqualTo(ExitCodes.DONE);

    assertThat(gapline.out()).contains("run", "check", "export", "releases", "Begin with");
  }

  @Test
  void everyCommandExplainsItself() {
    for (List<String> command : commands(Gapline.commandLine(GaplineInProcess.CLOCK), List.of())) {
      List<String> arguments = new ArrayList<>(command);
      arguments.add("--help");

      assertThat(gapline.execute(arguments.toArray(String[]::new))).as("%s", command).isZero();
    }
    assertThat(gapline.out()).contains("--config", "--master", "--keep", "--predictions");
  }

  @Test
  void everyLineOfADescriptionEndsItsSentence() {
    CommandLine all = Gapline.commandLine(GaplineInProcess.CLOCK);
    for (List<String> path : commands(all, List.of())) {
      CommandLine command = all;
      for (String name : path) {
        command = command.getSubcommands().get(name);
      }
      assertThat(command.getCommandSpec().usageMessage().description())
          .as("%s", path)
          .allMatch(line -> line.endsWith(".") || line.endsWith("./gapline check"));
    }
  }

  @Test
  void anUnknownCommandIsMetWithTheNearestOrAll() {
    assertThat(gapline.execute("rnu")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.execute("releases", "prun")).isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.execute("xyzzy")).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err())
        .contains("There is no command \"rnu\". Did you mean \"run\"?")
        .contains("There is no command \"prun\". Did you mean \"prune\"?")
        .contains("There is no command \"xyzzy\". There are: assess, ");
  }

  @Test
  void anUnknownCommandIsAMistakeWithASuggestion() {
    assertThat(gapline.execute("exprot")).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("export");
  }

  @Test
  void anUnknownAudienceIsAMistakeThatNamesTheKnownOnes() {
    assertThat(gapline.execute("run", "--audience", "everybody")).isEqualTo(ExitCodes.USER_MISTAKE);

    assertThat(gapline.err()).contains("everybody").contains("analysts, managers, donors");
  }

  @Test
  void anUnknownKeyOfTheConfigurationNamesTheNearestKnownOne() throws IOException {
    Path config = folder.resolve("gapline.yaml");
    Files.writeString(config, "curatd: x\n");

    assertThat(gapline.execute("export", "standing", "--config", config.toString()))
        .isEqualTo(ExitCodes.USER_MISTAKE);
    assertThat(gapline.err()).contains("gapline.yaml:1", "curatd", "curated");
  }

  private static List<List<String>> commands(CommandLine commands, List<String> before) {
    List<List<String>> all = new ArrayList<>();
    commands
        .getSubcommands()
        .forEach(
            (name, command) -> {
              List<String> path = new ArrayList<>(before);
              path.add(name);
              all.add(path);
              all.addAll(commands(command, path));
            });
    return all;
  }
}
