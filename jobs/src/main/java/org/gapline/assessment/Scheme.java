package org.gapline.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scheme by which States are rated, as a mapping describes it.
 *
 * <p>The rank of a rating is its place in the list, 1 the weakest. A status has ranks too: that of
 * a treaty runs from not party (1) over signatory (2) to party (3).
 *
 * @param id stable id, the value of the column scheme
 * @param label name for people
 * @param kind whether tables write the rating itself or dates from which a status follows
 * @param ratings the ratings, weakest first
 * @param weakBelow id of the rating below which the scheme calls a State weak; empty where the
 *     scheme draws no line
 * @param reRatedBy kinds of report that rate anew; empty where the source knows no kinds, which
 *     means that every record does
 * @param absentMeans id of the rating that an empty cell stands for, or nothing where it says that
 *     the State is unrated
 * @param indicators what is rated
 */
public record Scheme(
    String id,
    String label,
    Kind kind,
    List<Rating> ratings,
    String weakBelow,
    Set<String> reRatedBy,
    Optional<String> absentMeans,
    List<Indicator> indicators) {

  public Scheme {
    ratings = List.copyOf(ratings);
    reRatedBy = Set.copyOf(reRatedBy);
    indicators = List.copyOf(indicators);
  }

  /** How tables of a scheme say the rating. */
  public enum Kind {
    /** They write a rating of an ordered scale. */
    ORDERED,
    /** They write dates in columns: the strongest rating that has a date is the status. */
    STATUS
  }

  /**
   * A rating of the scale.
   *
   * @param id as tables usually write it
   * @param label name for people
   * @param names further ways of writing it
   * @param since for a status, the column that holds the date from which it holds; else null
   */
  public record Rating(String id, String label, List<String> names, String since) {
    public Rating {
      names = List.copyOf(names);
    }

    boolean isWritten(String text) {
      return id.equalsIgnoreCase(text)
          || label.equalsIgnoreCase(text)
          || names.stream().anyMatch(text::equalsIgnoreCase);
    }
  }

  /**
   * Something that is rated.
   *
   * @param id as tables write it in long shape, and the column of its ratings in wide shape
   * @param label name for people
   * @param theme theme of the codebook
   */
  public record Indicator(String id, String label, String theme) {}

  /** The rating that a text writes by its id, label or a further name, whatever its case. */
  public Optional<Rating> ratingWritten(String text) {
    return ratings.stream().filter(rating -> rating.isWritten(text)).findFirst();
  }

  /** The rating for which an empty cell stands, where it stands for one. */
  public Optional<Rating> ratingOfAbsence() {
    return absentMeans.flatMap(
        id -> ratings.stream().filter(rating -> rating.id().equals(id)).findFirst());
  }

  /** Rank of a rating of this scheme, 1 the weakest. */
  public int rankOf(Rating rating) {
    return ratings.indexOf(rating) + 1;
  }

  /** Rank of the best rating. */
  public int rankMax() {
    return ratings.size();
  }

  /** Whether the scheme says below which rating a State is weak. */
  public boolean hasLine() {
    return !weakBelow.isEmpty();
  }

  /** How many States are below the line of a scheme; null where it has none, or is not known. */
  static Integer weakOf(Scheme scheme, RatingCounts counts) {
    return scheme == null || !scheme.hasLine() ? null : counts.below(scheme.firstRankNotWeak());
  }

  /** The first rank that is not weak: a State with a lower one is weak. */
  public int firstRankNotWeak() {
    for (Rating rating : ratings) {
      if (rating.id().equals(weakBelow)) {
        return rankOf(rating);
      }
    }
    throw new IllegalStateException(id + " has no rating " + weakBelow);
  }

  /** Whether ratings of another description of the scheme mean the same. */
  boolean isSameScaleAs(Scheme other) {
    return kind == other.kind
        && weakBelow.equals(other.weakBelow)
        && ratings.stream()
            .map(Rating::id)
            .toList()
            .equals(other.ratings.stream().map(Rating::id).toList());
  }

  /** Whether a kind of report rates the indicators of this scheme anew. */
  public boolean ratesAnew(String report) {
    return reRatedBy.isEmpty() || reRatedBy.contains(report);
  }
}
