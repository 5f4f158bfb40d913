package org.gapline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.gapline.ProjectFolder;

/** A gapline command in a process of its own, as a user would start it. */
final class GaplineProcess {

  private static final long LIMIT_SECONDS = 180;

  private final Process process;
  private final List<String> lines = new ArrayList<>();

  private GaplineProcess(Process process) {
    this.process = process;
  }

  /** How a command ended. */
  record Ended(int exitCode, List<String> lines) {
    String output() {
      return String.join("\n", lines);
    }
  }

  static GaplineProcess start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx640m"));
    Arrays.stream(System.getProperty("gapline.opens").split(" ")).forEach(command::add);
    command.add("-Dgapline.home=" + ProjectFolder.file("").toAbsolutePath().normalize());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.gapline.cli.Gapline");
    command.addAll(arguments);
    return new GaplineProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /** Runs a command to its end. */
  static Ended run(String... arguments) throws Exception {
    GaplineProcess process = start(List.of(arguments));
    process.readUntil(line -> false);
    return process.ended();
  }

  /** Reads what the command prints until a line fits, or to its end; whether one did. */
  boolean readUntil(Predicate<String> fits) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
      if (fits.test(line)) {
        return true;
      }
    }
    return false;
  }

  /** SIGKILL: no shutdown hook runs. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Ended ended() throws InterruptedException {
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("did not end within " + LIMIT_SECONDS + " s: " + lines);
    }
    return new Ended(process.exitValue(), List.copyOf(lines));
  }
}
