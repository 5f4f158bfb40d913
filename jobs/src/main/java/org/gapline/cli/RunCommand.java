package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.cache.CacheFolder;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.release.CuratedLock;
import org.gapline.release.ReleaseLine;
import org.gapline.release.Withdrawn;
import org.gapline.spark.jobs.Handover;
import org.gapline.spark.jobs.JobContext;
import org.gapline.spark.jobs.Pipeline;
import org.gapline.spark.jobs.RunResult;
import org.gapline.spark.raw.Inventory;
import org.gapline.spark.raw.RawFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gapline run}: the main job. */
@Command(
    name = "run",
    description = {
      "Reads data/raw, writes a release of the curated tables, draws the charts.",
      "Where the codebook was edited since the current release, its examples are run first.",
      "Prints the account of what came in, the standing list's first rows, and where to look."
    })
final class RunCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin SparkOptions sparkOptions;
  @Mixin OutputOptions output;

  private final Clock clock;

  RunCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    RawFolder raw = folders.rawFolder(whom.audience);
    CodebookFiles files = folders.codebookFiles(whom.audience);
    WeightFiles.requireOpenTo(whom.audience, files);
    NothingFound.refuse(raw, folders, whom.audience);
    WritableFolder.checkCharts(folders, whom.audience);
    try (CuratedLock lock = CuratedLocks.take(folders.curatedFolder());
        var starting = sparkOptions.start(folders)) {
      WritableFolder.checkLine(folders, whom.audience);
      Codebook codebook = CheckedCodebook.withExamples(folders, files, whom.audience);
      run(raw, files, codebook, starting, folders.line(whom.audience).guardedBy(lock));
    }
    return ExitCodes.DONE;
  }

  private void run(
      RawFolder raw,
      CodebookFiles files,
      Codebook codebook,
      SparkOptions.Starting starting,
      ReleaseLine line)
      throws IOException {
    Console console = output.console();
    long begin = System.nanoTime();
    RunReport report = new RunReport(console, folders, codebook, whom.audience);
    report.begin();
    Inventory inventory = Inventory.of(raw, whom.audience);
    JavaSparkContext spark = starting.spark();
    RunProgress progress = RunProgress.of(console, spark);
    Pipeline pipeline = new Pipeline(line, clock, SoftwareVersion.current(), progress);
    JobContext context =
        JobContext.of(
            spark,
            inventory,
            line.freshStage(clock.instant()),
            Handover.withinRun(),
            whom.audience,
            files,
            codebook,
            new Withdrawn(folders.curatedFolder()).docIds(),
            new CacheFolder(folders.curatedFolder()),
            line);
    RunResult result = pipeline.run(context);
    Path page;
    try {
      report.published(result, raw);
      page =
          new ChartsOfLine(folders, codebook, progress)
              .draw(whom.audience, result.release(), context.cache().pages());
    } finally {
      // Though it could not be drawn, the release is there, and what was kept serves the next run.
      context.cache().close();
      CacheFault.tell(spec, folders, context.cache(), "The release");
    }
    report.end(result, page, System.nanoTime() - begin);
  }
}
