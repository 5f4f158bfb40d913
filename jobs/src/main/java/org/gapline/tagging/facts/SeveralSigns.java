package org.gapline.tagging.facts;

/**
 * Tells whether a page says of itself that it is on several events: by a title such as "Newsletter"
 * or "Activities", by events in the plural in its title, or by "two workshops" near its top.
 */
final class SeveralSigns {

  private static final int NEAR_TOP = 4;
  private static final int REACH = 5;

  private final DatedPhrases phrases;
  private final boolean collection;
  private final boolean several;
  private final int titles;

  SeveralSigns(DatedPhrases phrases) {
    this.phrases = phrases;
    int atTop = phrases.titles();
    int telling = 0;
    boolean gathers = false;
    for (int p = 0; p < atTop && telling == 0; p++) {
      gathers = hasAny(p, SectionWords.COLLECTIONS);
      boolean plural = hasAny(p, SectionWords.ACCOUNTS) || phrases.namesEvents(p);
      telling = gathers || plural ? p + 1 : 0;
    }
    this.titles = telling > 0 ? telling : atTop;
    boolean counted = false;
    for (int p = titles; p < Math.min(titles + NEAR_TOP, phrases.size()); p++) {
      counted |= countsEvents(p);
    }
    this.collection = gathers;
    this.several = telling > 0 || counted;
  }

  /** How many sentences serve as the title: what comes after one for several may head the first. */
  int titles() {
    return titles;
  }

  /** Whether the page gathers items that need have nothing in common. */
  boolean isCollection() {
    return collection;
  }

  /** Whether the page says that it is on several events. */
  boolean isOnSeveral() {
    return several;
  }

  /** Whether a sentence or heading over a list announces events or activities. */
  boolean announces(int p) {
    return phrases.namesEvents(p) || hasAny(p, SectionWords.ACCOUNTS) || countsEvents(p);
  }

  private boolean hasAny(int p, java.util.Set<String> words) {
    return phrases.hasWord(p, words, phrases.get(p).words());
  }

  /** "two workshops", "a series of regional courses". */
  private boolean countsEvents(int p) {
    for (Phrase.CueMatch cue : phrases.get(p).cues()) {
      int from = Math.max(phrases.get(p).first(), cue.first() - REACH);
      if (cue.cue() == Cue.EVENT
          && phrases.reading().word(cue.last()).endsWith("s")
          && phrases.hasWord(SectionWords.SEVERAL, from, cue.first())) {
        return true;
      }
    }
    return false;
  }
}
