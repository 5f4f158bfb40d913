package org.gapline.briefing;

/** Where the subject of a verb of saying begins and ends. */
record SpeakerClause(SpokenWords words, boolean english) {

  /** Whether a verb of saying stands before a word. */
  boolean hasVerb(int end) {
    for (int i = 0; i < end; i++) {
      if (words.isSaying(i)) {
        return true;
      }
    }
    return false;
  }

  /** "The officers named in the report lack": another verb follows, so that this is none. */
  boolean isParticiple(int verb) {
    int i = verb + 1;
    while (i < words.size()
        && words.is(verb + 1, SpeakerWords.PREPOSITIONS)
        && !words.isBroken(i)
        && !words.is(i, SpeakerWords.CLAUSES)
        && !words.get(i).lower().equals("to")
        && !isFinite(i)) {
      i++;
    }
    return i < words.size() && !words.isBroken(i) && isFinite(i);
  }

  private boolean isFinite(int i) {
    return words.is(i, SpeakerWords.FINITE) && !words.is(i + 1, SpeakerWords.PREPOSITIONS)
        || words.is(i, SpeakerWords.PASSIVES);
  }

  /** The subject ends before auxiliaries and adverbs. */
  int subjectEnd(int verb) {
    int end = verb;
    while (end > 0
        && !words.isBroken(end)
        && (words.is(end - 1, SpeakerWords.AUXILIARIES) || isAdverb(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isAdverb(int i) {
    return english && words.get(i).lower().endsWith("ly") && i > 0;
  }

  /** The first word of the subject that ends there. */
  int subjectBegin(int end) {
    int begin = end;
    while (begin > 0
        && !words.isBroken(begin)
        && !words.is(begin - 1, SpeakerWords.CLAUSES)
        && !words.is(begin - 1, SpeakerWords.RELATIVES)
        && !(words.isSaying(begin - 1) && begin < end)) {
      begin--;
    }
    return begin;
  }

  /** "The judge, speaking for all, said": what stands before the verb is no subject. */
  boolean isAside(int begin) {
    return english
        && begin > 0
        && words.isBroken(begin)
        && words.get(begin).lower().matches("\\p{L}{2,}ing|through|with|in|on|after|for");
  }

  /** The word behind a verb that stands there. */
  int behindVerb(int i) {
    return i < words.size() && words.isSaying(i) ? i + 1 : i;
  }

  /** Where a noun that begins there ends, with all that belongs to it. */
  int nounEnd(int begin) {
    int end = begin;
    while (end < words.size()
        && (end == begin || !words.isBroken(end))
        && !words.is(end, SpeakerWords.CLAUSES)
        && !words.is(end, SpeakerWords.RELATIVES)
        && !words.is(end, SpeakerWords.FINITE)
        && !words.get(end).lower().equals("to")) {
      end++;
    }
    return end;
  }
}
