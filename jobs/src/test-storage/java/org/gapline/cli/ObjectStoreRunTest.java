package org.gapline.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.storage.Storage;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real runs with all folders in a bucket, which a server in this process offers as S3 does. */
class ObjectStoreRunTest {

  private static final String NAME = "gapline";
  private static final String PREFIX = "spark.hadoop.";

  @TempDir Path folder;
  private S3Proxy server;
  private final Map<String, String> settings = new TreeMap<>();

  @BeforeEach
  void startTheServer() throws Exception {
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
    settings.forEach(System::setProperty);
  }

  private void setting(String name, String value) {
    settings.put(PREFIX + "fs.s3a." + name, value);
  }

  @AfterEach
  void stopTheServer() throws Exception {
    settings.keySet().forEach(System::clearProperty);
    server.stop();
  }

  @Test
  void releasesAreWholeThereToo() throws Exception {
    List<String> options =
        settings.entrySet().stream()
            .map(each -> "-D" + each.getKey() + "=" + each.getValue())
            .toList();
    Path stored = Storage.path("s3a://" + NAME + "/archive");
    StoredProject project = new StoredProject(stored, options);
    project.fill(Files.createDirectories(folder.resolve("disk")));

    project.assertARunPublishesWhatADiskHolds();
    project.assertAKilledRunLeavesTheReleaseBeforeIt();
    project.assertATableCanBeExported();
  }
}
