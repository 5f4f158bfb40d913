package org.gapline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The machine on which figures were taken.
 *
 * @param cores processors that this process may use
 * @param memoryGigabytes of the whole machine; 0 where the system does not tell
 * @param model of its processors, or what the system says instead
 * @param system name and version of the operating system
 * @param java name and version of the virtual machine
 * @param load processes that wanted a processor on average over the last minute; negative where the
 *     system does not tell
 */
record Machine(
    int cores, double memoryGigabytes, String model, String system, String java, double load) {

  private static final Pattern MEMORY = Pattern.compile("MemTotal:\\s*(\\d+) kB");
  private static final Pattern MODEL = Pattern.compile("model name\\s*:\\s*(.+)");
  private static final Pattern LOAD = Pattern.compile("([\\d.]+) ");
  private static final double KILOBYTES = 1 << 20;

  /** This machine, now. */
  static Machine here() {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        first("/proc/meminfo", MEMORY).map(Double::parseDouble).orElse(0.0) / KILOBYTES,
        first("/proc/cpuinfo", MODEL).orElse(System.getProperty("os.arch")),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
        first("/proc/loadavg", LOAD).map(Double::parseDouble).orElse(-1.0));
  }

  private static Optional<String> first(String file, Pattern pattern) {
    try {
      Matcher found = pattern.matcher(Files.readString(Path.of(file)));
      return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** In one line. */
  String inWords() {
    return String.format(
        Locale.ROOT,
        "%d cores (%s), %s, %s, %s%s",
        cores,
        model,
        memoryGigabytes > 0
            ? String.format(Locale.ROOT, "%.1f GiB", memoryGigabytes)
            : "memory not told",
        system,
        java,
        load < 0 ? "" : String.format(Locale.ROOT, ", load %.1f at the beginning", load));
  }
}
