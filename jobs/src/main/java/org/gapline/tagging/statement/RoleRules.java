package org.gapline.tagging.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.Role;
import org.gapline.codebook.pattern.Lexicon.Match;

/**
 * Decides which role a sentence or item has from its cues and its context.
 *
 * <p>Each kind of cue speaks for one role with its strength; a further kind for the same role adds
 * a little. What stands after a purpose, a mandate or the like is void, and so is all of a
 * resolution that is only quoted. A gap that is said to be resolved is no gap.
 */
final class RoleRules {

  private static final double ENOUGH = 1.5;
  private static final double SURELY = 2.5;
  private static final double FURTHER_CUE = 0.35;
  private static final double CUE_IN_CONTEXT = 0.3;
  private static final double FIRST_CUE = 0.3;

  /** Kinds of cue after which a gap is the object of an intention or advice. */
  private static final Set<String> GOVERNING = Set.of("future", "agreed", "plans", "modal");

  private RoleRules() {}

  /** The decision on the words from {@code from} to {@code to}. */
  static Decision decide(List<Match<CueKind>> cues, Context context) {
    List<Match<CueKind>> standing = standing(cues, context);
    Map<Role, Double> scores = scores(standing);
    if (cues.stream().noneMatch(cue -> cue.value().voids() && cue.value().strength() >= SURELY)) {
      context.lent().forEach((role, lent) -> scores.merge(role, lent, RoleRules::lend));
    }
    Role best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<Role, Double> entry : scores.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    if (best == null || first < ENOUGH || context.silent()) {
      return Decision.NONE;
    }
    return new Decision(best, first, first - second, rules(best, standing, context), Double.NaN);
  }

  private static double lend(double own, double lent) {
    return Math.max(own, lent) + CUE_IN_CONTEXT;
  }

  /** The strengths added up by role, each kind of cue once. */
  private static Map<Role, Double> scores(List<Match<CueKind>> cues) {
    Map<Role, Double> scores = new EnumMap<>(Role.class);
    Set<CueKind> counted = new LinkedHashSet<>();
    for (Match<CueKind> cue : cues) {
      CueKind kind = cue.value();
      if (counted.add(kind)) {
        double strength = kind.strength() + (scores.isEmpty() ? FIRST_CUE : 0);
        scores.merge(kind.role(), strength, (a, b) -> Math.max(a, b) + FURTHER_CUE);
      }
    }
    return scores;
  }

  /** The cues of roles that nothing voids. */
  private static List<Match<CueKind>> standing(List<Match<CueKind>> cues, Context context) {
    List<Match<CueKind>> standing = new ArrayList<>();
    boolean resolved = false;
    for (Match<CueKind> cue : cues) {
      resolved |= cue.value().is("resolved");
    }
    for (Match<CueKind> cue : cues) {
      CueKind kind = cue.value();
      boolean counts = !kind.voids() && !kind.isAboutLists();
      boolean overcome = resolved && kind.role() == Role.CHALLENGE;
      if (counts && !overcome && !isVoid(cue, cues, context)) {
        standing.add(cue);
      }
    }
    return standing;
  }

  private static boolean isVoid(Match<CueKind> cue, List<Match<CueKind>> cues, Context context) {
    for (Match<CueKind> other : cues) {
      CueKind kind = other.value();
      if (kind.voids() && voids(other, cue, context) && !isReported(other, cue, cues)) {
        return true;
      }
      if (other.first() < cue.first() && cue.value().is("future") && kind.is("concern")) {
        return true;
      }
      if (governs(other, cue) && !isContrasted(other, cue, cues)) {
        return true;
      }
    }
    return false;
  }

  private static boolean voids(Match<CueKind> other, Match<CueKind> cue, Context context) {
    CueKind kind = other.value();
    boolean before = other.first() <= cue.first();
    double against = context.lends() ? kind.strength() - 1 : kind.strength();
    return (isWhole(kind) || before) && against >= cue.value().strength();
  }

  /** Whether a gap is only the object of what shall be done about it: "will close the gaps". */
  private static boolean governs(Match<CueKind> other, Match<CueKind> cue) {
    return cue.value().role() == Role.CHALLENGE
        && GOVERNING.contains(other.value().name())
        && other.last() < cue.first();
  }

  private static boolean isContrasted(
      Match<CueKind> other, Match<CueKind> cue, List<Match<CueKind>> cues) {
    for (Match<CueKind> between : cues) {
      if (between.value().is("contrast")
          && between.first() > other.first()
          && between.first() < cue.first()) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody says something between the two: what is said is not void. */
  private static boolean isReported(
      Match<CueKind> other, Match<CueKind> cue, List<Match<CueKind>> cues) {
    if (other.first() > cue.first() || isWhole(other.value())) {
      return false;
    }
    for (Match<CueKind> between : cues) {
      if (between.value().is(CueKind.REPORTING)
          && between.first() > other.first()
          && between.first() <= cue.first()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a kind voids a sentence as a whole, wherever it stands. */
  private static boolean isWhole(CueKind kind) {
    return kind.is("quoted-resolution") || kind.is("boilerplate") || kind.is("courtesy");
  }

  private static List<String> rules(Role role, List<Match<CueKind>> cues, Context context) {
    Set<String> rules = new LinkedHashSet<>();
    if (context.rule() != null && context.lent().containsKey(role)) {
      rules.add(context.rule());
    }
    for (Match<CueKind> cue : cues) {
      if (cue.value().role() == role) {
        rules.add(cue.value().id() + ":" + cue.pattern().source());
      }
    }
    return List.copyOf(rules);
  }
}
