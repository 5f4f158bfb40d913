package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gapline.bench.Bench;
import org.gapline.bench.BenchException;
import org.gapline.bench.BenchPart;
import org.gapline.bench.BenchPlan;
import org.gapline.bench.BenchReport;
import org.gapline.bench.BenchResults;
import org.gapline.bench.MarkedPage;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.NearestName;
import org.gapline.disclosure.Audience;
import org.gapline.release.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gapline bench}: how fast it is, and whether it counts right. */
@Command(
    name = "bench",
    description = {
      "Makes a corpus of reports up, runs the main job and other programs on it, each in a process"
          + " of its own, and prints what they took, side by side.",
      "What the main job counts is held against what was written; a difference is an error.",
      "With the default sizes it takes an hour or more on two cores and some 8 GB of disk. Leave the"
          + " machine alone meanwhile. Releases and charts of yours are not touched."
    })
final class BenchCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;

  @Option(
      names = "--documents",
      paramLabel = "FEW,MANY",
      description =
          "How many documents the smaller and the larger corpus have (default: ${DEFAULT-VALUE}).",
      defaultValue = "20000,200000")
  String documents;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Makes it another corpus of the same shape; the same seed makes the same (default:"
              + " ${DEFAULT-VALUE}).",
      defaultValue = "1")
  long seed;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description = {
        "Only these parts: run, floor (a plain program), regex (Spark, naively), start (the sample,"
            + " one line, an empty job), patterns (ten times as many), incremental (100 documents"
            + " added), retag (a theme changed).",
        "The last three include run. Default: all."
      })
  List<String> only;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Writes the figures into this page, too, between its marks <!-- bench -->.")
  Path report;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Keeps the corpora in this folder, as raw-<documents>.")
  String keep;

  @Spec private CommandSpec spec;

  private final Clock clock;

  BenchCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    CorpusSizes sizes = CorpusSizes.of(documents);
    Set<BenchPart> parts = parts();
    requirePage();
    if (parts.contains(BenchPart.START)) {
      // It is read last, after what may be hours.
      folders.rawFolder(Audience.ANALYSTS);
    }
    Codebook codebook = folders.codebook(folders.codebookFiles());
    BenchReport page = report(codebook);
    Path kept = keep == null ? null : FolderOptions.local(keep, "--keep");
    Path work = BenchFolder.create(kept, sizes);
    try {
      return told(page, measured(plan(sizes, parts, codebook, kept == null ? work : kept, work)));
    } finally {
      Folders.delete(work);
    }
  }

  private BenchPlan plan(
      CorpusSizes sizes, Set<BenchPart> parts, Codebook codebook, Path corpora, Path work) {
    return new BenchPlan(
        sizes.smaller(),
        sizes.larger(),
        seed,
        parts,
        codebook,
        folders.codebookFolder(),
        folders.rawPath(),
        corpora,
        work);
  }

  private BenchResults measured(BenchPlan plan) throws IOException {
    Console console = output.console();
    try {
      BenchResults results = new Bench(plan, new BenchLines(console)).run();
      console.line("");
      return results;
    } catch (BenchException e) {
      if (e.exitCode() == ExitCodes.USER_MISTAKE) {
        throw new UserMistake(e.getMessage());
      }
      throw e;
    }
  }

  private int told(BenchReport page, BenchResults results) throws IOException {
    String figures = page.of(results);
    figures.lines().forEach(line -> output.console().line("%s", line));
    if (report != null) {
      new MarkedPage(report).replace(figures);
    }
    List<String> wrong = results.wrong();
    wrong.forEach(line -> Gapline.print(spec.commandLine().getErr(), line));
    return wrong.isEmpty() ? ExitCodes.DONE : ExitCodes.BUG;
  }

  private Set<BenchPart> parts() {
    Set<BenchPart> parts = EnumSet.noneOf(BenchPart.class);
    for (String name : only == null ? BenchPart.names() : only) {
      parts.add(BenchPart.of(name).orElseThrow(() -> unknown(name)));
    }
    return parts;
  }

  private static UserMistake unknown(String name) {
    List<String> known = BenchPart.names();
    return new UserMistake(
        "--only %s: there is no such part. %s"
            .formatted(
                name,
                NearestName.of(name, known)
                    .map(near -> "Did you mean \"" + near + "\"?")
                    .orElse("There are: " + String.join(", ", known) + ".")));
  }

  private void requirePage() throws IOException {
    if (report != null) {
      var problem = new MarkedPage(report).problem();
      if (problem.isPresent()) {
        throw new UserMistake(
            problem.get()
                + " Nothing was measured: the figures would have no place. Check --report.");
      }
    }
  }

  private BenchReport report(Codebook codebook) {
    String line = String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
    return new BenchReport(
        "gapline " + line,
        clock.instant(),
        "Spark %s, Gapline %s, codebook %s, seed %d"
            .formatted(
                org.apache.spark.package$.MODULE$.SPARK_VERSION(),
                SoftwareVersion.current(),
                codebook.version(),
                seed));
  }
}
