package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gapline.release.CuratedLock;
import org.gapline.storage.Storage;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real runs with all folders in a bucket, which a server in this process offers as S3 does. */
class ObjectStoreRunTest {

  private static final String NAME = "gapline";
  private static final int CONTENDERS = 8;
  private static final String PREFIX = "spark.hadoop.";

  @TempDir Path folder;
  private static S3Proxy server;
  private static final Map<String, String> SETTINGS = new TreeMap<>();

  /** One for all tests: a file system of a bucket is kept, with the port of its server. */
  @BeforeAll
  static void startTheServer() throws Exception {
    BlobStore store = new TransientNio2BlobStore();
    store.createContainer(NAME);
    server =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, NAME, NAME)
            .build();
    server.start();
    setting("impl", "org.apache.hadoop.fs.s3a.S3AFileSystem");
    setting("endpoint", "http://127.0.0.1:" + server.getPort());
    setting("endpoint.region", "us-east-1");
    setting("path.style.access", "true");
    setting("access.key", NAME);
    setting("secret.key", NAME);
    setting("connection.ssl.enabled", "false");
    SETTINGS.forEach(System::setProperty);
  }

  private static void setting(String name, String value) {
    SETTINGS.put(PREFIX + "fs.s3a." + name, value);
  }

  @AfterAll
  static void stopTheServer() throws Exception {
    SETTINGS.keySet().forEach(System::clearProperty);
    server.stop();
  }

  @Test
  void releasesAreWholeThereToo() throws Exception {
    List<String> options =
        SETTINGS.entrySet().stream()
            .map(each -> "-D" + each.getKey() + "=" + each.getValue())
            .toList();
    Path stored = Storage.path("s3a://" + NAME + "/archive");
    StoredProject project = new StoredProject(stored, options);
    project.fill(Files.createDirectories(folder.resolve("disk")));

    project.assertARunPublishesWhatADiskHolds();
    project.assertAKilledRunLeavesTheReleaseBeforeIt();
    project.assertATableCanBeExported();
  }

  @Test
  void theStoreLetsOneOfManyTakeTheLease() throws Exception {
    Path curated = Storage.path("s3a://" + NAME + "/taken");
    Callable<Boolean> taking =
        () -> CuratedLock.tryTake(curated, Clock.systemUTC(), Duration.ofMinutes(5)).isPresent();
    ExecutorService many = Executors.newFixedThreadPool(CONTENDERS);
    try {
      long holders = 0;
      for (Future<Boolean> each : many.invokeAll(Collections.nCopies(CONTENDERS, taking))) {
        holders += each.get() ? 1 : 0;
      }
      assertThat(holders).isEqualTo(1);
    } finally {
      many.shutdown();
    }
  }
}
