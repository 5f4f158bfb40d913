package org.gapline.linking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.gapline.codebook.Letters;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.EventFacts;

/**
 * Of what the id of an event is made: its first day and State, which a further report of the event
 * leaves alone unless it outvotes them. Where several events share both, the one that was reported
 * first goes by these alone, and the others take their founding report along.
 *
 * @param facts first day and State, or what stands in for them
 * @param published when the founding report was published, or null
 * @param reports how many documents report the event
 * @param founder the founding report: the first of the event's
 */
public record EventName(String facts, LocalDate published, int reports, String founder) {

  /** The event that keeps the plain name comes first. */
  static final Comparator<EventName> SENIORITY =
      Comparator.comparing(EventName::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparingInt(name -> -name.reports())
          .thenComparing(EventName::founder);

  static EventName of(EventFacts facts, List<DocumentEvent> members) {
    DocumentEvent first = members.get(0);
    String founder = first.docId() + "/" + first.ordinal();
    return new EventName(nameFacts(facts, founder), first.published(), members.size(), founder);
  }

  private static String nameFacts(EventFacts facts, String founder) {
    String place = BlockingKeys.place(facts);
    if (facts.precision() == DatePrecision.NONE) {
      return undated(facts, place, founder);
    }
    String when = facts.start() != null ? "from " + facts.start() : "until " + facts.end();
    return when + " " + facts.precision().id() + "|" + (place.isEmpty() ? lead(facts) : place);
  }

  /** Without a date the title must serve, and without a place the document. */
  private static String undated(EventFacts facts, String place, String founder) {
    return facts.title() == null || place.isEmpty()
        ? "document " + founder
        : "undated|" + Letters.of(facts.title()) + "|" + place;
  }

  private static String lead(EventFacts facts) {
    return facts.organizers().stream().sorted().findFirst().orElse("");
  }
}
