package org.gapline.assessment.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scale of ratings that columns seem to write.
 *
 * @param ratings the ratings, the weakest first as far as that is known
 * @param isOrdered whether the order is known
 */
record KnownScale(List<String> ratings, boolean isOrdered) {

  private static final int MOST_RATINGS = 12;
  private static final double MOST = 0.9;
  private static final List<List<String>> ORDERS =
      List.of(
          List.of("NC", "PC", "LC", "C"),
          List.of("LE", "ME", "SE", "HE"),
          List.of("none", "very low", "low", "medium", "moderate", "high", "very high"),
          List.of("very weak", "weak", "limited", "fair", "moderate", "adequate", "good", "strong"),
          List.of("very poor", "poor", "fair", "good", "very good", "excellent"),
          List.of(
              "not implemented",
              "partially implemented",
              "largely implemented",
              "fully implemented",
              "implemented"),
          List.of("red", "amber", "yellow", "green"),
          List.of("not in place", "partly in place", "partially in place", "in place"),
          List.of("no", "partial", "partially", "largely", "yes"),
          List.of("not party", "signed", "signatory", "party"));

  KnownScale {
    ratings = List.copyOf(ratings);
  }

  /** The scale that the values of columns make up; nothing where they look like no ratings. */
  static Optional<KnownScale> of(Collection<String> written) {
    Set<String> values = new TreeSet<>(written);
    values.remove("");
    if (values.size() < 2 || values.size() > MOST_RATINGS) {
      return Optional.empty();
    }
    return ORDERS.stream()
        .flatMap(order -> ordered(values, order).stream())
        .findFirst()
        .or(() -> numbers(values))
        .or(() -> letters(values));
  }

  /** The scale on which nine of ten cells are; nothing where there is none. */
  static Optional<KnownScale> mostly(Map<String, Integer> cells) {
    Optional<KnownScale> all = of(cells.keySet());
    return all.isPresent()
        ? all
        : Stream.concat(ORDERS.stream().map(Set::copyOf), Stream.of(numbersOf(cells.keySet())))
            .map(known -> covered(cells.keySet(), known))
            .flatMap(covered -> of(covered).stream())
            .filter(scale -> scale.hasMostOf(cells))
            .findFirst();
  }

  private static Set<String> numbersOf(Set<String> values) {
    return values.stream()
        .filter(value -> value.matches("-?\\d+([.,]\\d+)?"))
        .collect(Collectors.toSet());
  }

  private static Set<String> covered(Set<String> values, Set<String> known) {
    Set<String> folded = known.stream().map(KnownScale::folded).collect(Collectors.toSet());
    return values.stream()
        .filter(value -> folded.contains(folded(value)))
        .collect(Collectors.toSet());
  }

  /** Whether nine of ten cells are ratings of it. */
  boolean hasMostOf(Map<String, Integer> cells) {
    int all = cells.values().stream().mapToInt(Integer::intValue).sum();
    int odd = odd(cells.keySet()).stream().mapToInt(cells::get).sum();
    return all - odd >= MOST * all;
  }

  /** Values that are no ratings of it, in the order of their letters. */
  Set<String> odd(Collection<String> values) {
    Set<String> known = ratings.stream().map(KnownScale::folded).collect(Collectors.toSet());
    return values.stream()
        .filter(value -> !known.contains(folded(value)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The scales that the values make up together; empty where they look like no ratings. */
  static List<KnownScale> several(Collection<String> written) {
    Optional<KnownScale> one = of(written);
    if (one.isPresent()) {
      return List.of(one.get());
    }
    Set<String> left = new TreeSet<>(written);
    List<KnownScale> scales = new ArrayList<>();
    for (List<String> order : ORDERS) {
      Set<String> covered = new TreeSet<>(left);
      covered.removeIf(value -> !order.contains(value));
      if (covered.size() > 1) {
        scales.add(ordered(covered, order).orElseThrow());
        left.removeAll(covered);
      }
    }
    return left.isEmpty() ? scales : List.of();
  }

  private static Optional<KnownScale> ordered(Set<String> values, List<String> order) {
    Set<String> lower = values.stream().map(KnownScale::folded).collect(Collectors.toSet());
    List<String> folded = order.stream().map(KnownScale::folded).toList();
    if (!folded.containsAll(lower)) {
      return Optional.empty();
    }
    // Ratings that nobody got belong to a scale that is known by its codes.
    boolean isCode = order.get(0).equals(order.get(0).toUpperCase(Locale.ROOT));
    List<String> ratings =
        order.stream().filter(each -> isCode || lower.contains(folded(each))).toList();
    return Optional.of(new KnownScale(ratings, true));
  }

  private static String folded(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<KnownScale> numbers(Set<String> values) {
    try {
      List<String> sorted = new ArrayList<>(values);
      sorted.sort(Comparator.comparing(value -> new BigDecimal(value.replace(',', '.'))));
      boolean areYears = sorted.stream().allMatch(value -> value.matches("(19|20)\\d\\d"));
      return areYears ? Optional.empty() : Optional.of(new KnownScale(sorted, true));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A is mostly the best. */
  private static Optional<KnownScale> letters(Set<String> values) {
    if (!values.stream().allMatch(value -> value.matches("[A-Fa-f][+-]?"))) {
      return Optional.empty();
    }
    List<String> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.reverseOrder());
    return Optional.of(new KnownScale(sorted, false));
  }
}
