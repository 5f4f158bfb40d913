package org.gapline.learning;

import java.util.ArrayList;
import java.util.List;
import org.gapline.learning.LinearModel.Evidence;

/** Keeps the few weightiest of many features; of equal weights those first by name. */
final class Weightiest {

  private final int most;
  private final List<Evidence> kept;

  Weightiest(int most) {
    this.most = most;
    this.kept = new ArrayList<>(most);
  }

  /** Adds a feature that was not added before; it is dropped where enough others weigh more. */
  void add(String feature, double weight) {
    int place = kept.size();
    while (place > 0 && isBefore(feature, weight, kept.get(place - 1))) {
      place--;
    }
    if (place == most) {
      return;
    }
    if (kept.size() == most) {
      kept.remove(most - 1);
    }
    kept.add(place, new Evidence(feature, weight));
  }

  /** What was kept, the weightiest first. */
  List<Evidence> inOrder() {
    return List.copyOf(kept);
  }

  private static boolean isBefore(String feature, double weight, Evidence other) {
    int order = Double.compare(weight, other.weight());
    return order > 0 || (order == 0 && feature.compareTo(other.feature()) < 0);
  }
}
