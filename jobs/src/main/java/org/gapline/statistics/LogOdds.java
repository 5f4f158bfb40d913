package org.gapline.statistics;

/**
 * How much likelier a word is in one body of text than in another: the difference of its log odds
 * under a Dirichlet prior, with its standard error.
 *
 * <p>Source: B. L. Monroe, M. P. Colaresi and K. M. Quinn, "Fightin' Words: Lexical feature
 * selection and evaluation for identifying the content of political conflict", Political Analysis
 * 16 (2008), 372-403: their estimate with an informative Dirichlet prior, which shrinks words to
 * how often they are used at large. The variance is the sum of the reciprocals of all four counts,
 * prior included; the paper leaves out the two large ones, whose reciprocals are next to nothing.
 * Without a prior it is the classical log odds ratio (B. Woolf, Annals of Human Genetics 19 (1955),
 * 251-253); with a prior of one half among one it is that of Haldane and Anscombe.
 *
 * <p>Decided edges: the prior must give the word a chance between none and all, so that a word that
 * one of the texts lacks has finite odds there.
 *
 * @param difference log odds in the first text less those in the second
 * @param error its standard error
 */
public record LogOdds(double difference, double error) {

  /**
   * How often a word occurs.
   *
   * @param word occurrences of the word
   * @param all occurrences of all words, its own included
   */
  public record Count(double word, double all) {

    public Count {
      if (!(word >= 0 && word <= all)) {
        throw new IllegalArgumentException(word + " occurrences of " + all);
      }
    }

    private double other() {
      return all - word;
    }

    private Count plus(Count prior) {
      return new Count(word + prior.word, all + prior.all);
    }
  }

  /**
   * Compares two texts.
   *
   * @param prior pseudo-counts that are added to both
   * @throws IllegalArgumentException where even with the prior one of the odds is none or infinite
   */
  public static LogOdds of(Count first, Count second, Count prior) {
    Count a = first.plus(prior);
    Count b = second.plus(prior);
    if (!(Math.min(a.word, b.word) > 0 && Math.min(a.other(), b.other()) > 0)) {
      throw new IllegalArgumentException("no finite odds: " + a + ", " + b);
    }
    double variance = 1 / a.word + 1 / a.other() + 1 / b.word + 1 / b.other();
    return new LogOdds(logOdds(a) - logOdds(b), StrictMath.sqrt(variance));
  }

  /** The difference in standard errors. */
  public double z() {
    return difference / error;
  }

  private static double logOdds(Count count) {
    return StrictMath.log(count.word / count.other());
  }

  /**
   * How rare so much growth is by chance: of so many phrases that do not grow, one seems to grow at
   * least as much. One-sided, by the normal distribution.
   */
  public static double rarity(double z) {
    double beyond = Normal.twoSided(z) / 2;
    return 1 / (z < 0 ? 1 - beyond : beyond);
  }
}
