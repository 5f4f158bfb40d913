package org.gapline.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;

/** What lies in a folder. */
record Listing(List<Path> paths) implements DirectoryStream<Path> {

  static Listing of(
      StoragePath folder, List<FileStatus> found, DirectoryStream.Filter<? super Path> filter)
      throws IOException {
    List<Path> paths = new ArrayList<>();
    for (FileStatus each : found) {
      Path path = folder.resolve(each.getPath().getName());
      if (filter.accept(path)) {
        paths.add(path);
      }
    }
    return new Listing(paths);
  }

  @Override
  public Iterator<Path> iterator() {
    return paths.iterator();
  }

  @Override
  public void close() {}
}
