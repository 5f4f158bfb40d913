package org.gapline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/**
 * Commands one after the other in one process of their own, whose working folder is a project's:
 * paths hold as a user types them, and the classes are loaded once.
 */
public final class CommandsInTurn implements AutoCloseable {

  private static final String ENDED = "\u0004ended ";

  private final Process process;
  private final BufferedReader said;
  private final PrintWriter commands;

  private CommandsInTurn(Process process) {
    this.process = process;
    this.said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.commands = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  /**
   * How a command ended.
   *
   * @param exitCode its exit code
   * @param output what it said
   */
  public record Ended(int exitCode, String output) {}

  /** Starts the process in a folder. */
  public static CommandsInTurn in(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx640m"));
    command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
    command.addAll(Arrays.asList(System.getProperty("gapline.opens").strip().split(" +")));
    command.addAll(List.of("-cp", absoluteClassPath(), CommandsInTurn.class.getName()));
    return new CommandsInTurn(
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start());
  }

  private static String absoluteClassPath() {
    return String.join(
        ":",
        Arrays.stream(System.getProperty("java.class.path").split(":"))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  /** Runs one command to its end. */
  public Ended run(List<String> arguments) throws IOException {
    commands.println(String.join("\t", arguments));
    StringBuilder output = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      int end = line.indexOf(ENDED);
      if (end >= 0) {
        output.append(line, 0, end);
        return new Ended(Integer.parseInt(line.substring(end + ENDED.length())), output.toString());
      }
      output.append(line).append('\n');
    }
    throw new AssertionError("the process ended: " + output);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The process: a command a line, its arguments separated by tabs. */
  public static void main(String[] none) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      CommandLine gapline = Gapline.commandLine(GaplineInProcess.CLOCK);
      gapline.setErr(new PrintWriter(System.out, true));
      int exitCode = gapline.execute(line.isEmpty() ? new String[0] : line.split("\t"));
      System.out.println(ENDED + exitCode);
      System.out.flush();
    }
  }

  /** Whether a command of that name is there, and takes what else is given. */
  public static void requireKnown(String shown) {
    CommandLine gapline = Gapline.commandLine(GaplineInProcess.CLOCK);
    CommandLine command = gapline;
    List<String> words = List.of(shown.split(" +"));
    int names = 0;
    while (names < words.size() && command.getSubcommands().containsKey(words.get(names))) {
      command = command.getSubcommands().get(words.get(names++));
    }
    if (names == 0 && !shown.startsWith("-")) {
      throw new AssertionError("There is no command: gapline " + shown);
    } else if (names < words.size()) {
      gapline.parseArgs(words.toArray(String[]::new));
    }
  }
}
