package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command line that the docs show is one that the program takes. */
class DocumentedCommandsTest {

  /** In a span of code, or on a line of its own, which may go on after a backslash. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "`\\./gapline ([^`]*)`|^ *\\./gapline ((?:[^\\\\\n]|\\\\\n)*)", Pattern.MULTILINE);

  @ParameterizedTest
  @MethodSource("commands")
  void commandIsTaken(String command) {
    CommandLine gapline = Gapline.commandLine(Clock.systemUTC());
    String[] arguments = command.split(" +");

    if (isNameAlone(command)) {
      assertThat(named(gapline, arguments)).isNotNull();
    } else {
      assertThatCode(() -> gapline.parseArgs(arguments)).doesNotThrowAnyException();
    }
  }

  /** Text that speaks of a command gives nothing that the command needs. */
  private static boolean isNameAlone(String command) {
    return command.matches("[a-z]+( [a-z]+)?");
  }

  private static CommandLine named(CommandLine gapline, String[] names) {
    CommandLine command = gapline;
    for (String name : names) {
      command = command.getSubcommands().get(name);
      assertThat(command).as(name).isNotNull();
    }
    return command;
  }

  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path page : pages()) {
      COMMAND
          .matcher(Files.readString(page))
          .results()
          .map(DocumentedCommandsTest::plain)
          .forEach(commands::add);
    }
    assertThat(commands).hasSizeGreaterThan(30);
    return commands.stream().distinct().toList();
  }

  /** Without remarks, without marks of what may be left out, and on one line. */
  private static String plain(MatchResult found) {
    String shown = found.group(1) == null ? found.group(2) : found.group(1);
    return shown.replace("\\\n", " ").replaceAll(" #.*|\\[[^]]*]", "").strip();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(ProjectFolder.file("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "notebooks/README.md")
                  .map(ProjectFolder::file),
              docs.filter(page -> page.toString().endsWith(".md")))
          .sorted()
          .toList();
    }
  }
}
