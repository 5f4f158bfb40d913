package org.gapline.trend;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.gapline.statistics.BenjaminiHochberg;

/**
 * All tests of one release. What is tested in regions, their parents and {@code all} is one family
 * for Benjamini and Hochberg. Named groupings overlap with regions and stand outside it: the q
 * value of a grouping is the one that its test would have as one more test of the family, so that
 * no grouping changes the verdict on a region.
 */
final class TestFamily {

  private final List<PairTests> family;
  private final List<PairTests> besides;

  TestFamily(List<PairTests> tested) {
    this.family = tested.stream().filter(tests -> !tests.grouping()).toList();
    this.besides = tested.stream().filter(PairTests::grouping).toList();
  }

  /** So many tests a pair is one of: of a grouping, those of the family and its own. */
  int sizeFor(PairTests tests) {
    return tests.grouping() ? family.size() + 1 : family.size();
  }

  /** The q value of each pair by one of its tests. */
  Map<PairTests, Double> qValues(ToDoubleFunction<PairTests> pValue) {
    double[] familyPs = family.stream().mapToDouble(pValue).toArray();
    double[] familyQs = BenjaminiHochberg.qValues(familyPs);
    Map<PairTests, Double> qValues = new IdentityHashMap<>();
    for (int i = 0; i < familyQs.length; i++) {
      qValues.put(family.get(i), familyQs[i]);
    }
    double[] besidePs = besides.stream().mapToDouble(pValue).toArray();
    double[] besideQs = BenjaminiHochberg.qValuesBeside(familyPs, besidePs);
    for (int i = 0; i < besideQs.length; i++) {
      qValues.put(besides.get(i), besideQs[i]);
    }
    return qValues;
  }
}
