package org.gapline.learning;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells which classes a thing belongs to by a weight for each feature and class: one logistic
 * regression for each class against the rest. Features count equally, and less the more there are.
 * Immutable; safe to share.
 */
public final class LinearModel {

  /** What the features of one thing amount to together, so that many are not surer than few. */
  private static final double LENGTH = 4;

  private final List<String> classes;
  private final double[] intercepts;
  private final SortedMap<String, double[]> weights;
  private final HashedRows rows;

  /**
   * A model with given weights.
   *
   * @param classes names of the classes
   * @param intercepts one for each class
   * @param weights for each feature, by its name, one weight for each class
   */
  public LinearModel(
      List<String> classes, double[] intercepts, SortedMap<String, double[]> weights) {
    if (classes.size() != intercepts.length) {
      throw new IllegalArgumentException(
          classes.size() + " classes with " + intercepts.length + " intercepts");
    }
    this.classes = List.copyOf(classes);
    this.intercepts = intercepts.clone();
    this.weights = new TreeMap<>(weights);
    this.rows = HashedRows.of(this.weights, classes.size());
  }

  /**
   * What a feature said for a class.
   *
   * @param feature name of the feature
   * @param weight how much it added, on the scale of log-odds
   */
  public record Evidence(String feature, double weight) {}

  public List<String> classes() {
    return classes;
  }

  /** The weights by name of the feature, one for each class. */
  public SortedMap<String, double[]> weights() {
    return java.util.Collections.unmodifiableSortedMap(weights);
  }

  double[] intercepts() {
    return intercepts.clone();
  }

  /** The value of each feature of a vector of this many. */
  static double value(int size) {
    return LENGTH / Math.sqrt(Math.max(1, size));
  }

  /** How probable each class is by itself, in the order of the classes: several may hold. */
  public double[] each(FeatureVector features) {
    double[] scores = new double[classes.size()];
    int size = features.size();
    for (int i = 0; i < size; i++) {
      int row = rows.find(features.hash(i));
      if (row != HashedRows.NONE) {
        rows.addTo(scores, row);
      }
    }
    double value = value(size);
    for (int k = 0; k < scores.length; k++) {
      scores[k] = 1 / (1 + StrictMath.exp(-(intercepts[k] + value * scores[k])));
    }
    return scores;
  }

  /** How probable each class is where exactly one holds, in the order of the classes. */
  public double[] oneOf(FeatureVector features) {
    double[] scores = each(features);
    double sum = 0;
    for (double score : scores) {
      sum += score;
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= sum;
    }
    return scores;
  }

  /** The features that speak most for a class, the strongest first. */
  public List<Evidence> evidence(FeatureVector features, String forClass, int most) {
    int k = classes.indexOf(forClass);
    int size = features.size();
    double value = value(size);
    Weightiest weightiest = new Weightiest(most);
    for (int i = 0; i < size; i++) {
      int row = rows.find(features.hash(i));
      if (row != HashedRows.NONE && rows.isFor(k, row)) {
        String name = rows.name(row);
        weightiest.add(name, rows.weights(row)[k] * value);
      }
    }
    return weightiest.inOrder();
  }
}
