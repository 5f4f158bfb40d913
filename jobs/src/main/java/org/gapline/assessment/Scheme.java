package org.gapline.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
 * @param asOf day up to which its tables tell, where a mapping says so
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
    Optional<DateStyle.Dated> asOf,
    List<Indicator> indicators) {

  public Scheme {
    ratings = List.copyOf(ratings);
    reRatedBy = Set.copyOf(reRatedBy);
    indicators = List.copyOf(indicators);
  }

  /** A scheme whose tables date each of their records. */
  public Scheme(
      String id,
      String label,
      Kind kind,
      List<Rating> ratings,
      String weakBelow,
      Set<String> reRatedBy,
      Optional<String> absentMeans,
      List<Indicator> indicators) {
    this(id, label, kind, ratings, weakBelow, reRatedBy, absentMeans, Optional.empty(), indicators);
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
   * @param since for a status, the columns that hold a date from which it holds; else empty
   * @param from for a scale of numbers, the least that gets this rating; else null
   * @param upTo for a scale of numbers, the most that gets this rating, where it is not the next
   *     rating's least; else null
   */
  public record Rating(
      String id,
      String label,
      List<String> names,
      List<String> since,
      BigDecimal from,
      BigDecimal upTo) {

    /** In place of a column: the cell of the indicator itself, in a wide table. */
    public static final String CELL = "(cell)";

    public Rating {
      names = List.copyOf(names);
      since = List.copyOf(since);
    }

    /** A rating that is written, or a status that follows from the date in one column. */
    public Rating(String id, String label, List<String> names, String since) {
      this(id, label, names, since == null ? List.of() : List.of(since), null, null);
    }

    /** All ways of writing it. */
    public List<String> spellings() {
      return Stream.concat(Stream.of(id, label), names.stream()).distinct().toList();
    }

    boolean isWritten(String text) {
      return spellings().stream().anyMatch(text::equalsIgnoreCase);
    }
  }

  /**
   * Something that is rated.
   *
   * @param id as tables write it in long shape, and the column of its ratings in wide shape
   * @param label name for people
   * @param theme theme of the codebook
   * @param datedColumns for a wide table that holds several assessments, the columns of its ratings
   *     with the date of each; else empty
   * @param asOf day up to which its tables tell, where it is not that of the scheme
   */
  public record Indicator(
      String id,
      String label,
      String theme,
      Map<String, DateStyle.Dated> datedColumns,
      Optional<DateStyle.Dated> asOf) {
    public Indicator {
      datedColumns = Map.copyOf(datedColumns);
    }

    /** An indicator whose ratings stand in one column. */
    public Indicator(String id, String label, String theme) {
      this(id, label, theme, Map.of());
    }

    /** An indicator whose tables tell up to the day of the scheme. */
    public Indicator(
        String id, String label, String theme, Map<String, DateStyle.Dated> datedColumns) {
      this(id, label, theme, datedColumns, Optional.empty());
    }

    /** This indicator, up to a day where that is later. */
    private Indicator until(Optional<DateStyle.Dated> day) {
      return new Indicator(id, label, theme, datedColumns, later(asOf, day));
    }

    private static Optional<DateStyle.Dated> later(
        Optional<DateStyle.Dated> one, Optional<DateStyle.Dated> other) {
      return Stream.of(one, other)
          .flatMap(Optional::stream)
          .max(Comparator.comparing(DateStyle.Dated::day));
    }

    /** The date of the ratings in a column of its own, whatever the case of its name. */
    Optional<DateStyle.Dated> dayOfColumn(String name) {
      return datedColumns.entrySet().stream()
          .filter(column -> TableHeader.name(column.getKey()).equals(TableHeader.name(name)))
          .map(Map.Entry::getValue)
          .findFirst();
    }
  }

  /** The rating that a text writes, with or without the mark of a footnote, whatever its case. */
  public Optional<Rating> ratingWritten(String text) {
    return new RatingSpelling(ratings).find(text);
  }

  /** The rating for which an empty cell stands, where it stands for one. */
  public Optional<Rating> ratingOfAbsence() {
    return absentMeans.flatMap(
        id -> ratings.stream().filter(rating -> rating.id().equals(id)).findFirst());
  }

  /**
   * The rank of a State that no record names: of a status, what absence from its list means. An
   * ordered scheme does not list all States, so that one without a record is unrated.
   */
  public Optional<Integer> rankOfUnlisted() {
    return kind == Kind.STATUS ? ratingOfAbsence().map(this::rankOf) : Optional.empty();
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

  /** Day up to which the tables of an indicator tell, where a mapping says so. */
  public Optional<DateStyle.Dated> asOf(String indicator) {
    return indicators.stream()
        .filter(each -> each.id().equals(indicator))
        .findFirst()
        .flatMap(Indicator::asOf)
        .or(() -> asOf);
  }

  /** This scheme, also with the indicators of another mapping; each keeps the day of its tables. */
  Scheme with(Scheme other) {
    Map<String, Indicator> joined = new LinkedHashMap<>();
    Stream.of(this, other)
        .flatMap(scheme -> scheme.indicators.stream().map(each -> each.until(scheme.asOf)))
        .forEach(each -> joined.merge(each.id(), each, (a, b) -> a.until(b.asOf())));
    return new Scheme(
        id,
        label,
        kind,
        ratings,
        weakBelow,
        reRatedBy,
        absentMeans,
        Indicator.later(asOf, other.asOf),
        List.copyOf(joined.values()));
  }

  /** Whether a kind of report rates the indicators of this scheme anew. */
  public boolean ratesAnew(String report) {
    return reRatedBy.isEmpty() || reRatedBy.contains(report);
  }
}
