package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.DocumentTable;

/** Releases of analysts that are in force, with a manifest and no tables. */
final class EmptyReleases {

  private EmptyReleases() {}

  static void publish(Path curated, String id) throws IOException {
    publish(curated, id, 0);
  }

  /** One of which the manifest names so many documents. */
  static void publish(Path curated, String id, long documents) throws IOException {
    ReleaseLine line = new ReleaseLine(curated, Audience.ANALYSTS);
    line.publish(line.freshStage(Instant.EPOCH), manifest(id, documents));
  }

  static ReleaseManifest manifest(String id, long documents) {
    return new ReleaseManifest(
        id,
        "2026-01-01T00:00:00Z",
        "analysts",
        "1",
        "v1",
        "none",
        false,
        List.of(),
        List.of(),
        Map.of(DocumentTable.TABLE.name(), new ReleaseManifest.TableEntry(1, documents, "no hash")),
        List.of());
  }
}
