package org.gapline.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gapline.assessment.Scheme.Indicator;
import org.gapline.assessment.Scheme.Rating;

/** In what two descriptions of one scheme differ that may stand in two mappings. */
final class SchemeDifference {

  private SchemeDifference() {}

  /** The first difference by which ratings would not compare; nothing where they mean the same. */
  static Optional<String> between(Scheme one, Scheme other) {
    if (one.kind() != other.kind()
        || !one.weakBelow().equals(other.weakBelow())
        || !ids(one).equals(ids(other))) {
      return Optional.of("with another scale");
    }
    return Stream.of(bands(one, other), absence(one, other), indicators(one, other))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<String> ids(Scheme scheme) {
    return scheme.ratings().stream().map(Rating::id).toList();
  }

  private static Optional<String> bands(Scheme one, Scheme other) {
    for (int i = 0; i < one.ratings().size(); i++) {
      Rating rating = one.ratings().get(i);
      Rating twin = other.ratings().get(i);
      if (!isSame(rating.from(), twin.from()) || !isSame(rating.upTo(), twin.upTo())) {
        return Optional.of("with other numbers for \"" + rating.id() + "\"");
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  private static Optional<String> absence(Scheme one, Scheme other) {
    return one.absentMeans().equals(other.absentMeans())
        ? Optional.empty()
        : Optional.of("with another meaning of absence (absent_means)");
  }

  private static Optional<String> indicators(Scheme one, Scheme other) {
    for (Indicator each : one.indicators()) {
      for (Indicator twin : other.indicators()) {
        if (each.id().equalsIgnoreCase(twin.id()) && !each.theme().equals(twin.theme())) {
          return Optional.of("with another theme of \"" + each.id() + "\"");
        }
      }
    }
    return Optional.empty();
  }
}
