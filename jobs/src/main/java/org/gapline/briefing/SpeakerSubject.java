package org.gapline.briefing;

import java.util.Set;

/** Tells whether a stretch of words before or behind a verb of saying is a person. */
record SpeakerSubject(SpokenWords words, boolean headFirst) {

  private static final int LONGEST = 14;
  private static final int ADJECTIVES = 2;
  private static final Set<String> PARTICIPANTS = Set.of("participants", "participantes");
  private static final Set<String> BEFORE_PERSONS =
      Set.of("customs", "forces", "services", "affairs", "communications", "operations", "borders");

  private static final Set<String> NOUNS_TOO =
      Set.of("lack", "need", "needs", "manque", "falta", "will", "can", "son");

  /** What a stretch of words is. */
  enum Kind {
    PERSON,
    PERSONS,
    NOBODY,
    UNCLEAR
  }

  /**
   * What was found.
   *
   * @param begin index of the first word of the person
   */
  record Found(Kind kind, int begin) {}

  /** What stands from one word to another, without the latter. */
  Found of(int begin, int end) {
    int from = behindClause(words.is(begin, SpeakerWords.CONJUNCTIONS) ? begin + 1 : begin, end);
    if (from < 0) {
      return new Found(hasOnePerson(begin, end) ? Kind.UNCLEAR : Kind.NOBODY, begin);
    }
    if (from >= end) {
      return new Found(Kind.NOBODY, begin);
    }
    int split = conjunct(from, end);
    Kind kind = end - split > LONGEST && hasPerson(split, end) ? Kind.UNCLEAR : kind(split, end);
    return new Found(kind, split);
  }

  /** Where a clause before it ends; -1 where it is a clause itself. */
  private int behindClause(int begin, int end) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (words.is(i, SpeakerWords.FINITE) && !isNoun(i)) {
        int next = i + 1;
        while (next < end && !words.is(next, SpeakerWords.CONJUNCTIONS)) {
          next++;
        }
        if (next >= end) {
          return -1;
        }
        from = next + 1;
      }
    }
    return from;
  }

  /** "The police and a judge": the last that are persons one and all. */
  private int conjunct(int begin, int end) {
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (words.is(i, SpeakerWords.CONJUNCTIONS) && i > from && i + 1 < end) {
        Kind left = kind(from, i);
        Kind right = kind(i + 1, end);
        if (left == Kind.NOBODY && right != Kind.NOBODY) {
          from = i + 1;
        }
      }
    }
    return from;
  }

  /** "A lack of", "the need for". */
  private boolean isNoun(int i) {
    return words.is(i, NOUNS_TOO) && words.is(i + 1, SpeakerWords.PREPOSITIONS);
  }

  private boolean hasOnePerson(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (words.isPerson(i) && !words.get(i).lower().endsWith("s") || words.get(i).name()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPerson(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (words.isPerson(i) || words.get(i).name()) {
        return true;
      }
    }
    return false;
  }

  private Kind kind(int begin, int end) {
    int of = begin;
    while (of < end && (of == begin || !words.is(of, SpeakerWords.PREPOSITIONS))) {
      of++;
    }
    if (isOfPersons(begin, of, end)) {
      return Kind.PERSONS;
    }
    if (of - begin == 1 && words.is(begin, SpeakerWords.PRONOUNS)) {
      return Kind.PERSON;
    }
    int head = headOf(begin, of);
    return head < 0 ? withoutHead(begin, of) : withHead(begin, head, of);
  }

  /** "One of the judges", "un groupe de magistrats". */
  private boolean isOfPersons(int begin, int of, int end) {
    return of < end && of > begin && isCounted(begin, of) && headOf(of + 1, end) >= 0;
  }

  private boolean isCounted(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!words.is(i, SpeakerWords.COUNTING) && !words.is(i, SpeakerWords.ARTICLES)) {
        return false;
      }
    }
    return true;
  }

  /** The last word for a person; in French and Spanish the first. */
  private int headOf(int begin, int end) {
    int head = -1;
    for (int i = begin; i < end; i++) {
      boolean weak =
          words.is(i, SpeakerWords.AT_HEAD)
              && !words.get(i).office()
              && (headFirst || i == end - 1);
      if ((words.isPerson(i) || weak) && (head < 0 || !headFirst)) {
        head = i;
      }
    }
    return head;
  }

  private Kind withHead(int begin, int head, int end) {
    String word = words.get(head).lower();
    if (PARTICIPANTS.contains(word) && isCounted(begin, head)) {
      return Kind.NOBODY;
    }
    boolean clear = headFirst ? isFirst(begin, head, end) : isLast(begin, head, end);
    if (!clear) {
      return words.isPerson(head) ? Kind.UNCLEAR : Kind.NOBODY;
    }
    return word.endsWith("s") && !word.equals("mrs") ? Kind.PERSONS : Kind.PERSON;
  }

  private boolean isFirst(int begin, int head, int end) {
    return head - begin <= ADJECTIVES && end - head <= ADJECTIVES + 2;
  }

  /** Names may follow the head; two plurals side by side are no single noun. */
  private boolean isLast(int begin, int head, int end) {
    for (int i = head + 1; i < end; i++) {
      if (!words.get(i).name() && !words.is(i, SpeakerWords.CONJUNCTIONS)) {
        return false;
      }
    }
    String before = head > begin ? words.get(head - 1).lower() : "";
    boolean plural = before.endsWith("s") && !before.endsWith("ss");
    return !plural
        || BEFORE_PERSONS.contains(before)
        || words.is(head - 1, SpeakerWords.ARTICLES)
        || words.get(head - 1).name();
  }

  /** A name alone is a person; one beside other words may be anything. */
  private Kind withoutHead(int begin, int end) {
    int names = 0;
    for (int i = begin; i < end; i++) {
      names += words.get(i).name() ? 1 : 0;
    }
    if (names == 0) {
      return Kind.NOBODY;
    }
    return names == end - begin ? Kind.PERSON : Kind.UNCLEAR;
  }
}
