package org.gapline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program in a process of its own, whose processor time and memory are looked at forty times a
 * second: what it used in the last moment before its end is not seen.
 */
final class MeasuredProcess {

  private static final long MILLISECONDS = 25;

  /** Listing the processes of a machine costs more than looking at one. */
  private static final int LOOKS_PER_LISTING = 10;

  private static final double TICKS_PER_SECOND = 100;

  /** Less is no Java process but a shell that some library asks something. */
  private static final long LEAST_KILOBYTES = 16 << 10;

  private final Process process;
  private final long begun = System.nanoTime();
  private final Map<Long, ProcessFigures> children = new HashMap<>();
  private ProcessFigures own = ProcessFigures.NONE;

  private MeasuredProcess(Process process) {
    this.process = process;
  }

  /**
   * How a program ended.
   *
   * @param lines what it said
   */
  record Ended(int exitCode, List<String> lines, Usage usage) {
    Ended {
      lines = List.copyOf(lines);
    }
  }

  /** Runs a program to its end; it is ended, too, where this process is. */
  static Ended run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Thread atEnd = new Thread(() -> endAll(process));
    Runtime.getRuntime().addShutdownHook(atEnd);
    try {
      return new MeasuredProcess(process).toEnd();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      endAll(process);
      Runtime.getRuntime().removeShutdownHook(atEnd);
    }
  }

  private static void endAll(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private Ended toEnd() throws IOException, InterruptedException {
    process.getOutputStream().close();
    Thread watch = new Thread(this::watch, "use of a program");
    watch.setDaemon(true);
    watch.start();
    List<String> lines = read();
    int exitCode = process.waitFor();
    double seconds = (System.nanoTime() - begun) / 1e9;
    watch.join();
    return new Ended(exitCode, lines, usage(seconds));
  }

  private List<String> read() throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private void watch() {
    try {
      for (int look = 0; process.isAlive(); look++) {
        look(look % LOOKS_PER_LISTING == 0);
        Thread.sleep(MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(boolean listing) {
    own = ProcessFigures.of(process.pid(), own);
    if (listing) {
      process
          .descendants()
          .forEach(child -> children.putIfAbsent(child.pid(), ProcessFigures.NONE));
    }
    children.replaceAll(ProcessFigures::of);
  }

  private Usage usage(double seconds) {
    long seen = children.values().stream().mapToLong(ProcessFigures::ticks).sum();
    long peak = children.values().stream().mapToLong(ProcessFigures::peakKilobytes).max().orElse(0);
    // One that was killed with its parent is in no sum of the system's.
    long ticks = own.ticks() + Math.max(own.childTicks(), seen);
    long parsers = peak < LEAST_KILOBYTES ? 0 : peak >> 10;
    return new Usage(seconds, ticks / TICKS_PER_SECOND, own.peakKilobytes() >> 10, parsers);
  }
}
