package org.gapline.linking;

import java.time.LocalDate;
import org.gapline.codebook.Letters;
import org.gapline.tagging.EventFacts;

/**
 * A text for each report, by whose order reports that may be of one event stand near each other: by
 * place, city, first day and title, and where all these are equal, by publication and document.
 */
final class Neighbourhood {

  /** Before all that may stand in a field, so that a shorter field comes first. */
  private static final String END = "\u0001";

  private static final String UNPUBLISHED = "~";

  /** So that numbers stand in their order as texts, too. */
  private static final int FIRST_ORDINAL = 1_000_000;

  private Neighbourhood() {}

  static String of(DocumentEvent event) {
    EventFacts facts = event.facts();
    LocalDate published = event.published();
    return String.join(
        END,
        BlockingKeys.place(facts),
        Letters.of(facts.city()),
        day(facts).toString(),
        String.valueOf(facts.title()),
        published == null ? UNPUBLISHED : published.toString(),
        event.docId(),
        Integer.toString(FIRST_ORDINAL + event.ordinal()));
  }

  private static LocalDate day(EventFacts facts) {
    LocalDate day = facts.start() != null ? facts.start() : facts.end();
    return day == null ? LocalDate.EPOCH : day;
  }
}
