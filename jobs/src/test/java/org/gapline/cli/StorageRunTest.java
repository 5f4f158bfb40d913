package org.gapline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gapline.storage.BucketFileSystem;
import org.gapline.storage.BucketFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real runs with all folders on a file system that cannot rename, as an object store. */
class StorageRunTest {

  @TempDir Path folder;

  @Test
  void releasesAreWholeThereToo() throws Exception {
    Path stored = BucketFolder.of(Files.createDirectories(folder.resolve("bucket")));
    StoredProject project = new StoredProject(stored, List.of(BucketFileSystem.OPTION));
    project.fill(Files.createDirectories(folder.resolve("disk")));

    project.assertARunPublishesWhatADiskHolds();
    project.assertAKilledRunLeavesTheReleaseBeforeIt();
    project.assertATableCanBeExported();
  }
}
