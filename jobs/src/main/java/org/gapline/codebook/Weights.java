package org.gapline.codebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapline.learning.LinearModel;

/**
 * What was fitted to coded examples, by which the evidence is weighed. Where a codebook has no
 * weights, rules alone decide.
 *
 * @param parties weights of the evidence on who organized, attended and paid
 * @param roles weights of the evidence on the role of a sentence
 * @param calibration how often a statement is right that the weights for roles call so probable
 */
public record Weights(
    Optional<LinearModel> parties, Optional<LinearModel> roles, Optional<Calibration> calibration) {

  /** Where in the codebook's folder the weights for parties are. */
  public static final String PARTIES = "weights/parties.tsv";

  /** Where in the codebook's folder the weights for roles are. */
  public static final String ROLES = "weights/roles.tsv";

  /** Where in the codebook's folder the calibration of the weights for roles is. */
  public static final String CALIBRATION = "weights/calibration.tsv";

  /** Columns of the weights for parties. */
  public static final List<String> PARTY_CLASSES = List.of("organizer", "participant", "donor");

  /** Columns of the weights for roles: the roles, and that it is no statement. */
  public static final List<String> ROLE_CLASSES =
      Stream.concat(Stream.of(Role.values()).map(Role::id), Stream.of(Example.NO_STATEMENT))
          .toList();

  /** No weights at all. */
  public static final Weights NONE = new Weights(Optional.empty(), Optional.empty());

  /** Weights whose probabilities are taken as they are. */
  public Weights(Optional<LinearModel> parties, Optional<LinearModel> roles) {
    this(parties, roles, Optional.empty());
  }
}
