package org.gapline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.gapline.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real runs with all folders on HDFS: a name node and a data node on 127.0.0.1. */
class HdfsRunTest {

  private static final String LOOPBACK = "127.0.0.1";

  @TempDir Path folder;
  private MiniDFSCluster hdfs;

  @BeforeEach
  void startHdfs() throws Exception {
    Configuration settings = new Configuration();
    settings.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
    settings.set("dfs.namenode.rpc-bind-host", LOOPBACK);
    settings.set("dfs.namenode.http-bind-host", LOOPBACK);
    hdfs = new MiniDFSCluster.Builder(settings).numDataNodes(1).build();
    hdfs.waitActive();
  }

  @AfterEach
  void stopHdfs() {
    hdfs.shutdown();
  }

  @Test
  void releasesAreWholeThereToo() throws Exception {
    Path stored = Storage.path(hdfs.getURI() + "/gapline");
    StoredProject project = new StoredProject(stored, List.of());
    project.fill(Files.createDirectories(folder.resolve("disk")));

    project.assertARunPublishesWhatADiskHolds();
    project.assertAKilledRunLeavesTheReleaseBeforeIt();
    project.assertATableCanBeExported();
  }
}
