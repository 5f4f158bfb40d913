package org.gapline.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gapline.ProjectFolder;
import org.gapline.assessment.MappingSharing;
import org.gapline.cache.CacheFolder;
import org.gapline.codebook.CodebookException;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.gapline.release.Withdrawn;
import org.gapline.spark.jobs.Handover;
import org.gapline.spark.jobs.Job;
import org.gapline.spark.jobs.JobContext;
import org.gapline.spark.jobs.JobListener;
import org.gapline.spark.jobs.Pipeline;
import org.gapline.spark.jobs.RunResult;
import org.gapline.spark.raw.Inventory;
import org.gapline.spark.raw.RawFolder;

/** A folder to drop inputs into, and the main job on it in this process. */
public final class RunFixture {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final Path folder;
  private Path codebook = ProjectFolder.file("data/codebook");

  public RunFixture(Path folder) {
    this.folder = folder;
  }

  /** Drops a file into data/raw. */
  public RunFixture with(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve("raw").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  /** Drops a text file into data/raw. */
  public RunFixture with(String path, String text) throws IOException {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Runs with another codebook than the project's own. */
  public void codebook(Path other) {
    codebook = other;
  }

  /** The folder of the codebook. */
  public Path codebook() {
    return codebook;
  }

  /** Where the file lies that was dropped. */
  public Path raw(String path) {
    return folder.resolve("raw").resolve(path);
  }

  /** The folder of the curated tables. */
  public Path curated() {
    return folder.resolve("curated");
  }

  /** Runs the main job for an audience. */
  public RunResult run(Audience audience) throws IOException {
    return run(audience, new Silent());
  }

  /** The same, with somebody who is told how it goes on. */
  public RunResult run(Audience audience, JobListener listener) throws IOException {
    Path stage = line(audience).freshStage(NOW);
    JobContext context = context(audience, stage, Handover.withinRun());
    RunResult result = pipeline(audience, listener).run(context);
    context.cache().close();
    return result;
  }

  /** Runs one job by itself, to a draft. */
  public void runAlone(Job job, Audience audience) throws IOException {
    Path draft = line(audience).draft();
    pipeline(audience, new Silent())
        .runAlone(job, context(audience, draft, Handover.throughDraft(draft)));
  }

  private ReleaseLine line(Audience audience) {
    return new ReleaseLine(curated(), audience);
  }

  private Pipeline pipeline(Audience audience, JobListener listener) {
    return new Pipeline(line(audience), Clock.fixed(NOW, ZoneOffset.UTC), "test", listener);
  }

  private JobContext context(Audience audience, Path stage, Handover handover) throws IOException {
    try {
      CodebookFiles files = MappingSharing.openTo(audience, CodebookFiles.read(codebook));
      return JobContext.of(
          SharedSpark.context(),
          Inventory.of(new RawFolder(folder.resolve("raw").toUri()), audience),
          stage,
          handover,
          audience,
          files,
          CodebookReader.read(files),
          new Withdrawn(curated()).docIds(),
          new CacheFolder(curated()),
          line(audience));
    } catch (CodebookException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Silent implements JobListener {
    @Override
    public void started(String job) {}

    @Override
    public void finished(String job, String amount) {}
  }
}
