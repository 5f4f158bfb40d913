package org.gapline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The inputs that the benchmark makes, each in a raw folder of its own. */
final class BenchCorpora {

  private static final String REPORTS = "reports";

  private final BenchPlan plan;
  private final Corpus corpus;
  private CorpusCounts smallerCounts = CorpusCounts.NONE;
  private CorpusCounts largerCounts = CorpusCounts.NONE;

  BenchCorpora(BenchPlan plan) {
    this.plan = plan;
    this.corpus = new Corpus(plan.seed(), plan.codebook());
  }

  /** Writes all of them; how many documents the larger holds. */
  long write() throws IOException {
    Files.createDirectories(plan.work());
    Corpus.label(smallerRaw());
    smallerCounts = corpus.write(smaller(), 0, plan.smaller());
    Corpus.label(largerRaw());
    // Of an earlier time, where the corpora were kept.
    Files.deleteIfExists(added());
    largerCounts = corpus.write(larger(), 0, plan.larger());
    Corpus.label(lineRaw());
    Files.writeString(lineRaw().resolve(REPORTS).resolve("line.txt"), "A line, and nothing in it.");
    Files.write(phrases(), Phrases.of(plan.codebook()));
    return plan.larger();
  }

  /** Adds a file of further documents to the larger; what it holds then. */
  CorpusCounts addToLarger(long documents) throws IOException {
    CorpusCounts added = corpus.write(added(), plan.larger(), plan.larger() + documents);
    return largerCounts.plus(added);
  }

  Corpus corpus() {
    return corpus;
  }

  CorpusCounts smallerCounts() {
    return smallerCounts;
  }

  CorpusCounts largerCounts() {
    return largerCounts;
  }

  Path smallerRaw() {
    return BenchPlan.rawIn(plan.corpora(), plan.smaller());
  }

  Path largerRaw() {
    return BenchPlan.rawIn(plan.corpora(), plan.larger());
  }

  Path lineRaw() {
    return plan.work().resolve("raw-line");
  }

  Path smaller() {
    return smallerRaw().resolve(REPORTS).resolve("corpus.jsonl");
  }

  Path larger() {
    return largerRaw().resolve(REPORTS).resolve("corpus.jsonl");
  }

  private Path added() {
    return largerRaw().resolve(REPORTS).resolve("added.jsonl");
  }

  /** The phrases that the plain programs look for, one a line. */
  Path phrases() {
    return plan.work().resolve("phrases.txt");
  }

  /** Size of all files of a folder. */
  static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
