package org.gapline.codebook;

import java.time.LocalDate;
import java.util.List;

/**
 * A named grouping of States: a reporting unit beside the regions.
 *
 * @param id stable id
 * @param label name for people
 * @param regions whole regions that it spans; empty where its States are listed
 * @param memberships its States, with the dates of membership
 * @param names further names under which texts speak of it, as patterns
 * @param bodies ids of organizations that work for it
 */
public record Grouping(
    String id,
    String label,
    List<String> regions,
    List<Membership> memberships,
    List<String> names,
    List<String> bodies) {

  public Grouping {
    regions = List.copyOf(regions);
    memberships = List.copyOf(memberships);
    names = List.copyOf(names);
    bodies = List.copyOf(bodies);
  }

  /** A grouping for which no body works but one of its name. */
  public Grouping(
      String id,
      String label,
      List<String> regions,
      List<Membership> memberships,
      List<String> names) {
    this(id, label, regions, memberships, names, List.of());
  }

  /** The States that belong to it on a day; all that ever did where the day is null. */
  public List<String> statesOn(LocalDate day) {
    return memberships.stream().filter(m -> m.holdsOn(day)).map(Membership::state).toList();
  }

  /**
   * A State's membership.
   *
   * @param state ISO 3166-1 alpha-3
   * @param from first day, or null
   * @param until last day, or null
   */
  public record Membership(String state, LocalDate from, LocalDate until) {

    boolean holdsOn(LocalDate day) {
      return day == null
          || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
    }
  }
}
