package org.gapline.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapline charts}: draws the current release again. */
@Command(
    name = "charts",
    description = "Draws the charts and the page of the current release again, without Spark.")
final class ChartsCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "analysts",
      converter = AudienceConverter.class,
      description = "Whose release: analysts, managers, donors or donor:<id>.")
  Audience audience;

  @Override
  public Integer call() throws IOException {
    Release release = CurrentRelease.of(folders, audience);
    Codebook codebook = folders.codebook(folders.codebookFiles());
    Console console = output.console();
    console.line(
        "Open %s",
        new ChartsOfLine(folders, codebook, RunProgress.withoutSpark(console))
            .draw(audience, release));
    return ExitCodes.DONE;
  }
}
