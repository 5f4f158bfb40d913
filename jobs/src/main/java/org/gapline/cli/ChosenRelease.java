package org.gapline.cli;

import java.io.IOException;
import java.util.List;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;

/** A release that the user names by its id, the beginning of it, or {@code current}. */
final class ChosenRelease {

  private static final String CURRENT = "current";

  private ChosenRelease() {}

  static Release of(FolderOptions folders, Audience audience, String name) throws IOException {
    Release current = CurrentRelease.of(folders, audience);
    if (name.equals(CURRENT)) {
      return current;
    }
    ReleaseLine line = folders.line(audience);
    List<String> ids = line.ids();
    List<String> fitting =
        ids.contains(name)
            ? List.of(name)
            : ids.stream().filter(id -> !name.isBlank() && id.startsWith(name)).toList();
    if (fitting.size() == 1) {
      return line.find(fitting.get(0)).orElseThrow();
    }
    throw new UserMistake(
        fitting.isEmpty()
            ? "There is no release \"%s\" for %s. There %s: %s, and %s for the one in force."
                .formatted(
                    name, audience, ids.size() == 1 ? "is" : "are", String.join(", ", ids), CURRENT)
            : "Several releases for %s begin with \"%s\": %s. Write more of the id."
                .formatted(audience, name, String.join(", ", fitting)));
  }
}
