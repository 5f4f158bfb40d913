package org.gapline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;

/** A gapline command in a process of its own, as a user would start it. */
final class GaplineProcess {

  private static final long LIMIT_SECONDS = 180;
  private static final String PEAK = "VmHWM:";

  private final Process process;
  private final long begun = System.nanoTime();
  private final List<String> lines = new ArrayList<>();
  private volatile long peakKilobytes;
  private final BufferedReader reader;

  private GaplineProcess(Process process) {
    this.process = process;
    this.reader =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    Thread watch = new Thread(this::watchMemory, "memory of a command");
    watch.setDaemon(true);
    watch.start();
  }

  /**
   * How a command ended.
   *
   * @param seconds from its start to its end
   * @param peakMegabytes the most memory that it, or a process that it started, held; 0 where the
   *     system does not tell
   */
  record Ended(int exitCode, List<String> lines, double seconds, long peakMegabytes) {
    String output() {
      return String.join("\n", lines);
    }
  }

  /**
   * The surroundings of a command.
   *
   * @param before words before the command, as of a shell that sets a limit
   * @param java options of the virtual machine
   * @param environment variables
   * @param classPath where its classes are
   * @param mainClass what is started
   */
  record Surroundings(
      List<String> before,
      List<String> java,
      Map<String, String> environment,
      String classPath,
      String mainClass) {

    static Surroundings usual() {
      return new Surroundings(
          List.of(),
          List.of(),
          Map.of(),
          System.getProperty("java.class.path"),
          "org.gapline.cli.Gapline");
    }

    Surroundings before(String... words) {
      return new Surroundings(List.of(words), java, environment, classPath, mainClass);
    }

    Surroundings java(String... options) {
      return new Surroundings(before, List.of(options), environment, classPath, mainClass);
    }

    Surroundings environment(Map<String, String> variables) {
      return new Surroundings(before, java, variables, classPath, mainClass);
    }

    Surroundings classPath(String other) {
      return new Surroundings(before, java, environment, other, mainClass);
    }

    Surroundings mainClass(Class<?> other) {
      return mainClass(other.getName());
    }

    Surroundings mainClass(String other) {
      return new Surroundings(before, java, environment, classPath, other);
    }
  }

  static GaplineProcess start(List<String> arguments) throws IOException {
    return start(Surroundings.usual(), arguments);
  }

  static GaplineProcess start(Surroundings surroundings, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(surroundings.before());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx640m"));
    Arrays.stream(System.getProperty("gapline.opens").split(" ")).forEach(command::add);
    command.add("-Dgapline.home=" + ProjectFolder.file("").toAbsolutePath().normalize());
    command.addAll(surroundings.java());
    command.addAll(List.of("-cp", surroundings.classPath()));
    command.add(surroundings.mainClass());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(surroundings.environment());
    return new GaplineProcess(builder.start());
  }

  /** Runs a command to its end. */
  static Ended run(String... arguments) throws Exception {
    return run(Surroundings.usual(), List.of(arguments));
  }

  /** Runs a command to its end, in surroundings of its own. */
  static Ended run(Surroundings surroundings, List<String> arguments) throws Exception {
    GaplineProcess process = start(surroundings, arguments);
    process.readUntil(line -> false);
    return process.ended();
  }

  /** Reads what the command prints until a line fits, or to its end; whether one did. */
  boolean readUntil(Predicate<String> fits) throws IOException {
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

  /** As Ctrl-C does: shutdown hooks run, and what they say is read. */
  void interrupt() {
    process.toHandle().destroy();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  long peakMegabytes() {
    return peakKilobytes >> 10;
  }

  Ended ended() throws InterruptedException {
    if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("did not end within " + LIMIT_SECONDS + " s: " + lines);
    }
    return new Ended(process.exitValue(), List.copyOf(lines), seconds(), peakMegabytes());
  }

  /**
   * The system tells a peak for as long as a process lives. Words before the command may be a
   * process of their own that starts it: the most that one of them held counts.
   */
  private void watchMemory() {
    try {
      while (process.isAlive()) {
        Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .forEach(each -> peakKilobytes = Math.max(peakKilobytes, peakOf(each)));
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      // Nobody asks any more: the last peak stands.
    }
  }

  private static long peakOf(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .max()
          .orElse(0);
    } catch (IOException e) {
      // It ended meanwhile, or the system tells nothing.
      return 0;
    }
  }
}
