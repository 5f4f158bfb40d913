package org.gapline.statistics;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.gapline.statistics.LogisticCurves.Curve;
import org.gapline.statistics.LogisticCurves.Information;

/**
 * The curves whose log-likelihood is within 1.92 of the best, or within what their dispersion makes
 * of it. The range of any quantity over them is that quantity's 95% profile-likelihood interval.
 *
 * <p>The region is walked by angle around the likeliest curve, in coordinates in which it is nearly
 * a circle; along each ray its edge is found by Brent's method.
 */
final class LikelihoodRegion {

  private static final int RAYS = 24;
  private static final double STEP = 2 * Math.PI / RAYS;
  private static final double[] DEPTHS = {0.25, 0.5, 0.75, 1};
  private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;
  private static final double FINE_ENOUGH = 1e-7;

  /** Least and greatest value of a quantity over the region. */
  record Range(double low, double high) {}

  private final LogisticCurves curves;
  private final Curve best;
  private final double edgeLikelihood;
  private final double levelPerFirst;
  private final double levelPerSecond;
  private final double slopePerSecond;

  private LikelihoodRegion(LogisticCurves curves, Curve best, Dispersion dispersion) {
    this.curves = curves;
    this.best = best;
    this.edgeLikelihood = curves.logLikelihood(best) - dispersion.edgeOf95();
    // The inverse of the transposed Cholesky factor of the information.
    Information information = curves.information(best);
    double first = StrictMath.sqrt(information.aa());
    double cross = information.ab() / first;
    double second = StrictMath.sqrt(information.bb() - cross * cross);
    this.levelPerFirst = 1 / first;
    this.levelPerSecond = -cross / (first * second);
    this.slopePerSecond = 1 / second;
  }

  static LikelihoodRegion of(LogisticCurves curves, Dispersion dispersion) {
    return new LikelihoodRegion(curves, curves.likeliest(), dispersion);
  }

  Curve best() {
    return best;
  }

  /** Least and greatest value of the quantity over the region. */
  Range range(ToDoubleFunction<Curve> quantity) {
    return new Range(-greatest(curve -> -quantity.applyAsDouble(curve)), greatest(quantity));
  }

  private double greatest(ToDoubleFunction<Curve> quantity) {
    double inside = quantity.applyAsDouble(best);
    double onEdge = Double.NEGATIVE_INFINITY;
    double angle = 0;
    for (int ray = 0; ray < RAYS; ray++) {
      double edge = edge(ray * STEP);
      for (double depth : DEPTHS) {
        double value = quantity.applyAsDouble(at(ray * STEP, depth * edge));
        inside = Math.max(inside, value);
        if (depth == 1 && value > onEdge) {
          onEdge = value;
          angle = ray * STEP;
        }
      }
    }
    return Math.max(inside, refined(quantity, angle));
  }

  /** The greatest value on the edge near an angle, by golden section. */
  private double refined(ToDoubleFunction<Curve> quantity, double angle) {
    double from = angle - STEP;
    double to = angle + STEP;
    double left = to - GOLDEN * (to - from);
    double right = from + GOLDEN * (to - from);
    double atLeft = onEdge(quantity, left);
    double atRight = onEdge(quantity, right);
    while (to - from > FINE_ENOUGH) {
      if (atLeft > atRight) {
        to = right;
        right = left;
        atRight = atLeft;
        left = to - GOLDEN * (to - from);
        atLeft = onEdge(quantity, left);
      } else {
        from = left;
        left = right;
        atLeft = atRight;
        right = from + GOLDEN * (to - from);
        atRight = onEdge(quantity, right);
      }
    }
    return Math.max(atLeft, atRight);
  }

  private double onEdge(ToDoubleFunction<Curve> quantity, double angle) {
    return quantity.applyAsDouble(at(angle, edge(angle)));
  }

  /** Distance of the edge along a ray. */
  private double edge(double angle) {
    UnivariateFunction above = r -> curves.logLikelihood(at(angle, r)) - edgeLikelihood;
    double inside = 0;
    double outside = Normal.Z_975;
    while (above.value(outside) > 0) {
      inside = outside;
      outside *= 2;
    }
    return new BrentSolver(1e-11, 1e-11).solve(200, above, inside, outside);
  }

  private Curve at(double angle, double distance) {
    double first = distance * StrictMath.cos(angle);
    double second = distance * StrictMath.sin(angle);
    return best.plus(levelPerFirst * first + levelPerSecond * second, slopePerSecond * second);
  }
}
