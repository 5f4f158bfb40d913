package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gapline.document.Block;

/**
 * The items of a bulletin that has no headings, each opened by a label of a word or a few: "Kenya.
 * On 6 June ...", "Roads. Work on ...", "* Bamako: ...". The event of one has nothing of the
 * others. Time linear in the page.
 */
final class NewsItems {

  private static final int LONGEST_LABEL = 3;
  private static final int FEWEST = 2;

  /** Words of a list item that tells something, and is no field of a head. */
  private static final int LEAST_TOLD = 7;

  /** Words of titles under which a body tells what it did in some months. */
  private static final Set<String> ACCOUNTS =
      WordList.of(
          "newsletter newsletters bulletin bulletins digest roundup flash update updates gazette",
          "highlights quarterly monthly activities activity infolettre lettre nouvelles breves",
          "activites boletin noticias actividades quarter trimestre semestre");

  private final DatedPhrases phrases;
  private final Reading reading;
  private final List<Integer> labels;

  NewsItems(Reading reading, List<DateMention> dates) {
    this.reading = reading;
    this.phrases = new DatedPhrases(reading, dates);
    this.labels = labels();
  }

  /** The items that tell of an event of their own; none where the page has no items. */
  List<EventSections.Section> find() {
    List<EventSections.Section> items = new ArrayList<>();
    for (int l = 0; l < labels.size(); l++) {
      int end = l + 1 < labels.size() ? labels.get(l + 1) : phrases.size();
      if (tellsOfEvent(labels.get(l), end)) {
        items.add(new EventSections.Section(labels.get(l), end));
      }
    }
    return items;
  }

  /** Some sentences of the page without those of the items that the first event has no part in. */
  List<Phrase> ofFirst(List<Phrase> some) {
    List<EventSections.Section> items = find();
    if (items.isEmpty()) {
      return some;
    }
    int lead = phrases.get(labels.get(0)).first();
    int from = phrases.get(items.get(0).from()).first();
    int to = phrases.get(items.get(0).to() - 1).last();
    return some.stream()
        .filter(phrase -> phrase.first() < lead || phrase.first() >= from && phrase.last() <= to)
        .toList();
  }

  private List<Integer> labels() {
    List<Integer> found = new ArrayList<>();
    int places = 0;
    int titles = phrases.titles();
    for (int p = titles; p < phrases.size(); p++) {
      boolean place = isNameAlone(p);
      if (isLabel(p, place)) {
        found.add(p);
        places += place ? 1 : 0;
      }
    }
    if (found.isEmpty()) {
      return found;
    }
    boolean told = places >= FEWEST || found.size() >= FEWEST && isAccount(titles);
    return told && !tellsOfEvent(titles, found.get(0)) ? found : List.of();
  }

  private boolean isAccount(int titles) {
    for (int p = 0; p < titles; p++) {
      if (phrases.hasWord(p, ACCOUNTS, phrases.get(p).words())) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabel(int p, boolean place) {
    Phrase phrase = phrases.get(p);
    if (phrase.isHeading() || phrase.isAside() || isOfAnyReport(p)) {
      return false;
    }
    if (phrase.block().kind() == Block.Kind.LIST_ITEM) {
      return place && phrases.opensBlock(p) && phrase.words() >= LEAST_TOLD;
    }
    boolean brief = phrase.words() <= LONGEST_LABEL && reading.isCapitalized(phrase.first());
    boolean goesOn =
        p + 1 < phrases.size() && phrases.get(p + 1).blockIndex() == phrase.blockIndex();
    boolean stops = reading.after(phrase.last()) == '.';
    return brief && goesOn && stops && (place || isBare(phrase));
  }

  /** Headings of what belongs to a report on one event: "Results", "Day two". */
  private boolean isOfAnyReport(int p) {
    String first = phrases.firstWord(p);
    return SectionWords.GENERIC.contains(first)
        || SectionWords.PARTS.contains(first)
        || SectionWords.CLOSINGS.contains(first)
        || Character.isDigit(first.charAt(0));
  }

  /** A noun or two, in which nothing is told. */
  private static boolean isBare(Phrase phrase) {
    return !phrase.has(Cue.SPEAKS)
        && !phrase.has(Cue.TAKES_PLACE)
        && !phrase.has(Cue.ATTENDS)
        && !phrase.has(Cue.ATTENDED_BY)
        && !phrase.has(Cue.ORGANIZES);
  }

  /** The last word of the label of a list item, or -1. */
  private int labelEnd(Phrase phrase) {
    int end = Math.min(phrase.last(), phrase.first() + LONGEST_LABEL);
    for (int i = phrase.first(); i < end; i++) {
      if (reading.gapAfter(i).indexOf(':') >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the label is the name of a place or region and nothing else. */
  private boolean isNameAlone(int p) {
    Phrase phrase = phrases.get(p);
    Named name = reading.nameAt(phrase.first());
    int end = labelEnd(phrase);
    int last = end < 0 ? phrase.last() : end;
    return name != null
        && name.last() == last
        && !(name.term() instanceof Term.OfOrganization)
        && !(name.term() instanceof Term.OfGroup);
  }

  private boolean tellsOfEvent(int from, int to) {
    for (int p = from; p < to; p++) {
      Phrase phrase = phrases.get(p);
      boolean gathers = phrase.has(Cue.TAKES_PLACE) && phrase.has(Cue.ATTENDED_BY);
      boolean held = phrases.namesEvent(p) && isHeld(p);
      if (!phrase.isHeading() && (gathers || held) && !phrases.isFuture(p)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeld(int p) {
    return phrases.tellsOfHolding(p)
        || phrases.get(p).has(Cue.ORGANIZES)
        || phrases.get(p).has(Cue.PAYS);
  }
}
