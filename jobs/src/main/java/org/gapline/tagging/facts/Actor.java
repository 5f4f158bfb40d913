package org.gapline.tagging.facts;

/**
 * Somebody who can organize, attend or pay.
 *
 * @param name canonical name
 * @param kind what it is
 * @param state ISO 3166-1 alpha-3 where it is a State, else null
 * @param first index of its first word
 * @param last index of its last word, its acronym in brackets included
 */
record Actor(String name, Kind kind, String state, int first, int last) {

  /** Kinds of actor. */
  enum Kind {
    STATE,
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

  boolean isGroup() {
    return kind == Kind.GROUP;
  }
}
