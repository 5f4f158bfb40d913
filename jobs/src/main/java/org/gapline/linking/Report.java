package org.gapline.linking;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.Letters;
import org.gapline.tagging.EventFacts;

/**
 * A document's event on its way to be compared with many others: what is derived of it is made
 * once, and not before it is asked for. What settles most comparisons are five numbers.
 */
final class Report {

  /**
   * Earlier published first, so that a report that arrives later mostly comes later; the order
   * never rests on the order of the input.
   */
  static final Comparator<DocumentEvent> ORDER =
      Comparator.comparing(
              DocumentEvent::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DocumentEvent::docId)
          .thenComparingInt(DocumentEvent::ordinal);

  /** Says nothing of the place. */
  private static final int UNKNOWN = 0;

  private final DocumentEvent event;
  private final int from;
  private final int to;
  private final int country;
  private final int city;
  private final long document;
  private final String cityLetters;
  private Features features;

  /** What is needed only of reports that may be of one event. */
  record Features(
      TitleWords title,
      Terms titleWords,
      Terms organizers,
      Terms guests,
      Terms states,
      Terms agenda,
      List<int[]> organizerNames,
      int[] cityName) {

    static Features of(EventFacts facts) {
      TitleWords title = TitleWords.of(facts.title());
      Set<String> guests = new LinkedHashSet<>(facts.participants());
      guests.addAll(facts.donors());
      return new Features(
          title,
          Terms.of(title.words()),
          Terms.of(facts.organizers()),
          Terms.of(guests),
          Terms.of(facts.states()),
          Terms.of(facts.agenda()),
          facts.organizers().stream().map(Vocabulary::telling).toList(),
          facts.city() == null ? new int[0] : Vocabulary.telling(facts.city()));
    }
  }

  private Report(DocumentEvent event) {
    this.event = event;
    DaySpan span = DaySpan.of(event);
    this.from = span.from();
    this.to = span.to();
    EventFacts facts = event.facts();
    this.cityLetters = Letters.of(facts.city());
    boolean online = EventFacts.ONLINE.equals(facts.city());
    this.country = online || facts.country() == null ? UNKNOWN : facts.country().hashCode() | 1;
    this.city = online || facts.city() == null ? UNKNOWN : PlaceClues.family(cityLetters);
    this.document = Components.keyOf(event.docId());
  }

  static Report of(DocumentEvent event) {
    return new Report(event);
  }

  /**
   * Whether days or place of the two rule out that they are of one event. A few comparisons of
   * numbers; where it says no, a closer look may still find that they do.
   */
  boolean isFarFrom(Report other) {
    return from > other.to
        || other.from > to
        || areOther(country, other.country)
        || areOther(city, other.city);
  }

  private static boolean areOther(int one, int another) {
    return one != another && one != UNKNOWN && another != UNKNOWN;
  }

  DocumentEvent event() {
    return event;
  }

  EventFacts facts() {
    return event.facts();
  }

  Features features() {
    if (features == null) {
      features = Features.of(event.facts());
    }
    return features;
  }

  TitleWords title() {
    return features().title();
  }

  String cityLetters() {
    return cityLetters;
  }

  /** The key of its document among {@link Components}. */
  long documentKey() {
    return document;
  }

  boolean isOfLanguageOf(Report other) {
    return event.language().equals(other.event.language());
  }

  boolean isOfDocumentOf(Report other) {
    return document == other.document && event.docId().equals(other.event.docId());
  }
}
