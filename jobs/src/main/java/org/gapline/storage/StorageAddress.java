package org.gapline.storage;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * A path on its way to an executor, which finds the same file there.
 *
 * @param address the path as an address
 * @param settings what the driver was told of its file system
 */
public record StorageAddress(String address, Map<String, String> settings) implements Serializable {

  public StorageAddress {
    settings = Map.copyOf(settings);
  }

  /** The address of a path. */
  public static StorageAddress of(Path path) {
    Map<String, String> settings =
        Storage.kind(path) == Storage.Kind.LOCAL_DISK ? Map.of() : Storage.settings();
    return new StorageAddress(path.toUri().toString(), settings);
  }

  /** Without the settings: there may be keys to a store among them. */
  @Override
  public String toString() {
    return address;
  }

  /** The path, in whatever process. */
  public Path path() throws IOException {
    return Storage.path(URI.create(address), settings);
  }
}
