package org.gapline.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** A Hadoop file system as the JDK sees it. Two of the same scheme and authority are equal. */
final class StorageFileSystem extends FileSystem {

  private final org.apache.hadoop.fs.FileSystem files;
  private final String scheme;
  private final String authority;

  StorageFileSystem(org.apache.hadoop.fs.FileSystem files, URI address) {
    this.files = files;
    this.scheme = address.getScheme();
    this.authority = address.getAuthority();
  }

  org.apache.hadoop.fs.FileSystem files() {
    return files;
  }

  String scheme() {
    return scheme;
  }

  String authority() {
    return authority;
  }

  /** The path of an address on this file system. */
  StoragePath path(URI address) {
    String path = address.getPath();
    return new StoragePath(this, true, parts(path == null ? "" : path));
  }

  @Override
  public Path getPath(String first, String... more) {
    if (Storage.isAddress(first)) {
      return path(URI.create(first)).resolve(getPath("", more));
    }
    List<String> names =
        Stream.concat(Stream.of(first), Arrays.stream(more))
            .flatMap(part -> parts(part).stream())
            .toList();
    return new StoragePath(this, first.startsWith("/"), names);
  }

  private static List<String> parts(String path) {
    return Stream.of(path.split("/")).filter(name -> !name.isEmpty()).toList();
  }

  @Override
  public FileSystemProvider provider() {
    return StorageProvider.INSTANCE;
  }

  /** Shared by all who use it in this process: Hadoop closes it when the process ends. */
  @Override
  public void close() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return "/";
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    return List.of(new StoragePath(this, true, List.of()));
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return List.of();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Set.of("basic");
  }

  @Override
  public PathMatcher getPathMatcher(String syntaxAndPattern) {
    throw new UnsupportedOperationException("names are not matched by pattern here");
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException("owners are not looked up here");
  }

  @Override
  public WatchService newWatchService() throws IOException {
    throw new UnsupportedOperationException("folders are not watched here");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StorageFileSystem that
        && scheme.equals(that.scheme)
        && Objects.equals(authority, that.authority);
  }

  @Override
  public int hashCode() {
    return Objects.hash(scheme, authority);
  }
}
