package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gapline.disclosure.Audience;
import org.gapline.release.DamagedReleaseException;
import org.gapline.release.Purge;
import org.gapline.release.ReleaseLine;

/** What to read instead of a release that is damaged: the one before it, where that is whole. */
final class EarlierRelease {

  private EarlierRelease() {}

  /** A line that offers it; nothing where there is none, or where a draft is damaged. */
  static Optional<String> offer(DamagedReleaseException damage, FolderOptions folders) {
    Path releases = damage.release().toAbsolutePath().getParent();
    if (releases == null || !releases.endsWith("releases")) {
      return Optional.empty();
    }
    String id = damage.release().getFileName().toString();
    String line = releases.getParent().getFileName().toString();
    try {
      for (Audience audience : new Purge(folders.curatedFolder()).audiences()) {
        if (audience.folder().equals(line)) {
          return new ReleaseLine(folders.curatedFolder(), audience)
              .wholeBefore(id)
              .map(before -> words(before, audience, folders));
        }
      }
    } catch (IOException e) {
      // The damage itself is what has to be told.
    }
    return Optional.empty();
  }

  private static String words(String before, Audience audience, FolderOptions folders) {
    return "Release "
        + before
        + ", made before it, is whole. To go back to it until then: "
        + folders.hint("releases restore " + before + AudienceOption.given(audience));
  }
}
