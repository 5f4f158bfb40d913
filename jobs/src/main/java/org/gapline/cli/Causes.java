package org.gapline.cli;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** What lies behind a failure: libraries wrap the first cause many times. */
final class Causes {

  private Causes() {}

  /**
   * The failure, its causes and what was suppressed by any of them, each once, the nearest first.
   */
  static Stream<Throwable> of(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> left = new ArrayDeque<>();
    Stream.Builder<Throwable> all = Stream.builder();
    left.add(failure);
    while (!left.isEmpty()) {
      Throwable next = left.poll();
      if (seen.add(next)) {
        all.add(next);
        if (next.getCause() != null) {
          left.add(next.getCause());
        }
        left.addAll(Arrays.asList(next.getSuppressed()));
      }
    }
    return all.build();
  }
}
