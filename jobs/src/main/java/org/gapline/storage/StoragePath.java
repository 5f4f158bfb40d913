package org.gapline.storage;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A path on a Hadoop file system: absolute, or relative to another one. */
final class StoragePath implements Path {

  private final StorageFileSystem storage;
  private final boolean absolute;
  private final List<String> names;

  StoragePath(StorageFileSystem storage, boolean absolute, List<String> names) {
    this.storage = storage;
    this.absolute = absolute;
    this.names = List.copyOf(names);
  }

  static StoragePath of(Path path) {
    if (path instanceof StoragePath stored) {
      return stored;
    }
    throw new ProviderMismatchException();
  }

  org.apache.hadoop.fs.FileSystem files() {
    return storage.files();
  }

  /** As Hadoop names it. */
  org.apache.hadoop.fs.Path hadoop() {
    return new org.apache.hadoop.fs.Path(storage.scheme(), storage.authority(), absoluteName());
  }

  private String absoluteName() {
    return "/" + String.join("/", names);
  }

  private StoragePath with(List<String> others) {
    return new StoragePath(storage, absolute, others);
  }

  private StoragePath relative(List<String> others) {
    return new StoragePath(storage, false, others);
  }

  @Override
  public FileSystem getFileSystem() {
    return storage;
  }

  @Override
  public boolean isAbsolute() {
    return absolute;
  }

  @Override
  public Path getRoot() {
    return absolute ? with(List.of()) : null;
  }

  @Override
  public Path getFileName() {
    return names.isEmpty() ? null : relative(names.subList(names.size() - 1, names.size()));
  }

  @Override
  public Path getParent() {
    int parents = names.size() - 1;
    return parents < 0 || (parents == 0 && !absolute) ? null : with(names.subList(0, parents));
  }

  @Override
  public int getNameCount() {
    return names.size();
  }

  @Override
  public Path getName(int index) {
    return relative(List.of(names.get(index)));
  }

  @Override
  public Path subpath(int begin, int end) {
    return relative(names.subList(begin, end));
  }

  @Override
  public boolean startsWith(Path other) {
    return other instanceof StoragePath that
        && storage.equals(that.storage)
        && absolute == that.absolute
        && names.size() >= that.names.size()
        && names.subList(0, that.names.size()).equals(that.names);
  }

  @Override
  public boolean endsWith(Path other) {
    return other instanceof StoragePath that
        && !that.absolute
        && names.size() >= that.names.size()
        && names.subList(names.size() - that.names.size(), names.size()).equals(that.names);
  }

  @Override
  public Path normalize() {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      if (!name.equals("..")) {
        kept.add(name);
      } else if (!kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
    }
    kept.removeAll(List.of("."));
    return with(kept);
  }

  /** A relative path of the local disk is taken by its names. */
  @Override
  public Path resolve(Path other) {
    if (other.isAbsolute()) {
      return other;
    }
    List<String> joined = new ArrayList<>(names);
    other.forEach(name -> joined.add(name.toString()));
    joined.removeIf(String::isEmpty);
    return with(joined);
  }

  @Override
  public Path relativize(Path other) {
    List<String> theirs = of(other).names;
    int same = 0;
    while (same < Math.min(names.size(), theirs.size())
        && names.get(same).equals(theirs.get(same))) {
      same++;
    }
    List<String> way = new ArrayList<>(Collections.nCopies(names.size() - same, ".."));
    way.addAll(theirs.subList(same, theirs.size()));
    return relative(way);
  }

  @Override
  public URI toUri() {
    try {
      return new URI(storage.scheme(), storage.authority(), absoluteName(), null, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public Path toAbsolutePath() {
    return absolute ? this : new StoragePath(storage, true, names);
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return toAbsolutePath().normalize();
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("folders are not watched here");
  }

  @Override
  public int compareTo(Path other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoragePath that
        && storage.equals(that.storage)
        && absolute == that.absolute
        && names.equals(that.names);
  }

  @Override
  public int hashCode() {
    return Objects.hash(storage, absolute, names);
  }

  /** An absolute one as its address, so that messages say where it lies. */
  @Override
  public String toString() {
    String authority = storage.authority() == null ? "" : storage.authority();
    return absolute
        ? storage.scheme() + "://" + authority + absoluteName()
        : String.join("/", names);
  }
}
