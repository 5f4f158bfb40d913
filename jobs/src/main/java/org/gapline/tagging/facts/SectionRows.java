package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rows of a table or list of which each is an event: a day, a place or a gathering, under
 * a title or an announcing line that speaks of several events that were held.
 */
final class SectionRows {

  private static final int FEWEST = 2;

  private final DatedPhrases phrases;
  private final SeveralSigns signs;

  SectionRows(DatedPhrases phrases, SeveralSigns signs) {
    this.phrases = phrases;
    this.signs = signs;
  }

  /** Indices of the first sentences of the rows. */
  List<Integer> find() {
    List<Integer> rows = new ArrayList<>();
    int lead = -1;
    for (int p = 0; p < phrases.size(); p++) {
      if (!phrases.opensBlock(p)) {
        continue;
      }
      if (isRow(p)) {
        if (lead >= 0 && isAnnounced(lead)) {
          rows.add(p);
        }
      } else if (!isTableHead(p)) {
        lead = p;
      }
      if (rows.size() < FEWEST && tellsOfOneEvent(p)) {
        return List.of();
      }
    }
    return rows;
  }

  /** A list item, or a line with cells, that names its day first and what was held. */
  private boolean isRow(int p) {
    Phrase phrase = phrases.get(p);
    boolean item = phrase.block().kind() == org.gapline.document.Block.Kind.LIST_ITEM;
    boolean cells = !phrases.isHeading(p) && hasCells(phrase);
    return (item || cells)
        && phrases.day(p) != null
        && phrases.namesEvent(p)
        && phrases.namesPlace(p)
        && !phrases.isFuture(p);
  }

  private boolean hasCells(Phrase phrase) {
    int separators = 0;
    for (int i = phrase.first(); i < phrase.last(); i++) {
      String gap = phrases.reading().gapAfter(i);
      separators += gap.indexOf(';') >= 0 || gap.indexOf('|') >= 0 ? 1 : 0;
    }
    return separators >= FEWEST;
  }

  /** The names of the columns: a line without a day between the lead and the rows. */
  private boolean isTableHead(int p) {
    return phrases.isLine(p) && phrases.day(p) == null && hasCells(phrases.get(p));
  }

  private boolean isAnnounced(int lead) {
    boolean titled = lead < signs.titles() && signs.isOnSeveral();
    return (titled || signs.announces(lead))
        && !phrases.isFuture(lead)
        && !phrases.hasWord(lead, SectionWords.LINKS, phrases.get(lead).words())
        && !SectionWords.PARTS.contains(phrases.firstWord(lead))
        && !startsWithLinks();
  }

  private boolean startsWithLinks() {
    return SectionWords.LINKS.contains(phrases.firstWord(0));
  }

  /** A page that tells of one event may list others. */
  private boolean tellsOfOneEvent(int p) {
    return !isRow(p)
        && phrases.day(p) != null
        && phrases.namesEvent(p)
        && !phrases.namesEvents(p)
        && phrases.tellsOfHolding(p);
  }
}
