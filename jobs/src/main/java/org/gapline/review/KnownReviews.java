package org.gapline.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What earlier imports kept: what each reviewer said last of each unit. */
final class KnownReviews {

  private final Map<String, List<Review>> latest = new HashMap<>();
  private final Map<String, Review> inForce = new HashMap<>();

  KnownReviews(List<Review> before) {
    for (Review review : before) {
      String key = key(review.unitId(), review.sheet(), review.reviewer());
      latest.merge(key, List.of(review), KnownReviews::later);
      if (review.overrides()) {
        inForce.merge(
            review.unitId(), review, (a, b) -> a.importedAt().isAfter(b.importedAt()) ? a : b);
      }
    }
  }

  private static List<Review> later(List<Review> a, List<Review> b) {
    int order = a.get(0).importedAt().compareTo(b.get(0).importedAt());
    if (order == 0) {
      return Stream.concat(a.stream(), b.stream()).toList();
    }
    return order > 0 ? a : b;
  }

  private static String key(String unitId, SheetKind sheet, String reviewer) {
    return unitId + "\n" + sheet + "\n" + reviewer;
  }

  /** Whether its reviewer said the same last: whatever has become of the unit since. */
  boolean hold(Answer answer) {
    List<Review> kept = latest.get(key(answer.unitId(), answer.kind(), answer.reviewer()));
    return kept != null && answer.saysTheSame(kept.stream().map(Coding::of).toList());
  }

  /** The decision of a colleague that a new one puts aside. */
  Optional<Review> overriddenBy(Review review) {
    return Optional.ofNullable(inForce.get(review.unitId()))
        .filter(before -> review.overrides())
        .filter(before -> !before.reviewer().equals(review.reviewer()))
        .filter(
            before -> {
              Coding is = Coding.of(review);
              Coding was = Coding.of(before);
              return !(Objects.equals(is.role(), was.role())
                  && Set.copyOf(is.themes()).equals(Set.copyOf(was.themes())));
            });
  }
}
