package org.gapline.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.gapline.cache.CacheFolder;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.release.CuratedLock;
import org.gapline.release.ReleaseLine;
import org.gapline.release.Withdrawn;
import org.gapline.spark.jobs.AssessJob;
import org.gapline.spark.jobs.Handover;
import org.gapline.spark.jobs.IngestJob;
import org.gapline.spark.jobs.Job;
import org.gapline.spark.jobs.JobContext;
import org.gapline.spark.jobs.MissingTableException;
import org.gapline.spark.jobs.Pipeline;
import org.gapline.spark.jobs.TagJob;
import org.gapline.spark.jobs.TrendsJob;
import org.gapline.spark.raw.Inventory;
import org.gapline.spark.raw.RawFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One job by itself, to a draft that is never published: for looking into one step. */
@Command
final class JobCommand implements Callable<Integer> {

  @Spec CommandSpec spec;
  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin SparkOptions sparkOptions;
  @Mixin OutputOptions output;

  private final Job job;
  private final Clock clock;

  private JobCommand(Job job, Clock clock) {
    this.job = job;
    this.clock = clock;
  }

  /** A command for each job. */
  static List<CommandLine> all(Clock clock) {
    return List.of(
        of(new IngestJob(), "Reads the reports of data/raw into a draft.", clock),
        of(new TagJob(), "Finds events and statements in the draft that ingest wrote.", clock),
        of(new TrendsJob(), "Counts and tests trends in the draft that tag wrote.", clock),
        of(new AssessJob(clock), "Reads the assessments of data/raw into a draft.", clock));
  }

  private static CommandLine of(Job job, String description, Clock clock) {
    CommandLine command = new CommandLine(new JobCommand(job, clock));
    command.setCommandName(job.name());
    command
        .getCommandSpec()
        .usageMessage()
        .description(description, "Only `run` publishes a release.");
    return command;
  }

  @Override
  public Integer call() throws IOException {
    RawFolder raw = folders.rawFolder(whom.audience);
    CodebookFiles files = folders.codebookFiles(whom.audience);
    WeightFiles.requireOpenTo(whom.audience, files);
    try (CuratedLock lock = CuratedLocks.take(folders.curatedFolder());
        var starting = sparkOptions.start(folders)) {
      WritableFolder.checkLine(folders, whom.audience);
      Codebook codebook = CheckedCodebook.of(folders, files, whom.audience);
      ReleaseLine line = folders.line(whom.audience);
      JobContext context =
          JobContext.of(
              starting.spark(),
              Inventory.of(raw, whom.audience),
              line.draft(),
              Handover.throughDraft(line.draft()),
              whom.audience,
              files,
              codebook,
              new Withdrawn(folders.curatedFolder()).docIds(),
              new CacheFolder(folders.curatedFolder()),
              line);
      RunProgress progress = RunProgress.of(output.console(), context.spark());
      new Pipeline(line, clock, SoftwareVersion.current(), progress).runAlone(job, context);
      CacheFault.tell(spec, folders, context.cache(), "The draft");
      output.console().line("Draft: %s", context.stage());
    } catch (MissingTableException e) {
      throw new UserMistake(e.getMessage());
    }
    return ExitCodes.DONE;
  }
}
