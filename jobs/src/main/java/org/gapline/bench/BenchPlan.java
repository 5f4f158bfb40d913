package org.gapline.bench;

import java.nio.file.Path;
import java.util.Set;
import org.gapline.codebook.Codebook;

/**
 * What is to be measured.
 *
 * @param smaller documents of the smaller corpus
 * @param larger documents of the larger one
 * @param seed makes it another corpus of the same shape
 * @param parts what is run
 * @param codebook the codebook, read
 * @param codebookFolder its folder
 * @param sample the raw folder of the shipped sample
 * @param corpora where the corpora are written
 * @param work a folder for all else, which can be deleted afterwards
 */
public record BenchPlan(
    long smaller,
    long larger,
    long seed,
    Set<BenchPart> parts,
    Codebook codebook,
    Path codebookFolder,
    Path sample,
    Path corpora,
    Path work) {

  /** Documents that {@code gapline} takes for a large input, some 64 MB. */
  private static final long LARGE_FROM = 20_000;

  /** Documents from which it takes more time to compile though most is known, some 256 MB. */
  private static final long VERY_LARGE_FROM = 80_000;

  public BenchPlan {
    parts = Set.copyOf(BenchPart.withNeeded(parts));
  }

  /**
   * The raw folder of a corpus.
   *
   * @param corpora where corpora are written
   * @param documents how many it has
   */
  public static Path rawIn(Path corpora, long documents) {
    return corpora.resolve("raw-" + documents);
  }

  /** The same settings for both sizes, or the difference would be theirs. */
  JavaCommand java() {
    return larger < LARGE_FROM ? JavaCommand.SMALL : JavaCommand.LARGE;
  }

  /** The settings for a run that finds most of the larger corpus read and coded. */
  JavaCommand javaAgain() {
    if (larger < LARGE_FROM) {
      return java();
    }
    return larger < VERY_LARGE_FROM ? JavaCommand.KNOWN : JavaCommand.LARGE_KNOWN.inLargePages();
  }

  boolean has(BenchPart part) {
    return parts.contains(part);
  }
}
