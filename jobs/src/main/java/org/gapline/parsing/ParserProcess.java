package org.gapline.parsing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One running process of parsers. Serves one file at a time; used by one thread at a time. */
final class ParserProcess implements AutoCloseable {

  /** The exit code of a JVM that was told to end when its memory is used up. */
  private static final int OUT_OF_MEMORY = 3;

  private static final long ENDING_SECONDS = 2;

  private final Process process;
  private final Path temporary;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private int served;
  private boolean broken;

  private ParserProcess(Process process, Path temporary) {
    this.process = process;
    this.temporary = temporary;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  static ParserProcess start(ParserCommand command) throws IOException {
    Path temporary = Files.createTempDirectory("gapline-parser-");
    try {
      return new ParserProcess(command.start(temporary), temporary);
    } catch (IOException e) {
      delete(temporary);
      throw e;
    }
  }

  /** How many files it has parsed. */
  int served() {
    return served;
  }

  /** Whether it can take another file. */
  boolean isUsable() {
    return !broken && process.isAlive();
  }

  /**
   * Parses a file. After any problem but those that the child itself names, the process is of no
   * more use.
   */
  ParsedFile parse(byte[] file, ParserLimits limits) throws ParsingException {
    try (Watchdog watchdog = Watchdog.over(this::kill, limits.silence(), limits.total())) {
      try {
        Wire.request(requests, file);
        ParsedFile parsed = Wire.answer(answers, watchdog::alive);
        served++;
        return parsed;
      } catch (IOException e) {
        broken = true;
        throw gone(watchdog, limits);
      }
    }
  }

  private ParsingException gone(Watchdog watchdog, ParserLimits limits) {
    if (watchdog.hasBitten()) {
      return new ParsingException(
          ParsingProblem.TIME_LIMIT, "its parser was stopped: " + watchdog.reason());
    }
    int code = exitCode();
    if (code == OUT_OF_MEMORY) {
      return new ParsingException(
          ParsingProblem.MEMORY_LIMIT, "its parser used up " + limits.memory() + " MiB of memory");
    }
    return new ParsingException(
        ParsingProblem.CRASHED, "the process of its parser ended with code " + code);
  }

  private int exitCode() {
    try {
      if (!process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
        kill();
        process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** Ends the process and what it started. */
  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** A process at rest ends when its input closes; one that is broken or at work is stopped. */
  @Override
  public void close() {
    try {
      requests.close();
      if (broken || !process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
        kill();
      }
    } catch (IOException e) {
      kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
    exitCode();
    delete(temporary);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Left to the system's cleaning of temporary files: no document depends on it.
    }
  }
}
