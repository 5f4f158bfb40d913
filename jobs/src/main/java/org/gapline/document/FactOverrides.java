package org.gapline.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Facts of an event that metadata state, and that hold whatever the document says. A part that is
 * null is left to be found; an empty list says that there are none.
 *
 * @param title title of the event
 * @param start first day
 * @param end last day
 * @param city city of the venue, or {@code online}
 * @param country State of the venue, ISO 3166-1 alpha-3
 * @param regions regions of the audience
 * @param states States that took part, ISO 3166-1 alpha-3
 * @param organizers who organised, hosted or convened it
 * @param participants who else attended
 * @param donors who funded it
 * @param resolutions Security Council resolutions cited, as {@code 2341 (2017)}
 */
public record FactOverrides(
    String title,
    LocalDate start,
    LocalDate end,
    String city,
    String country,
    List<String> regions,
    List<String> states,
    List<String> organizers,
    List<String> participants,
    List<String> donors,
    List<String> resolutions) {

  /** Nothing is overridden. */
  public static final FactOverrides NONE =
      new FactOverrides(null, null, null, null, null, null, null, null, null, null, null);

  public FactOverrides {
    regions = copy(regions);
    states = copy(states);
    organizers = copy(organizers);
    participants = copy(participants);
    donors = copy(donors);
    resolutions = copy(resolutions);
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("end " + end + " lies before start " + start);
    }
  }

  /** Whether nothing is overridden. */
  public boolean isEmpty() {
    return Stream.of(
            title,
            start,
            end,
            city,
            country,
            regions,
            states,
            organizers,
            participants,
            donors,
            resolutions)
        .allMatch(Objects::isNull);
  }

  private static List<String> copy(List<String> values) {
    return values == null ? null : List.copyOf(values);
  }
}
