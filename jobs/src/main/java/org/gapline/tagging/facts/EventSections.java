package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a page on several events tells of each: under headings with a date of their own, in
 * the rows of a table or list, or sentence by sentence as a series is told. A mere mention of
 * another event opens no section, nor do the days and sessions of one. Time linear in the page.
 */
final class EventSections {

  private static final int FIRST_WORDS = 6;
  private static final int FEWEST = 2;

  private final DatedPhrases phrases;
  private final SeveralSigns signs;
  private final NewsItems items;

  EventSections(Reading reading, List<DateMention> dates) {
    this.phrases = new DatedPhrases(reading, dates);
    this.signs = new SeveralSigns(phrases);
    this.items = new NewsItems(reading, dates);
  }

  /**
   * One section.
   *
   * @param from index of its first sentence
   * @param to index after its last one
   */
  record Section(int from, int to) {}

  /** The sections in their order; none where the page is on one event or on none. */
  List<Section> find() {
    List<Integer> starts = new SectionHeads(phrases, signs).find();
    if (starts.size() < FEWEST) {
      starts = new SectionRows(phrases, signs).find();
    }
    if (starts.size() < FEWEST) {
      starts = new SectionSeries(phrases, signs).find();
    }
    return starts.size() < FEWEST ? items.find() : sections(starts);
  }

  private List<Section> sections(List<Integer> starts) {
    List<Section> sections = new ArrayList<>();
    for (int s = 0; s < starts.size(); s++) {
      boolean last = s + 1 == starts.size();
      int next = last ? phrases.size() : starts.get(s + 1);
      int from = starts.get(s);
      sections.add(new Section(from, endOf(from, next, last)));
    }
    return sections;
  }

  /** Where a section ends before the next one begins: at what is about something else or all. */
  private int endOf(int from, int next, boolean last) {
    int p = from;
    while (p < next && phrases.isHeading(p)) {
      p++;
    }
    for (p++; p < next; p++) {
      if (phrases.isHeading(p) ? turns(from, p, last) : last && looksAtAll(p)) {
        return p;
      }
    }
    return next;
  }

  private boolean turns(int from, int heading, boolean last) {
    String first = phrases.firstWord(heading);
    if (SectionWords.LINKS.contains(first)) {
      return true;
    }
    if (last && SectionWords.CLOSINGS.contains(first)) {
      return !usedBefore(heading);
    }
    boolean own = SectionWords.GENERIC.contains(first) || SectionWords.PARTS.contains(first);
    return !own && (signs.isCollection() || phrases.isHeading(from) && isPlace(heading));
  }

  /** A heading that is a place and nothing else, as those of the other events may be. */
  private boolean isPlace(int heading) {
    Phrase phrase = phrases.get(heading);
    Named name = phrases.reading().nameAt(phrase.first());
    return phrases.namesPlace(heading) && name != null && name.last() >= phrase.last();
  }

  /** Whether the sections before have a heading of the same first word: it is none over all. */
  private boolean usedBefore(int heading) {
    String first = phrases.firstWord(heading);
    for (int p = 0; p < heading; p++) {
      if (phrases.isHeading(p) && phrases.firstWord(p).equals(first)) {
        return true;
      }
    }
    return false;
  }

  /** "In all three countries", "Participants of both workshops". */
  private boolean looksAtAll(int p) {
    return phrases.opensBlock(p)
        && phrases.hasWord(p, SectionWords.TOGETHER, FIRST_WORDS)
        && (phrases.namesEvents(p) || phrases.hasWord(p, SectionWords.TOGETHER_OF, FIRST_WORDS));
  }
}
