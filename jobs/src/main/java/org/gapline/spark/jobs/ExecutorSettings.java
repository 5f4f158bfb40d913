package org.gapline.spark.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.gapline.library.Libraries;

/**
 * What executors in processes of their own need that those of {@code local[*]} have anyhow: our
 * classes with the libraries that Spark does not bring, and the habits on which content depends.
 * What was set before, as by {@code spark-submit --conf}, is kept beside it.
 */
final class ExecutorSettings {

  private static final String JARS = "spark.jars";
  private static final String CLASS_PATH = "spark.executor.extraClassPath";
  private static final String JAVA_OPTIONS = "spark.executor.extraJavaOptions";
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

  /** The root locale, UTC, and file names as the UTF-8 that they are, whatever the machine says. */
  private static final String HABITS =
      "-Duser.language= -Duser.country= -Duser.language.format= -Duser.country.format="
          + " -Duser.timezone=UTC -Dfile.encoding=UTF-8 -Djava.awt.headless=true";

  private ExecutorSettings() {}

  /**
   * The settings for a master.
   *
   * @param given what was set before
   */
  static Map<String, String> of(String master, SparkConf given) {
    Map<String, String> settings = new LinkedHashMap<>();
    if (master.startsWith("local") || LOOPBACK.contains(host(master))) {
      // The name of this machine may resolve to an address that nobody answers.
      settings.put("spark.driver.host", "127.0.0.1");
      settings.put("spark.driver.bindAddress", "127.0.0.1");
    }
    if (!master.startsWith("local")) {
      settings.put(JAVA_OPTIONS, joined(" ", HABITS, given.get(JAVA_OPTIONS, "")));
      settings.put("spark.executorEnv.LC_ALL", given.get("spark.executorEnv.LC_ALL", "C.UTF-8"));
      addLibraries(settings, given);
    }
    return settings;
  }

  private static void addLibraries(Map<String, String> settings, SparkConf given) {
    try {
      Path own = Libraries.ownClasses();
      List<Path> libraries = new ArrayList<>(Libraries.of(ExecutorSettings.class, "libraries.txt"));
      if (Files.isRegularFile(own)) {
        libraries.add(own);
        settings.put(JARS, withJars(given.get(JARS, ""), libraries));
      } else {
        // Classes in a folder, as Maven compiles them: executors of the same machine see it.
        libraries.add(0, own);
        String paths = libraries.stream().map(Path::toString).collect(Collectors.joining(":"));
        settings.put(CLASS_PATH, joined(":", given.get(CLASS_PATH, ""), paths));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Once each: {@code spark-submit} names our jar too. */
  private static String withJars(String given, List<Path> libraries) {
    Set<String> names =
        Stream.of(given.split(","))
            .map(jar -> jar.substring(jar.lastIndexOf('/') + 1))
            .collect(Collectors.toSet());
    String added =
        libraries.stream()
            .filter(path -> !names.contains(path.getFileName().toString()))
            .map(path -> path.toUri().toString())
            .collect(Collectors.joining(","));
    return joined(",", given, added);
  }

  private static String joined(String separator, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
  }

  private static String host(String master) {
    return master.startsWith("spark://") && !master.contains(",")
        ? String.valueOf(URI.create(master).getHost())
        : "";
  }
}
