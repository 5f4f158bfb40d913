package org.gapline.linking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.Letters;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.EventFacts;

/**
 * The keys under which a report meets those that may be of the same event. Two reports are compared
 * when they share any: a first or last day; a month together with a State or an organizer; or the
 * same title and State. A report without a date stands under the months about its publication.
 */
final class BlockingKeys {

  private static final int MOST_MONTHS = 4;

  private BlockingKeys() {}

  static Set<String> of(DocumentEvent event) {
    EventFacts facts = event.facts();
    Set<String> keys = new LinkedHashSet<>();
    if (facts.precision() == DatePrecision.DAY) {
      addDay("from", facts.start(), keys);
      addDay("until", facts.end(), keys);
    }
    List<String> about = about(facts);
    for (YearMonth month : months(event)) {
      about.forEach(place -> keys.add(month + "|" + place));
    }
    TitleWords title = TitleWords.of(facts.title());
    if (!title.letters().isEmpty()) {
      String words = String.join(" ", new TreeSet<>(title.words()));
      keys.add("title|" + (words.isEmpty() ? title.letters() : words) + "|" + place(facts));
    }
    return keys;
  }

  private static void addDay(String end, LocalDate day, Set<String> keys) {
    if (day != null) {
      keys.add(end + "|" + day);
    }
  }

  private static List<String> about(EventFacts facts) {
    Set<String> about = new LinkedHashSet<>();
    String place = place(facts);
    if (!place.isEmpty()) {
      about.add("in " + place);
    }
    facts.organizers().forEach(organizer -> about.add("by " + organizer));
    return List.copyOf(about);
  }

  /** The State where known, else the city; empty where unknown. */
  static String place(EventFacts facts) {
    return facts.country() != null ? facts.country() : Letters.of(facts.city());
  }

  private static List<YearMonth> months(DocumentEvent event) {
    EventFacts facts = event.facts();
    return switch (facts.precision()) {
      case DAY, MONTH -> {
        LocalDate first = facts.start() != null ? facts.start() : facts.end();
        LocalDate last = facts.end() != null ? facts.end() : first;
        yield between(YearMonth.from(first), YearMonth.from(last));
      }
      default -> {
        LocalDate published = event.published();
        yield published == null
            ? List.of()
            : between(
                YearMonth.from(published).minusMonths(1), YearMonth.from(published).plusMonths(2));
      }
    };
  }

  private static List<YearMonth> between(YearMonth first, YearMonth last) {
    Set<YearMonth> months = new LinkedHashSet<>();
    months.add(last);
    for (int i = 0; i < MOST_MONTHS && !first.plusMonths(i).isAfter(last); i++) {
      months.add(first.plusMonths(i));
    }
    return List.copyOf(months);
  }
}
