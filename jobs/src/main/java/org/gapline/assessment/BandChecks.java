package org.gapline.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.gapline.assessment.Scheme.Rating;
import org.gapline.codebook.yaml.YamlMap;

/** Checks that the bands of a scale of numbers cut every number once, from the weakest up. */
final class BandChecks {

  private static final String REMEDY =
      "List the weakest rating first, each from a greater number than the one before";

  private BandChecks() {}

  static void run(YamlMap map, List<Rating> ratings) {
    if (ratings.stream().allMatch(rating -> rating.from() == null && rating.upTo() == null)) {
      return;
    }
    for (Rating rating : ratings) {
      if (rating.from() == null) {
        problem(map, rating, "has no \"from\", and others have", "Say from which number it is");
      } else if (isLess(rating.upTo(), rating.from())) {
        problem(map, rating, "ends before it begins", "Write up_to not below from");
      }
    }
    for (int i = 1; i < ratings.size(); i++) {
      check(map, ratings.get(i - 1), ratings.get(i));
    }
  }

  private static void check(YamlMap map, Rating weaker, Rating stronger) {
    if (weaker.from() == null || stronger.from() == null) {
      return;
    }
    if (stronger.from().compareTo(weaker.from()) <= 0) {
      problem(map, stronger, "begins at or below where \"" + weaker.id() + "\" does", REMEDY);
    } else if (isLess(stronger.from(), weaker.upTo())) {
      problem(
          map, weaker, "reaches into \"" + stronger.id() + "\"", "Write up_to not above its from");
    }
  }

  private static boolean isLess(BigDecimal one, BigDecimal other) {
    return one != null && other != null && one.compareTo(other) < 0;
  }

  private static void problem(YamlMap map, Rating rating, String what, String remedy) {
    map.problem(
        map.lineOf("ratings"),
        "has the rating \"%s\", which %s".formatted(rating.id(), what),
        remedy);
  }
}
