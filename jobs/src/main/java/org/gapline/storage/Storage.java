package org.gapline.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** Where a folder lies, and what its file system promises. */
public final class Storage {

  /** What a file system promises of a change of name. */
  public enum Kind {
    /** A disk of this machine, or one mounted like it: moves are atomic, and replace. */
    LOCAL_DISK,
    /** As HDFS: a rename is atomic and may replace. */
    RENAMING,
    /** A change of name copies, or cannot be relied on: whole objects are put, none is renamed. */
    OBJECT_STORE
  }

  /** Those that rename in one step. Whatever is not known to do so counts as an object store. */
  private static final Set<String> RENAMING = Set.of("hdfs", "webhdfs", "swebhdfs", "viewfs");

  private static final String SETTING = "spark.hadoop.";

  private Storage() {}

  /** Whether an address names another file system than that of the local disk. */
  public static boolean isAddress(String given) {
    return given.contains("://") && !given.startsWith("file://");
  }

  /**
   * The path of an address, as {@code hdfs://name/curated}; a plain name is one of the local disk.
   *
   * @throws IOException if its file system is not among the libraries, or cannot be reached
   * @throws IllegalArgumentException if it is no address
   */
  public static Path path(String address) throws IOException {
    return address.contains("://") ? path(URI.create(address), settings()) : Path.of(address);
  }

  static Path path(URI address, Map<String, String> settings) throws IOException {
    return address.getScheme().equals("file")
        ? Path.of(address)
        : new StorageFileSystem(open(address, settings), address).path(address);
  }

  /** What the file system of a path promises. */
  public static Kind kind(Path path) {
    if (path.getFileSystem() == FileSystems.getDefault()) {
      return Kind.LOCAL_DISK;
    }
    String scheme = path.toUri().getScheme().toLowerCase(Locale.ROOT);
    return RENAMING.contains(scheme) ? Kind.RENAMING : Kind.OBJECT_STORE;
  }

  /**
   * What was set for Hadoop where this process was started: {@code spark.hadoop.} properties, by
   * their names without that. They travel with what is shipped to executors.
   */
  public static Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(SETTING)) {
        settings.put(name.substring(SETTING.length()), System.getProperty(name));
      }
    }
    return settings;
  }

  /** The Hadoop file system of an address; opened once per process. */
  public static FileSystem open(URI address, Map<String, String> settings) throws IOException {
    Configuration configuration = new Configuration();
    settings.forEach(configuration::set);
    try {
      return FileSystem.get(address, configuration);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException e) {
      throw withoutLibraries(e);
    }
  }

  /**
   * Hadoop knows the names of file systems whose libraries are not here, and wraps what it misses.
   */
  private static IOException withoutLibraries(RuntimeException e) {
    if (e.getCause() instanceof ClassNotFoundException missing) {
      return new IOException(
          "the libraries of this file system are not here ("
              + missing.getMessage()
              + "; docs/cluster.md says how they are given)",
          e);
    }
    throw e;
  }

  /**
   * Asks whether the file system of an address answers, whatever lies there.
   *
   * @throws IOException if it does not, and why
   */
  public static void requireAnswer(Path path) throws IOException {
    try {
      Files.readAttributes(path, BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      // An answer, too: the folder is still to be made.
    }
  }
}
