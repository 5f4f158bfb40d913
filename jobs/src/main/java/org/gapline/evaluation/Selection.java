package org.gapline.evaluation;

/**
 * Which documents of the gold are scored; null takes all.
 *
 * @param split {@code tune} or {@code check}
 * @param lang ISO 639-1 code
 * @param style house style
 */
public record Selection(String split, String lang, String style) {

  /** Every document. */
  public static final Selection ALL = new Selection(null, null, null);

  /** Whether a document of the gold is scored. */
  public boolean takes(CodedReport gold) {
    return (split == null || split.equals(gold.split()))
        && (lang == null || lang.equals(gold.lang()))
        && (style == null || style.equals(gold.style()));
  }
}
