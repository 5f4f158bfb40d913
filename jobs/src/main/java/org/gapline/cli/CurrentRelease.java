package org.gapline.cli;

import java.io.IOException;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;

/** The release in force of an audience, or what to run where there is none. */
final class CurrentRelease {

  private CurrentRelease() {}

  static Release of(FolderOptions folders, Audience audience) throws IOException {
    return folders
        .line(audience)
        .current()
        .orElseThrow(
            () ->
                new UserMistake(
                    folders.curatedFolder()
                        + ": there is no release for "
                        + audience
                        + " yet. Run: "
                        + folders.hint("run" + AudienceOption.given(audience))));
  }
}
