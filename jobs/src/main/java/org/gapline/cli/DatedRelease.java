package org.gapline.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;

/** The newest release of an audience that is not after a day. */
final class DatedRelease {

  private DatedRelease() {}

  /**
   * @param asOf the day (UTC), or null for the release in force
   */
  static Release of(FolderOptions folders, Audience audience, LocalDate asOf) throws IOException {
    Release current = CurrentRelease.of(folders, audience);
    if (asOf == null) {
      return current;
    }
    ReleaseLine line = folders.line(audience);
    List<String> ids = line.ids();
    for (int i = ids.size() - 1; i >= 0; i--) {
      Release release = line.find(ids.get(i)).orElseThrow();
      if (!day(release).isAfter(asOf)) {
        return release;
      }
    }
    throw new UserMistake(
        "No release for %s is as old as %s; the oldest that is kept is %s. Give a later day with --as-of."
            .formatted(audience, asOf, ids.get(0)));
  }

  private static LocalDate day(Release release) throws IOException {
    return LocalDate.ofInstant(Instant.parse(release.manifest().created()), ZoneOffset.UTC);
  }
}
