package org.gapline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import picocli.CommandLine;

/** The command in the test's own process, with what it says. */
final class GaplineInProcess {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Runs the command and returns its exit code. */
  int execute(String... arguments) {
    CommandLine commands = Gapline.commandLine(CLOCK);
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(arguments);
  }

  /** What all commands so far said. */
  String out() {
    return out.toString();
  }

  /** What all commands so far had to complain about. */
  String err() {
    return err.toString();
  }

  /** Copies the shipped codebook to a folder, to be edited there. */
  static void copyTheCodebook(Path to) throws IOException {
    Path from = ProjectFolder.file("data/codebook");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** Lets the first example of the themes expect a theme that it has not. */
  static void breakAnExample(Path codebook) throws IOException {
    Path themes = codebook.resolve("themes.yaml");
    String text = Files.readString(themes);
    int examples = text.indexOf("examples:");
    int end = text.indexOf("themes: [", examples);
    Files.writeString(
        themes, text.substring(0, end) + "themes: [weapons, " + text.substring(end + 9));
  }
}
