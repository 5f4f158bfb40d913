package org.gapline.explorer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gapline.chart.EmergingPhrase;
import org.gapline.chart.Wording;
import org.gapline.disclosure.Audience;
import org.gapline.table.CoOccurrenceTable;

/**
 * What the page says of themes that were reported together, and of phrases that the codebook does
 * not know. The latter are proposals that analysts keep: for other audiences there are none.
 */
final class RelatedWords {

  static final String PAIRS_NOTE =
      "Pairs of themes with a reported challenge on each at the same event, five events or more, over"
          + " all regions and years. Reported together is not caused by one another: what is heard"
          + " depends on what is asked.";

  static final String NO_PAIR = "No two themes were reported together at five events or more.";

  static final String PHRASES_NOTE =
      "Phrases that the codebook does not know and that grow in challenges of the last three years"
          + " with reporting events, against the years before. Proposals for the codebook, no"
          + " findings: many phrases are compared, so that some grow by chance.";

  static final String NO_PHRASE =
      "No phrase grows enough in the challenges of this release to be proposed.";

  private final PageIndex index;

  RelatedWords(PageIndex index) {
    this.index = index;
  }

  /** Pairs of themes, most often together first. */
  List<CoOccurrenceTable.Row> pairs() {
    return index.data().rows().coOccurrence().stream()
        .sorted(
            Comparator.comparing((CoOccurrenceTable.Row row) -> -row.eventsWithBoth())
                .thenComparing(row -> -row.lift())
                .thenComparing(CoOccurrenceTable.Row::themeA)
                .thenComparing(CoOccurrenceTable.Row::themeB))
        .toList();
  }

  /** How often, and against what: {@code 5 events, 3.9 times as many as if unrelated}. */
  static String together(CoOccurrenceTable.Row row) {
    return Wording.count(row.eventsWithBoth(), "event")
        + String.format(Locale.ROOT, ", %.1f times as many as if unrelated", row.lift());
  }

  /** Whether the audience of the page is shown phrases. */
  boolean areForAnalysts() {
    return index.data().caption().audience().equals(Audience.ANALYSTS);
  }

  /** Phrases, those of all regions first, the steepest growth first. */
  List<EmergingPhrase> phrases() {
    if (!areForAnalysts()) {
      return List.of();
    }
    return index.data().rows().emerging().stream().sorted(EmergingPhrase.ORDER).toList();
  }

  /** Counts of a phrase: {@code 1 event before, 6 in the last three years, first seen 2019}. */
  static String counts(EmergingPhrase phrase) {
    String first =
        phrase.row().firstSeen() == null
            ? ""
            : ", first seen " + phrase.row().firstSeen().getYear();
    return Wording.count(phrase.row().before(), "event")
        + " before, "
        + Wording.digits(phrase.row().after())
        + " in the last three years"
        + first
        + "; "
        + phrase.growth();
  }
}
