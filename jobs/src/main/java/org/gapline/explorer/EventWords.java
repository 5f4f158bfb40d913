package org.gapline.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.table.EventTable;
import org.gapline.tagging.EventFacts;

/** What the page says of an event. */
final class EventWords {

  private static final String UNKNOWN = "Not stated";

  private final PageIndex index;

  EventWords(PageIndex index) {
    this.index = index;
  }

  String title(EventTable.Row event) {
    return event.title() == null ? event.eventId() : event.title();
  }

  /** City and State of the venue. */
  String where(EventTable.Row event) {
    String country = event.country() == null ? null : index.labels().state(event.country());
    String city = EventFacts.ONLINE.equals(event.city()) ? "Online" : event.city();
    String where =
        city != null && city.equals(country)
            ? city
            : PageWords.join(", ", Arrays.asList(city, country));
    return where.isEmpty() ? UNKNOWN : where;
  }

  /** The groupings and regions that it was for. */
  String audience(EventTable.Row event) {
    List<String> audience =
        Stream.concat(event.groupings().stream(), event.regions().stream())
            .map(index.labels()::region)
            .toList();
    return audience.isEmpty() ? UNKNOWN : String.join(", ", audience);
  }

  /** The address of a page about it, or null. */
  String address(EventTable.Row event) {
    return event.docIds().stream()
        .flatMap(id -> index.document(id).map(SourceDocument::url).stream())
        .findFirst()
        .orElse(null);
  }
}
