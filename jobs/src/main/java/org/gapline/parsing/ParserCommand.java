package org.gapline.parsing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Starts the process of a parser: the Java that runs, with the parsers alone on its class path, a
 * bounded heap, no display, no names of other machines, and a folder for temporary files of its
 * own.
 */
final class ParserCommand {

  /** What the child needs of the environment: where programs are, and the languages of OCR. */
  private static final List<String> ENVIRONMENT = List.of("PATH", "TESSDATA_PREFIX", "SystemRoot");

  private final String mainClass;
  private final List<Path> classPath;
  private final int memory;

  ParserCommand(String mainClass, List<Path> classPath, int memory) {
    this.mainClass = mainClass;
    this.classPath = List.copyOf(classPath);
    this.memory = memory;
  }

  /**
   * Starts a process.
   *
   * @param temporary an empty folder for its temporary files
   */
  Process start(Path temporary) throws IOException {
    Path hosts = Files.createFile(temporary.resolve("hosts"));
    ProcessBuilder builder = new ProcessBuilder(command(temporary, hosts));
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> !ENVIRONMENT.contains(name));
    environment.put("LC_ALL", "C.UTF-8");
    // The recogniser of text is started for each page: more threads than one slow it down.
    environment.put("OMP_THREAD_LIMIT", "1");
    return builder
        .directory(temporary.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<String> command(Path temporary, Path hosts) throws IOException {
    String libraries =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + memory + "m");
    command.add("-Xss4m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:+SuppressFatalErrorMessage");
    command.add("-XX:-UsePerfData");
    command.addAll(ParserArchive.options(libraries));
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-Djdk.net.hosts.file=" + hosts);
    command.add("-cp");
    command.add(libraries);
    command.add(mainClass);
    return command;
  }
}
