package org.gapline.tagging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gapline.document.DocumentFlag;

/**
 * What one document says of one event.
 *
 * @param kind what kind of event it is; for kinds that report none, the kind of the document
 * @param title title of the event, or null
 * @param start first day, or null where only the last day is known or none; the first of the month
 *     or year where less is known
 * @param end last day, or null
 * @param precision how exactly the date is known
 * @param city city of the venue, {@code online}, or null
 * @param country State of the venue, ISO 3166-1 alpha-3, or null
 * @param regions regions of the audience
 * @param groupings ids of the groupings for which, by their names, the event was held
 * @param states States named as taking part, ISO 3166-1 alpha-3
 * @param organizers canonical names of who organised, hosted or convened it
 * @param participants canonical names of who else attended
 * @param donors canonical names of who funded it
 * @param resolutions Security Council resolutions cited, as {@code 2341 (2017)}
 * @param agenda themes of its title and stated aim
 * @param flags what was inferred
 */
public record EventFacts(
    DocumentKind kind,
    String title,
    LocalDate start,
    LocalDate end,
    DatePrecision precision,
    String city,
    String country,
    List<String> regions,
    List<String> groupings,
    List<String> states,
    List<String> organizers,
    List<String> participants,
    List<String> donors,
    List<String> resolutions,
    List<String> agenda,
    Set<DocumentFlag> flags) {

  /** The city of an event that was held nowhere. */
  public static final String ONLINE = "online";

  /** Nothing known of an event. */
  public static final EventFacts NONE =
      new EventFacts(
          DocumentKind.OTHER,
          null,
          null,
          null,
          DatePrecision.NONE,
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Set.of());

  /** Calendar year of the first day, or of the last where only that is known; null without date. */
  public Integer year() {
    LocalDate day = start != null ? start : end;
    return precision == DatePrecision.NONE || day == null ? null : day.getYear();
  }

  public EventFacts {
    regions = List.copyOf(regions);
    groupings = List.copyOf(groupings);
    states = List.copyOf(states);
    organizers = List.copyOf(organizers);
    participants = List.copyOf(participants);
    donors = List.copyOf(donors);
    resolutions = List.copyOf(resolutions);
    agenda = List.copyOf(agenda);
    flags = Set.copyOf(flags);
  }
}
