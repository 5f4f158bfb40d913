package org.gapline.phrase;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * A run of words, in small letters and with their accents.
 *
 * @param language ISO 639-1 code; the same words in two languages are two phrases
 * @param text its words, apart by single spaces
 */
public record Phrase(String language, String text) implements Serializable, Comparable<Phrase> {

  private static final Comparator<Phrase> ORDER =
      Comparator.comparing(Phrase::text).thenComparing(Phrase::language);

  /** Its words, in order. */
  List<String> words() {
    return List.of(text.split(" "));
  }

  @Override
  public int compareTo(Phrase other) {
    return ORDER.compare(this, other);
  }
}
