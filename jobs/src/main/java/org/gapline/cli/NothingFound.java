package org.gapline.cli;

import java.io.IOException;
import java.util.Optional;
import org.gapline.disclosure.Audience;
import org.gapline.release.DamagedReleaseException;
import org.gapline.release.Release;
import org.gapline.release.ReleaseManifest;
import org.gapline.spark.raw.RawFolder;
import org.gapline.table.DocumentTable;

/**
 * Stops a run of an input folder that holds neither a report nor a table, as a share that is not
 * mounted does: an empty release would take the place of a good one. An audience that may see none
 * of what is there gets its empty release.
 */
final class NothingFound {

  private NothingFound() {}

  static void refuse(RawFolder raw, FolderOptions folders, Audience audience) throws IOException {
    if (raw.inputs("reports").isEmpty() && raw.inputs("assessments").isEmpty()) {
      throw new UserMistake(
          ("%s: nothing was found, no report in reports and no table in assessments, so an empty"
                  + " release would be published.%s See that the folder is there as a whole (a share"
                  + " may not be mounted), put reports and tables into it, or name another folder"
                  + " with --raw.")
              .formatted(folders.rawName(), inForce(folders, audience)));
    }
  }

  private static String inForce(FolderOptions folders, Audience audience) throws IOException {
    Optional<Release> current = folders.line(audience).current();
    try {
      return current.isEmpty() ? "" : inForce(current.get().manifest());
    } catch (DamagedReleaseException e) {
      return "";
    }
  }

  private static String inForce(ReleaseManifest manifest) {
    ReleaseManifest.TableEntry documents = manifest.tables().get(DocumentTable.TABLE.name());
    return " Release %s with its %s stays current."
        .formatted(
            manifest.releaseId(), Counted.of(documents == null ? 0 : documents.rows(), "document"));
  }
}
