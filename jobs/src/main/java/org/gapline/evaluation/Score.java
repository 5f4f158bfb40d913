package org.gapline.evaluation;

/**
 * One row of an evaluation.
 *
 * @param field what is scored
 * @param measure what the score is
 * @param precision share of what was predicted that is right, or null where it has no meaning
 * @param recall share of the gold that was found, or null where it has no meaning
 * @param value F1 or accuracy, from 0 to 1; not a number where there is nothing to find and nothing
 *     was found, or nobody looked
 * @param low lower end of its 95% bootstrap interval
 * @param high upper end of its 95% bootstrap interval
 * @param gold number of members, statements, themes or documents in the gold
 */
public record Score(
    String field,
    Measure measure,
    Double precision,
    Double recall,
    double value,
    double low,
    double high,
    int gold) {

  /** What a score is. */
  public enum Measure {
    /** Share of documents whose value is right. */
    ACCURACY,
    /** Harmonic mean of precision and recall. */
    F1,
    /** Mean of the F1 of all themes. */
    MACRO_F1
  }
}
