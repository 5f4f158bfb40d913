package org.gapline.tagging.facts;

/**
 * Somebody who can organize, attend or pay.
 *
 * @param name canonical name
 * @param kind what it is
 * @param state ISO 3166-1 alpha-3 where it is a State or its embassy, else null
 * @param first index of its first word
 * @param last index of its last word, its acronym in brackets included
 */
record Actor(String name, Kind kind, String state, int first, int last) {

  /** Kinds of actor. */
  enum Kind {
    STATE,
    /** An embassy: as organizer or donor it stands for its Government. */
    EMBASSY,
    /** An organization of the codebook. */
    ORGANIZATION,
    /** A body that the codebook does not know. */
    BODY,
    /** "civil society" and its kin. */
    GROUP
  }

  boolean isState() {
    return kind == Kind.STATE;
  }

  /** An embassy's Government; any other actor itself. */
  Actor asGovernment() {
    return kind == Kind.EMBASSY
        ? new Actor(name.substring("Embassy of ".length()), Kind.STATE, state, first, last)
        : this;
  }

  /** Whether the codebook knows it, as an organization or a State. */
  boolean isKnown() {
    return kind == Kind.ORGANIZATION || kind == Kind.STATE || kind == Kind.EMBASSY;
  }

  boolean isGroup() {
    return kind == Kind.GROUP;
  }
}
