package org.gapline.impact;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.gapline.statistics.StaggeredEstimate;
import org.gapline.table.YearSince;

/**
 * What an estimate says, and why.
 *
 * @param verdict the verdict
 * @param reason why, in words
 */
record ImpactFinding(ImpactVerdict verdict, String reason) {

  static final String METHOD =
      "ATT over group-time effects, not yet treated comparisons, randomization inference by groups"
          + " that came together";

  private static final double LEVEL = 0.05;

  /** Earlier differences are looked for less strictly: they are what must not be missed. */
  private static final double EARLIER = 0.1;

  /** The finding of an estimate whose q value over the release is known. */
  static ImpactFinding of(StaggeredEstimate estimate, double q) {
    if (estimate.preTrendP().orElse(1) <= EARLIER || estimate.placeboP().orElse(1) <= EARLIER) {
      return new ImpactFinding(ImpactVerdict.NOT_COMPARABLE, differedBefore(estimate));
    }
    if (q > LEVEL || estimate.low() <= 0 && estimate.high() >= 0) {
      return new ImpactFinding(ImpactVerdict.NO_CLEAR_DIFFERENCE, notClear(estimate, q));
    }
    if (estimate.windowLow() <= 0 && estimate.windowHigh() >= 0) {
      return new ImpactFinding(
          ImpactVerdict.NO_CLEAR_DIFFERENCE, "The sign changes with the years that are looked at.");
    }
    return new ImpactFinding(
        estimate.effect() > 0 ? ImpactVerdict.IMPROVED_MORE : ImpactVerdict.IMPROVED_LESS,
        "The difference is larger than chance in who took part when would make it, also among"
            + " States on the same side of the line before"
            + (estimate.preTrendP().isEmpty() ? "; earlier trends cannot be seen." : "."));
  }

  private static String differedBefore(StaggeredEstimate estimate) {
    return "The States may have differed in their trends before they took part (p "
        + inWords(estimate.preTrendP())
        + "; as if all had come three years earlier, p "
        + inWords(estimate.placeboP())
        + "), so a difference after it is no sign of what the events did.";
  }

  private static String inWords(OptionalDouble p) {
    return p.isPresent()
        ? String.format(Locale.ROOT, "%.3f", p.getAsDouble())
        : "unknown for want of ratings";
  }

  private static String notClear(StaggeredEstimate estimate, double q) {
    return String.format(
        Locale.ROOT,
        "q is %.2f; the interval runs from %+.0f to %+.0f points. This is no proof that nothing"
            + " changed.",
        q,
        100 * estimate.low(),
        100 * estimate.high());
  }

  /** The event study as {@code +2: 12.5 points, 8 States}. */
  static List<String> byYear(StaggeredEstimate estimate) {
    return estimate.byTime().stream()
        .map(at -> new YearSince(at.since(), 100 * at.effect(), at.units()).inWords())
        .toList();
  }
}
