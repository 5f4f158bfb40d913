package org.gapline.linking;

import java.util.ArrayList;
import java.util.List;

/** The last so many of what was added; changes as they come. */
final class Recent<T> {

  private final int most;
  private final List<T> kept = new ArrayList<>();
  private int oldest;

  Recent(int most) {
    this.most = most;
  }

  int size() {
    return kept.size();
  }

  /** One of them, in no order that tells anything. */
  T get(int i) {
    return kept.get(i);
  }

  void add(T next) {
    if (kept.size() < most) {
      kept.add(next);
    } else {
      kept.set(oldest, next);
      oldest = (oldest + 1) % most;
    }
  }

  void clear() {
    kept.clear();
    oldest = 0;
  }
}
