package org.gapline.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipFile;
import org.gapline.hash.Sha256;

/**
 * What tells one build of the software from another: by the content of its classes and resources,
 * since a version stays the same while developers work; with the names of the libraries beside
 * them, and the version of Java.
 */
public final class SoftwareFingerprint {

  private SoftwareFingerprint() {}

  /** The fingerprint of the build that runs; looked for once in a process. */
  public static String ofThisBuild() {
    return ThisBuild.FINGERPRINT;
  }

  /**
   * The fingerprint of a build.
   *
   * @param code its jar, or the folder of its classes
   */
  static String of(Path code) throws IOException {
    Collection<String> contents = Files.isDirectory(code) ? ofFolder(code) : ofJar(code);
    return Sha256.hex(String.join("\n", contents));
  }

  private static Collection<String> ofFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file) + " " + checksum(file))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static long checksum(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      CRC32C crc = new CRC32C();
      byte[] bytes = in.readAllBytes();
      crc.update(bytes, 0, bytes.length);
      return crc.getValue() << 31 ^ bytes.length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The directory of a jar holds the checksums of all entries, the list of libraries among them.
   */
  private static Collection<String> ofJar(Path jar) throws IOException {
    try (ZipFile archive = new ZipFile(jar.toFile())) {
      return archive.stream()
          .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Made when the first run asks. */
  private static final class ThisBuild {

    static final String FINGERPRINT = find();

    private static String find() {
      try {
        var source = SoftwareFingerprint.class.getProtectionDomain().getCodeSource();
        return String.join(
            "\n",
            of(Path.of(source.getLocation().toURI())),
            libraries(),
            System.getProperty("java.runtime.version"));
      } catch (IOException | URISyntaxException e) {
        throw new IllegalStateException("the classes that run cannot be read", e);
      }
    }

    /** Their names hold their versions. */
    private static String libraries() {
      String separator = System.getProperty("path.separator");
      return Stream.of(System.getProperty("java.class.path").split(separator))
          .map(entry -> entry.substring(entry.lastIndexOf('/') + 1))
          .collect(Collectors.joining(" "));
    }
  }
}
