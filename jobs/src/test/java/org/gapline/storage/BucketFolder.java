package org.gapline.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Paths of the stand-in for an object store, in this process. */
public final class BucketFolder {

  private BucketFolder() {}

  /** A folder of the local disk as one of the store. */
  public static Path of(Path folder) throws IOException {
    return Storage.path(
        URI.create(BucketFileSystem.address(folder)),
        Map.of("fs.bucket.impl", BucketFileSystem.class.getName()));
  }

  /** The same for a process that is killed after so many deletions. */
  public static Path cutOffAfter(int deletions, Path folder) throws IOException {
    return Storage.path(
        URI.create(BucketFileSystem.address(folder)),
        Map.of(
            "fs.bucket.impl",
            BucketFileSystem.class.getName(),
            "fs.bucket.impl.disable.cache",
            "true",
            BucketFileSystem.DELETIONS,
            Integer.toString(deletions)));
  }
}
