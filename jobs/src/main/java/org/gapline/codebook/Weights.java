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
 * @param themes weights of the evidence on what a statement is about
 * @param calibration how often a statement is right that the weights for roles call so probable
 */
public record Weights(
    Optional<LinearModel> parties,
    Optional<LinearModel> roles,
    Optional<OfThemes> themes,
    Optional<Calibration> calibration) {

  /**
   * Weights of the evidence on themes.
   *
   * @param words what a statement itself says for each theme: its classes are ids of themes
   * @param context whether a theme holds, seen beside other themes and in its document: its only
   *     class is {@link #THEME_HOLDS}
   */
  public record OfThemes(LinearModel words, LinearModel context) {}

  /** Where in the codebook's folder the weights for parties are. */
  public static final String PARTIES = "weights/parties.tsv";

  /** Where in the codebook's folder the weights for roles are. */
  public static final String ROLES = "weights/roles.tsv";

  /** Where in the codebook's folder the weights of words for themes are. */
  public static final String THEMES = "weights/themes.tsv";

  /** Where in the codebook's folder the weights of what surrounds a theme are. */
  public static final String THEMES_IN_CONTEXT = "weights/themes-in-context.tsv";

  /** The only column of the weights of what surrounds a theme. */
  public static final String THEME_HOLDS = "holds";

  /** Where in the codebook's folder the calibration of the weights for roles is. */
  public static final String CALIBRATION = "weights/calibration.tsv";

  /** All files of weights. */
  public static final List<String> FILES =
      List.of(PARTIES, ROLES, THEMES, THEMES_IN_CONTEXT, CALIBRATION);

  /** Columns of the weights for parties. */
  public static final List<String> PARTY_CLASSES = List.of("organizer", "participant", "donor");

  /** Columns of the weights for roles: the roles, and that it is no statement. */
  public static final List<String> ROLE_CLASSES =
      Stream.concat(Stream.of(Role.values()).map(Role::id), Stream.of(Example.NO_STATEMENT))
          .toList();

  /** No weights at all. */
  public static final Weights NONE =
      new Weights(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The same with other weights for roles. */
  public Weights withRoles(LinearModel model) {
    return new Weights(parties, Optional.of(model), themes, calibration);
  }

  /** The same with other weights for themes. */
  public Weights withThemes(OfThemes models) {
    return new Weights(parties, roles, Optional.of(models), calibration);
  }

  /** The same with another calibration. */
  public Weights with(Calibration fitted) {
    return new Weights(parties, roles, themes, Optional.of(fitted));
  }
}
