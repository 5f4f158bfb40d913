package org.gapline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gapline.release.CuratedLock;
import org.gapline.release.Release;
import org.gapline.release.TableCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./gapline releases restore ID}: puts an earlier release in force again. */
@Command(
    name = "restore",
    description = {
      "Puts a kept release in force again, once its tables are found whole.",
      "Then ./gapline charts draws charts and the page anew."
    })
final class RestoreCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin OutputOptions output;

  @Parameters(paramLabel = "RELEASE", description = "A release: its id, or the beginning of it.")
  String name;

  @Override
  public Integer call() throws IOException {
    try (CuratedLock lock = CuratedLocks.take(folders.curatedFolder())) {
      Release chosen = ChosenRelease.of(folders, whom.audience, name);
      String id = chosen.folder().getFileName().toString();
      if (!TableCheck.isWhole(chosen)) {
        throw new UserMistake(
            chosen.folder()
                + ": it does not hold what its RELEASE.json says, so it was not put in force."
                + " Name another one of: "
                + folders.hint("releases" + AudienceOption.given(whom.audience)));
      }
      folders.line(whom.audience).restore(id);
      output
          .console()
          .line(
              "Release %s is current. Draw its charts: %s",
              id, folders.hint("charts" + AudienceOption.given(whom.audience)));
    }
    return ExitCodes.DONE;
  }
}
