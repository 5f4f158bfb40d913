package org.gapline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gapline charts}: draws the current release again. */
@Command(
    name = "charts",
    description = "Draws the charts and the page of the current release again, without Spark.")
final class ChartsCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin OutputOptions output;

  @Override
  public Integer call() throws IOException {
    Release release = CurrentRelease.of(folders, whom.audience);
    WritableFolder.checkCharts(folders, whom.audience);
    Codebook codebook = folders.codebook(folders.codebookFiles(whom.audience));
    Console console = output.console();
    console.line(
        "Open %s",
        new ChartsOfLine(folders, codebook, RunProgress.withoutSpark(console))
            .draw(whom.audience, release));
    return ExitCodes.DONE;
  }
}
