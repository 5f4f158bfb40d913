package org.gapline.codebook.pattern;

/**
 * The words that one word of a pattern stands for.
 *
 * @param letters the word or stem, folded
 * @param stem whether longer words that begin with it belong too
 * @param capitals where the pattern has capitals, a bit for each letter; 0 where case is ignored
 * @param allCapitalsToo whether the word written all in capitals belongs too
 */
record WordClass(String letters, boolean stem, long capitals, boolean allCapitalsToo) {

  /** Whether the case of a word fits whose folded letters fit. */
  boolean fitsCase(Tokens tokens, int word) {
    if (capitals == 0) {
      return true;
    }
    long written = tokens.capitals(word);
    if (stem && letters.length() < Long.SIZE) {
      written &= (1L << letters.length()) - 1;
    }
    return written == capitals || (allCapitalsToo && tokens.isAllCapitals(word));
  }

  /**
   * A word that this stands for, with its capitals.
   *
   * @param ending what a stem is written with
   */
  String written(String ending) {
    StringBuilder word = new StringBuilder(letters);
    for (int i = 0; i < letters.length() && i < Long.SIZE; i++) {
      if ((capitals >>> i & 1) != 0) {
        word.setCharAt(i, Character.toUpperCase(letters.charAt(i)));
      }
    }
    return stem ? word.append(ending).toString() : word.toString();
  }

  // Written out because the ones that a record brings along are slow until they are warm.
  @Override
  public boolean equals(Object other) {
    return other instanceof WordClass that
        && stem == that.stem
        && capitals == that.capitals
        && allCapitalsToo == that.allCapitalsToo
        && letters.equals(that.letters);
  }

  @Override
  public int hashCode() {
    return 31 * letters.hashCode() + Long.hashCode(capitals) + (stem ? 1 : 0);
  }
}
