package org.gapline.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gapline.statistics.CohenKappa;
import org.gapline.statistics.KrippendorffAlpha;
import org.gapline.statistics.MasiDistance;
import org.gapline.statistics.PercentileBootstrap;

/**
 * How far two coders agree who coded the same units without seeing each other's coding.
 *
 * <p>Alpha on the role is taken over units that at least one of them coded, with {@code
 * no-statement} as a role of its own; alpha on themes over units that both coded, with MASI's
 * distance of sets, so that a unit that one did not code is not counted twice. Kappa is taken theme
 * by theme over units that at least one coded: over all text, most of which nobody codes, it would
 * say more of silence than of themes. Its interval is asymptotic; those of alpha are from a
 * bootstrap over documents.
 *
 * @param coded units that at least one coded
 * @param bothCoded units that both coded
 * @param role alpha on the role
 * @param roleInterval its interval
 * @param themes alpha on theme sets
 * @param themesInterval its interval
 * @param kappas agreement on each theme that either of them used
 * @param disagreements units on which role or themes differ
 */
public record Agreement(
    int coded,
    int bothCoded,
    OptionalDouble role,
    Optional<PercentileBootstrap> roleInterval,
    OptionalDouble themes,
    Optional<PercentileBootstrap> themesInterval,
    List<OnTheme> kappas,
    List<Unit> disagreements) {

  public Agreement {
    kappas = List.copyOf(kappas);
    disagreements = List.copyOf(disagreements);
  }

  /** What a coder said of a unit. */
  public record Answer(String role, Set<String> themes) {
    public Answer {
      themes = Set.copyOf(themes);
    }

    boolean isStatement() {
      return !role.equals(Decision.NO_STATEMENT.id());
    }
  }

  /** A unit with the answers of both. */
  public record Unit(String id, String docId, String text, Answer first, Answer second) {
    boolean isCoded() {
      return first.isStatement() || second.isStatement();
    }

    boolean isCodedByBoth() {
      return first.isStatement() && second.isStatement();
    }
  }

  /**
   * Agreement on one theme.
   *
   * @param both units to which both gave it
   * @param onlyFirst units to which only the first did
   * @param onlySecond units to which only the second did
   * @param kappa Cohen's kappa
   */
  public record OnTheme(
      String theme, int both, int onlyFirst, int onlySecond, Optional<CohenKappa> kappa) {

    /** Agreement where the theme is used at all: 2 both / (2 both + only one). */
    public double positive() {
      return 2.0 * both / (2 * both + onlyFirst + onlySecond);
    }
  }

  /**
   * Compares two coders.
   *
   * @param units the units that both looked at
   * @param seed of the bootstrap: the same seed gives the same intervals
   */
  public static Agreement of(List<Unit> units, long seed) {
    List<Unit> coded = units.stream().filter(Unit::isCoded).toList();
    List<Unit> both = units.stream().filter(Unit::isCodedByBoth).toList();
    return new Agreement(
        coded.size(),
        both.size(),
        alphaOfRoles(coded),
        interval(coded, Agreement::alphaOfRoles, seed),
        alphaOfThemes(both),
        interval(both, Agreement::alphaOfThemes, seed),
        kappas(coded),
        coded.stream().filter(unit -> !unit.first().equals(unit.second())).toList());
  }

  private static OptionalDouble alphaOfRoles(List<Unit> units) {
    return KrippendorffAlpha.of(
        units.stream().map(unit -> List.of(unit.first().role(), unit.second().role())).toList(),
        KrippendorffAlpha::nominal);
  }

  private static OptionalDouble alphaOfThemes(List<Unit> units) {
    return KrippendorffAlpha.of(
        units.stream().map(unit -> List.of(unit.first().themes(), unit.second().themes())).toList(),
        MasiDistance::of);
  }

  private static Optional<PercentileBootstrap> interval(
      List<Unit> units, Function<List<Unit>, OptionalDouble> alpha, long seed) {
    List<List<Unit>> documents =
        List.copyOf(
            units.stream()
                .collect(Collectors.groupingBy(Unit::docId, TreeMap::new, Collectors.toList()))
                .values());
    return PercentileBootstrap.of(
        documents.size(),
        draw -> {
          List<Unit> drawn = new ArrayList<>();
          for (int at : draw) {
            drawn.addAll(documents.get(at));
          }
          return alpha.apply(drawn);
        },
        seed);
  }

  private static List<OnTheme> kappas(List<Unit> coded) {
    Set<String> themes = new LinkedHashSet<>();
    coded.forEach(unit -> themes.addAll(unit.first().themes()));
    coded.forEach(unit -> themes.addAll(unit.second().themes()));
    return themes.stream().sorted().map(theme -> onTheme(theme, coded)).toList();
  }

  private static OnTheme onTheme(String theme, List<Unit> coded) {
    int[][] table = new int[2][2];
    for (Unit unit : coded) {
      int first = unit.first().themes().contains(theme) ? 0 : 1;
      int second = unit.second().themes().contains(theme) ? 0 : 1;
      table[first][second]++;
    }
    return new OnTheme(theme, table[0][0], table[0][1], table[1][0], CohenKappa.of(table));
  }
}
