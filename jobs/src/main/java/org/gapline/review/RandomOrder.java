package org.gapline.review;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.gapline.hash.Sha256;

/**
 * An order as good as random, by hashes of a seed and an id: the same for the same seed, whatever
 * the order in which the rows of a release lie.
 */
final class RandomOrder {

  private RandomOrder() {}

  static <T> List<T> of(List<T> items, Function<T, String> id, long seed) {
    record Placed<T>(String place, T item) {}
    return items.stream()
        .map(
            item ->
                new Placed<>(
                    Sha256.hex((seed + ":" + id.apply(item)).getBytes(StandardCharsets.UTF_8)),
                    item))
        .sorted(Comparator.comparing(Placed::place))
        .map(Placed::item)
        .toList();
  }
}
