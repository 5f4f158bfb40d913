package org.gapline.tagging.facts;

/**
 * A place, body or group that words of a text name.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param term what it is
 */
record Named(int first, int last, Term term) {

  /** The State that it names, or null. */
  org.gapline.codebook.State state() {
    return term instanceof Term.OfState named ? named.state() : null;
  }
}
