package org.gapline.spark.jobs;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gapline.release.Account;
import org.gapline.release.Release;
import org.gapline.release.ReleaseId;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.release.TableCheck;

/** The main job: the jobs in their order, the account, and the release that comes of them. */
public final class Pipeline {

  private final ReleaseLine line;
  private final Clock clock;
  private final String softwareVersion;
  private final JobListener listener;

  /**
   * @param line the releases of the audience
   * @param clock tells the day of the release
   * @param softwareVersion version of Gapline, for the manifest
   * @param listener is told how the run goes on
   */
  public Pipeline(ReleaseLine line, Clock clock, String softwareVersion, JobListener listener) {
    this.line = line;
    this.clock = clock;
    this.softwareVersion = softwareVersion;
    this.listener = listener;
  }

  /** The jobs that a run does, in their order. */
  public static List<Job> jobs(Clock clock) {
    return List.of(
        new IngestJob(), new TagJob(), new TrendsJob(), new AssessJob(clock), new ImpactJob(clock));
  }

  /**
   * Runs all jobs and puts their release in force. The cache stays open for whoever draws it.
   *
   * @throws IOException if a table cannot be read or written
   * @throws IllegalStateException if the account does not add up: then nothing is published
   */
  public RunResult run(JobContext context) throws IOException {
    List<Job> jobs = jobs(clock);
    jobs.forEach(job -> job.begin(context));
    List<JobReport> reports = new ArrayList<>();
    for (Job job : jobs) {
      reports.add(run(job, context));
    }
    return publish(context, reports);
  }

  /** Runs one job by itself: nothing is published. */
  public JobReport runAlone(Job job, JobContext context) throws IOException {
    JobReport report = run(job, context);
    context.cache().closeAfterJob();
    return report;
  }

  /** Runs one job and tells the listener. */
  private JobReport run(Job job, JobContext context) throws IOException {
    listener.started(job.name());
    JobReport report = job.run(context);
    listener.finished(job.name(), report.amount());
    return report;
  }

  private RunResult publish(JobContext context, List<JobReport> reports) throws IOException {
    TableCheck found = TableCheck.of(new Release(context.stage()), context.cache().digests());
    Account account =
        new Account(reports.stream().flatMap(report -> report.account().stream()).toList());
    List<String> differences = account.differences(found.entries());
    if (!differences.isEmpty()) {
      throw new IllegalStateException("the account is wrong: " + differences);
    }
    ReleaseManifest manifest = manifest(context, reports, account, found);
    Release release = line.publish(context.stage(), manifest);
    line.prune(ReleaseLine.KEPT);
    return new RunResult(release, release.manifest());
  }

  private ReleaseManifest manifest(
      JobContext context, List<JobReport> reports, Account account, TableCheck found) {
    String version = context.codebook().version();
    String audience = context.audience().id();
    String byContent = ReleaseId.of(LocalDate.now(clock), audience, version, found.entries());
    return new ReleaseManifest(
        line.idOf(context.stage(), byContent),
        clock.instant().toString(),
        audience,
        softwareVersion,
        version,
        context.codebook().crosswalk(),
        found.demonstration(),
        reports.stream().flatMap(report -> report.inputs().stream()).toList(),
        account.lines(),
        found.entries(),
        List.of());
  }
}
