package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gapline.document.Span;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ToldEvent;

/**
 * Tells apart the events of a page: finds the facts of each section, keeps the sections that are on
 * an event with a date of its own, and takes the page for one event after all where they turn out
 * to be its days.
 */
final class SeveralEvents {

  private final EventFactFinder finder;
  private final Reading whole;
  private final List<DateMention> dates;
  private final DocumentKind kind;

  SeveralEvents(EventFactFinder finder, Reading whole, List<DateMention> dates, DocumentKind kind) {
    this.finder = finder;
    this.whole = whole;
    this.dates = dates;
    this.kind = kind;
  }

  /** The events of the sections in their order; fewer than two where the page is on one. */
  List<ToldEvent> find(List<EventSections.Section> sections, DocumentActors actors) {
    Reading around = whole.only(outside(sections));
    Published published = new Published(around, dates);
    SharedFacts shared =
        finder.shared(new EventFactFinder.Source(around, dates, published, kind, actors));
    List<ToldEvent> told = new ArrayList<>();
    int date = 0;
    for (EventSections.Section section : sections) {
      Reading reading = whole.section(section.from(), section.to(), around);
      int first = date;
      while (first < dates.size() && dates.get(first).first() < reading.firstWord()) {
        first++;
      }
      for (date = first; date < dates.size() && dates.get(date).last() <= reading.lastWord(); ) {
        date++;
      }
      List<DateMention> own = dates.subList(first, date);
      DocumentKind itsKind = kindOf(reading, own);
      if (itsKind.reportsEvent()) {
        Published its = new Published(reading, own, published);
        EventFacts facts =
            finder.find(new EventFactFinder.Source(reading, own, its, itsKind, actors), shared);
        if (facts.precision() != DatePrecision.NONE) {
          told.add(new ToldEvent(facts, spanOf(section)));
        }
      }
    }
    return areParts(told) ? List.of() : told;
  }

  /** A section that does not say what was held is on the same kind of event as the page. */
  private DocumentKind kindOf(Reading section, List<DateMention> own) {
    DocumentKind found = new KindFinder(section, own).find();
    if (found != DocumentKind.OTHER) {
      return found;
    }
    boolean visit = section.phrases().stream().limit(2).anyMatch(p -> p.has(Cue.VISIT));
    return visit ? DocumentKind.VISIT : kind.reportsEvent() ? kind : found;
  }

  private List<Phrase> outside(List<EventSections.Section> sections) {
    List<Phrase> outside = new ArrayList<>();
    int from = 0;
    for (EventSections.Section section : sections) {
      outside.addAll(whole.phrases().subList(from, section.from()));
      from = section.to();
    }
    outside.addAll(whole.phrases().subList(from, whole.phrases().size()));
    return outside;
  }

  private Span spanOf(EventSections.Section section) {
    int begin = whole.phrases().get(section.from()).block().span().begin();
    int first = whole.tokens().begin(whole.phrases().get(section.from()).first());
    boolean opens =
        section.from() == 0
            || whole.phrases().get(section.from() - 1).blockIndex()
                != whole.phrases().get(section.from()).blockIndex();
    int end =
        section.to() == whole.phrases().size()
            ? whole.text().length()
            : whole.tokens().begin(whole.phrases().get(section.to()).first());
    return new Span(opens ? begin : first, end);
  }

  /**
   * Whether the sections are the days or parts of one event: half of them or more lie within the
   * first or the one before, or follow on it at the same place.
   */
  private static boolean areParts(List<ToldEvent> told) {
    int parts = 0;
    for (int i = 1; i < told.size(); i++) {
      boolean part =
          isPart(told.get(i - 1).facts(), told.get(i).facts())
              || isPart(told.get(0).facts(), told.get(i).facts());
      parts += part ? 1 : 0;
    }
    return parts > 0 && parts * 2 >= told.size() - 1;
  }

  private static boolean isPart(EventFacts one, EventFacts other) {
    boolean elsewhere =
        one.city() != null && other.city() != null && !Objects.equals(one.city(), other.city());
    if (elsewhere || one.precision() != DatePrecision.DAY || other.precision() != one.precision()) {
      return false;
    }
    return !other.start().isAfter(one.end().plusDays(1))
        && !one.start().isAfter(other.end().plusDays(1));
  }
}
