package org.gapline.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;

/**
 * Krippendorff's alpha: 1 minus the disagreement observed within units over the disagreement
 * expected were the same values spread over units by chance. 1 is perfect agreement, 0 what chance
 * gives; any number of coders, values may be missing.
 *
 * <p>Source: K. Krippendorff, "Content Analysis: An Introduction to Its Methodology", 3rd ed. 2013,
 * chapter 12; "Computing Krippendorff's Alpha-Reliability" (2011), whose example is a test.
 *
 * <p>Decided edges: units with fewer than two values say nothing and are left out. Where no unit
 * has two, or all values are the same, so that no disagreement could be expected, there is no
 * alpha.
 */
public final class KrippendorffAlpha {

  private KrippendorffAlpha() {}

  /**
   * Alpha of the values that coders gave to units.
   *
   * @param units the values of each unit, one for each coder who gave one
   * @param difference how far two values differ, from 0 (the same); symmetric
   */
  public static <T> OptionalDouble of(
      List<List<T>> units, ToDoubleBiFunction<? super T, ? super T> difference) {
    List<List<T>> pairable = units.stream().filter(unit -> unit.size() > 1).toList();
    Map<T, Integer> counts = new LinkedHashMap<>();
    double observed = 0;
    int values = 0;
    for (List<T> unit : pairable) {
      unit.forEach(value -> counts.merge(value, 1, Integer::sum));
      observed += within(unit, difference) / (unit.size() - 1);
      values += unit.size();
    }
    double expected = expected(counts, difference);
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (values - 1) * observed / expected);
  }

  /** How far two values of no order differ: not at all, or wholly. */
  public static double nominal(Object a, Object b) {
    return a.equals(b) ? 0 : 1;
  }

  private static <T> double within(
      List<T> unit, ToDoubleBiFunction<? super T, ? super T> difference) {
    double sum = 0;
    for (int i = 0; i < unit.size(); i++) {
      for (int j = i + 1; j < unit.size(); j++) {
        sum += 2 * difference.applyAsDouble(unit.get(i), unit.get(j));
      }
    }
    return sum;
  }

  private static <T> double expected(
      Map<T, Integer> counts, ToDoubleBiFunction<? super T, ? super T> difference) {
    List<Map.Entry<T, Integer>> distinct = new ArrayList<>(counts.entrySet());
    double sum = 0;
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = i + 1; j < distinct.size(); j++) {
        double pairs = 2.0 * distinct.get(i).getValue() * distinct.get(j).getValue();
        sum += pairs * difference.applyAsDouble(distinct.get(i).getKey(), distinct.get(j).getKey());
      }
    }
    return sum;
  }
}
