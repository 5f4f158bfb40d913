package org.gapline.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fits a {@link LinearModel} to labelled vectors: L2-regularised logistic regression, one class
 * against the rest, by the trust region Newton method of LIBLINEAR. The same input gives the same
 * model.
 *
 * @see <a href="https://www.jmlr.org/papers/v9/fan08a.html">Fan et al. (2008), LIBLINEAR</a>
 */
public final class LogisticRegression {

  /** A feature of one thing only tells nothing about others. */
  private static final int FEWEST_THINGS = 2;

  private static final double TOLERANCE = 0.001;

  private final List<String> classes;
  private final double cost;

  /**
   * How to fit.
   *
   * @param classes names of the classes
   * @param cost what a misjudged example costs against large weights: the larger, the closer the
   *     fit
   */
  public LogisticRegression(List<String> classes, double cost) {
    this.classes = List.copyOf(classes);
    this.cost = cost;
  }

  /**
   * A vector and the classes that it belongs to.
   *
   * @param features a named vector
   * @param classes some of the classes, or none
   */
  public record Labelled(FeatureVector features, Set<String> classes) {

    public Labelled {
      classes = Set.copyOf(classes);
    }
  }

  /** The model that fits the labelled vectors best. */
  public LinearModel fit(List<Labelled> examples) {
    // The library prints its progress by default, for the whole process.
    Linear.disableDebugOutput();
    List<String> vocabulary = vocabulary(examples);
    Problem problem = problem(examples, vocabulary);
    double[] intercepts = new double[classes.size()];
    SortedMap<String, double[]> weights = new TreeMap<>();
    vocabulary.forEach(name -> weights.put(name, new double[classes.size()]));
    for (int k = 0; k < classes.size(); k++) {
      double[] fitted = fit(problem, examples, classes.get(k));
      for (int feature = 0; feature < vocabulary.size(); feature++) {
        weights.get(vocabulary.get(feature))[k] = fitted[feature];
      }
      intercepts[k] = fitted[vocabulary.size()];
    }
    return new LinearModel(classes, intercepts, weights);
  }

  /** Names of the features that more than one example has, in order. */
  private static List<String> vocabulary(List<Labelled> examples) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Labelled example : examples) {
      FeatureVector features = example.features();
      for (int i = 0; i < features.size(); i++) {
        counts.merge(features.name(i).orElseThrow(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < FEWEST_THINGS);
    return List.copyOf(counts.keySet());
  }

  private static Problem problem(List<Labelled> examples, List<String> vocabulary) {
    Map<String, Integer> indexes = new HashMap<>();
    vocabulary.forEach(name -> indexes.put(name, indexes.size() + 1));
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = vocabulary.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    for (int i = 0; i < problem.l; i++) {
      problem.x[i] = nodes(examples.get(i).features(), indexes);
    }
    return problem;
  }

  private static Feature[] nodes(FeatureVector features, Map<String, Integer> indexes) {
    List<Integer> known = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      Integer index = indexes.get(features.name(i).orElseThrow());
      if (index != null) {
        known.add(index);
      }
    }
    known.sort(null);
    double value = LinearModel.value(features.size());
    List<Feature> nodes = new ArrayList<>();
    known.forEach(index -> nodes.add(new FeatureNode(index, value)));
    nodes.add(new FeatureNode(indexes.size() + 1, 1));
    return nodes.toArray(Feature[]::new);
  }

  /** The weights for one class against the rest, the intercept at the end. */
  private double[] fit(Problem problem, List<Labelled> examples, String wanted) {
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      problem.y[i] = examples.get(i).classes().contains(wanted) ? 1 : -1;
    }
    Model fitted = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
    double[] weights = fitted.getFeatureWeights();
    boolean turned = fitted.getLabels()[0] != 1;
    for (int i = 0; turned && i < weights.length; i++) {
      weights[i] = -weights[i];
    }
    return weights;
  }
}
