package org.gapline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs the parts of the benchmark one after the other, each in a process of its own. */
public final class Bench {

  static final long ADDED = 100;

  private static final String REGEX = "org.gapline.bench.spark.OneBigRegex";
  private static final String EMPTY = "org.gapline.bench.spark.EmptyJob";
  private static final int TENTH = 10;

  private final BenchPlan plan;
  private final BenchProgress progress;
  private final BenchCorpora corpora;
  private final BenchResults results = new BenchResults();

  public Bench(BenchPlan plan, BenchProgress progress) {
    this.plan = plan;
    this.progress = progress;
    this.corpora = new BenchCorpora(plan);
  }

  /**
   * Runs what was planned.
   *
   * @throws IOException if a corpus cannot be written or a release not be read
   * @throws BenchException if a program failed
   */
  public BenchResults run() throws IOException {
    results.ranWith(plan.java(), plan.javaAgain());
    timed("corpora", corpora::write);
    if (plan.has(BenchPart.RUN)) {
      mainJobs();
    }
    if (plan.has(BenchPart.FLOOR)) {
      floor(Measured.FLOOR_SMALLER, corpora.smaller(), corpora.smallerCounts());
      floor(Measured.FLOOR_LARGER, corpora.larger(), corpora.largerCounts());
    }
    if (plan.has(BenchPart.REGEX)) {
      regex();
    }
    if (plan.has(BenchPart.START)) {
      starts();
    }
    return results;
  }

  private void mainJobs() throws IOException {
    Path curated = curated("larger");
    line(Measured.LINE, plan.java());
    mainJob(
        Measured.RUN_SMALLER, corpora.smallerRaw(), curated("smaller"), corpora.smallerCounts());
    if (plan.has(BenchPart.PATTERNS)) {
      Path codebook = plan.work().resolve("codebook-tenfold");
      ChangedCodebook.tenfold(plan.codebookFolder(), codebook);
      CorpusCounts counts = corpora.smallerCounts();
      run(Measured.PATTERNS, counts, corpora.smallerRaw(), curated("tenfold"), codebook);
    }
    mainJob(Measured.RUN_LARGER, corpora.largerRaw(), curated, corpora.largerCounts());
    if (plan.has(BenchPart.INCREMENTAL)) {
      incremental(curated);
    }
    if (plan.has(BenchPart.RETAG)) {
      retag();
    }
  }

  private void mainJob(Measured what, Path raw, Path curated, CorpusCounts counts)
      throws IOException {
    MainJob.Done done = run(what, counts, raw, curated, plan.codebookFolder());
    results.jobs(what, done.jobs());
    check(what, counts, done);
  }

  private void retag() throws IOException {
    Path codebook = plan.work().resolve("codebook-edited");
    ChangedCodebook.edited(plan.codebookFolder(), codebook);
    run(Measured.RETAG, corpora.largerCounts(), corpora.largerRaw(), curated("larger"), codebook);
  }

  private void incremental(Path curated) throws IOException {
    CorpusCounts whole = corpora.addToLarger(ADDED);
    MainJob.Done added = runAgain(whole, curated);
    check(Measured.ADDED, whole, added);
    MainJob.Done anew =
        run(Measured.WHOLE, whole, corpora.largerRaw(), curated("whole"), plan.codebookFolder());
    for (Map.Entry<String, String> table : anew.tables().entrySet()) {
      if (!table.getValue().equals(added.tables().get(table.getKey()))) {
        results.differs(table.getKey());
      }
    }
  }

  private void floor(Measured what, Path corpus, CorpusCounts counts) throws IOException {
    plain(what, JavaCommand.PLAIN, Floor.class.getName(), corpus, counts);
  }

  private void regex() throws IOException {
    Path tenth = plan.work().resolve("tenth.jsonl");
    CorpusCounts counts = corpora.corpus().write(tenth, 0, Math.max(1, plan.larger() / TENTH));
    plain(Measured.REGEX, plan.java(), REGEX, tenth, counts);
  }

  /** A program that says first how many documents it read. */
  private void plain(
      Measured what, JavaCommand java, String program, Path corpus, CorpusCounts counts)
      throws IOException {
    List<String> arguments = List.of(corpus.toString(), corpora.phrases().toString());
    MeasuredProcess.Ended ended =
        timed(told(what, counts), () -> Programs.run(java, program, arguments));
    results.add(what, counts.documents(), counts.bytes(), ended.usage());
    long read =
        ended.lines().stream()
            .filter(line -> line.matches("\\d+ documents.*"))
            .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
            .sum();
    results.check(new CountCheck(told(what, counts), counts.documents(), read, CountCheck.EXACT));
  }

  private void starts() throws IOException {
    MainJob.Done sample =
        timed(
            Measured.SAMPLE.label(),
            () ->
                new MainJob(JavaCommand.SMALL)
                    .run(plan.sample(), curated("sample"), plan.codebookFolder()));
    results.add(
        Measured.SAMPLE, sample.documents(), BenchCorpora.bytes(plan.sample()), sample.usage());
    line(Measured.LINE_SMALL, JavaCommand.SMALL);
    List<String> arguments = List.of(plan.work().resolve("empty").toString());
    MeasuredProcess.Ended empty =
        timed(Measured.EMPTY.label(), () -> Programs.run(JavaCommand.SMALL, EMPTY, arguments));
    results.add(Measured.EMPTY, 0, 0, empty.usage());
  }

  private void line(Measured what, JavaCommand java) throws IOException {
    MainJob.Done done =
        timed(
            what.label(),
            () ->
                new MainJob(java)
                    .run(corpora.lineRaw(), curated(what.name()), plan.codebookFolder()));
    results.add(what, 1, BenchCorpora.bytes(corpora.lineRaw()), done.usage());
  }

  private MainJob.Done runAgain(CorpusCounts whole, Path curated) throws IOException {
    MainJob job = new MainJob(plan.javaAgain());
    MainJob.Done done =
        timed(
            told(Measured.ADDED, whole),
            () -> job.run(corpora.largerRaw(), curated, plan.codebookFolder()));
    results.add(Measured.ADDED, whole.documents(), whole.bytes(), done.usage());
    return done;
  }

  private MainJob.Done run(
      Measured what, CorpusCounts counts, Path raw, Path curated, Path codebook)
      throws IOException {
    MainJob.Done done =
        timed(told(what, counts), () -> new MainJob(plan.java()).run(raw, curated, codebook));
    results.add(what, counts.documents(), counts.bytes(), done.usage());
    return done;
  }

  private void check(Measured what, CorpusCounts counts, MainJob.Done done) {
    String where = told(what, counts) + ", ";
    results.check(
        new CountCheck(
            where + "documents", counts.documents(), done.documents(), CountCheck.EXACT));
    results.check(
        new CountCheck(where + "events", counts.events(), done.events(), CountCheck.EVENTS));
    results.check(
        CountCheck.ofChallenges(where + "challenges", counts.challenges(), done.challenges()));
  }

  private Path curated(String name) {
    return plan.work().resolve("curated-" + name.toLowerCase(Locale.ROOT));
  }

  private static String told(Measured what, CorpusCounts counts) {
    return String.format(Locale.ROOT, "%s, %,d documents", what.label(), counts.documents());
  }

  private <T> T timed(String what, Step<T> step) throws IOException {
    progress.started(what);
    long begin = System.nanoTime();
    T done = step.run();
    progress.finished(what, (System.nanoTime() - begin) / 1e9);
    return done;
  }

  /** Something that takes long. */
  private interface Step<T> {
    T run() throws IOException;
  }
}
