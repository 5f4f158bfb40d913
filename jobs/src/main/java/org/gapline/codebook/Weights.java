package org.gapline.codebook;

import java.util.Optional;
import org.gapline.learning.LinearModel;

/**
 * What was fitted to coded examples, by which the evidence is weighed. Where a codebook has no
 * weights, rules alone decide.
 *
 * @param parties weights of the evidence on who organized, attended and paid
 */
public record Weights(Optional<LinearModel> parties) {

  /** Where in the codebook's folder the weights for parties are. */
  public static final String PARTIES = "weights/parties.tsv";

  /** No weights at all. */
  public static final Weights NONE = new Weights(Optional.empty());
}
