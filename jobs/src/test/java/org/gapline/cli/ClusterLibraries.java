package org.gapline.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.gapline.library.Libraries;

/**
 * The class path of the build, parted as on a cluster: a home of Spark with its jars alone, and our
 * own thin jar with {@code lib} beside it, as {@code mvn package} makes them.
 */
final class ClusterLibraries {

  /** Spark is declared first: what stands before the first library of our own is Spark's. */
  private static final String FIRST_OF_OUR_OWN = "jackson-dataformat-yaml-";

  /** Declared by us too, so that it stands among ours. */
  private static final String SPARKS_AND_OURS = "icu4j-";

  private ClusterLibraries() {}

  /** A folder whose {@code jars} are Spark's. */
  static Path sparkHome(Path folder) throws IOException {
    Path home = folder.resolve("spark");
    link(sparkJars(), Files.createDirectories(home.resolve("jars")));
    return home;
  }

  /** Our jar, which names the libraries beside it. */
  static Path thinJar(Path folder) throws IOException {
    Path home = Files.createDirectories(folder.resolve("gapline"));
    List<Path> jars = jars();
    link(jars, Files.createDirectories(home.resolve("lib")));
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(
        Attributes.Name.CLASS_PATH,
        jars.stream().map(jar -> "lib/" + jar.getFileName()).collect(Collectors.joining(" ")));
    Path jar = home.resolve("gapline.jar");
    try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      addAll(Libraries.ownClasses(), stream);
    }
    return jar;
  }

  private static void addAll(Path classes, JarOutputStream jar) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        copy(file, jar);
      }
    }
  }

  private static void copy(Path file, OutputStream stream) throws IOException {
    Files.copy(file, stream);
  }

  private static List<Path> sparkJars() {
    return Stream.concat(
            jars().stream().takeWhile(jar -> !isNamed(jar, FIRST_OF_OUR_OWN)),
            jars().stream().filter(jar -> isNamed(jar, SPARKS_AND_OURS)))
        .toList();
  }

  private static boolean isNamed(Path jar, String start) {
    return jar.getFileName().toString().startsWith(start);
  }

  private static List<Path> jars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar"))
        .filter(path -> !path.getFileName().toString().startsWith("junit-platform-console"))
        .toList();
  }

  private static void link(List<Path> jars, Path folder) {
    for (Path jar : jars) {
      try {
        Files.createSymbolicLink(folder.resolve(jar.getFileName()), jar.toAbsolutePath());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
