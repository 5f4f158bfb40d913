package org.gapline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * How programs are started in a Java process of their own: with the classes, the class archive and
 * the opened packages of this one, and settings that are chosen here and not by size of input.
 *
 * @param settings options of the virtual machine
 */
record JavaCommand(List<String> settings) {

  /** What {@code gapline} chooses for a large input. */
  static final JavaCommand LARGE =
      new JavaCommand(
          List.of(
              "-XX:InitiatingHeapOccupancyPercent=70",
              "-XX:-G1UseAdaptiveIHOP",
              "-Xmx1500m",
              "-Dgapline.large=true"));

  /** What it adds where the system gives large pages of memory to those that ask. */
  static final List<String> LARGE_PAGES = List.of("-XX:+UseTransparentHugePages");

  private static final Path PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

  /** What it adds for a very large one of which an earlier run knows most. */
  static final List<String> COMPILING_LESS =
      List.of(
          "-XX:Tier4InvocationThreshold=20000",
          "-XX:Tier4MinInvocationThreshold=2400",
          "-XX:Tier4CompileThreshold=60000",
          "-XX:Tier4BackEdgeThreshold=160000",
          "-XX:MaxInlineLevel=4",
          "-XX:FreqInlineSize=80",
          "-XX:InlineSmallCode=800");

  /** What {@code gapline} chooses for a very large one of which an earlier run knows most. */
  static final JavaCommand LARGE_KNOWN =
      new JavaCommand(Stream.of(LARGE.settings, COMPILING_LESS).flatMap(List::stream).toList());

  /** What {@code gapline} chooses for a large one of which an earlier run knows most. */
  static final JavaCommand KNOWN =
      new JavaCommand(
          List.of(
              "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1500m", "-Dgapline.large=true"));

  /** What {@code gapline} chooses for a small one. */
  static final JavaCommand SMALL =
      new JavaCommand(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx640m"));

  /** For a program that needs little. */
  static final JavaCommand PLAIN = new JavaCommand(List.of("-Xmx512m"));

  private static final List<String> INHERITED =
      List.of(
          "--add-opens",
          "-Dgapline.home=",
          "-Dgapline.parser.archive=",
          "-Djava.awt.headless=",
          "-Dfile.encoding=",
          "-XX:SharedArchiveFile=",
          "-Xshare:",
          "-Xlog:");

  private static final String ARCHIVE = "-XX:SharedArchiveFile=";

  JavaCommand {
    settings = List.copyOf(settings);
  }

  /** The same with what {@code gapline} adds to it on this machine. */
  JavaCommand inLargePages() {
    return givesLargePages()
        ? new JavaCommand(Stream.of(settings, LARGE_PAGES).flatMap(List::stream).toList())
        : this;
  }

  private static boolean givesLargePages() {
    try {
      String given = Files.readString(PAGES);
      return given.contains("[madvise]") || given.contains("[always]");
    } catch (IOException e) {
      // No Linux, or one without them.
      return false;
    }
  }

  /** The command that starts a class with arguments. */
  List<String> of(String mainClass, List<String> arguments) throws IOException {
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(settings);
    inherited().forEach(command::add);
    command.addAll(opens(classPath));
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return command;
  }

  /** Whether classes come from an archive, which halves the start. */
  static boolean hasArchive() {
    return inherited().anyMatch(option -> option.startsWith(ARCHIVE));
  }

  private static Stream<String> inherited() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> INHERITED.stream().anyMatch(option::startsWith));
  }

  /** Only {@code java -jar} opens what the manifest names. */
  private static List<String> opens(String classPath) throws IOException {
    if (!classPath.endsWith(".jar") || classPath.contains(java.io.File.pathSeparator)) {
      return List.of();
    }
    try (JarFile jar = new JarFile(classPath)) {
      String opened = jar.getManifest().getMainAttributes().getValue("Add-Opens");
      return opened == null
          ? List.of()
          : Arrays.stream(opened.split(" "))
              .map(each -> "--add-opens=" + each + "=ALL-UNNAMED")
              .toList();
    }
  }
}
