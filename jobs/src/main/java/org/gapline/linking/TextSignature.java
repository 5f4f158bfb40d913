package org.gapline.linking;

/**
 * What is derived of a text to find its like: made once for each text, and much smaller than it.
 *
 * @param vocabulary of what the text speaks; empty where it reports no event
 * @param minHash signature of its shingles, or null where there are too few to tell anything
 */
public record TextSignature(Vocabulary vocabulary, MinHash minHash) {

  /** The signature of a text that reports an event. */
  static TextSignature ofReport(String text) {
    return new TextSignature(Vocabulary.of(text), minHash(text));
  }

  /** The signature of a text that reports none: it can be a copy all the same. */
  static TextSignature ofOther(String text) {
    return new TextSignature(Vocabulary.NONE, minHash(text));
  }

  private static MinHash minHash(String text) {
    Shingles shingles = Shingles.of(text);
    return shingles.size() < NearCopies.FEWEST_SHINGLES ? null : MinHash.of(shingles);
  }
}
