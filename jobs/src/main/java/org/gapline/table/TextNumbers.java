package org.gapline.table;

import java.util.Arrays;

/**
 * The texts of one record in the order in which they came: what is told again is told by number.
 */
final class TextNumbers {

  /** Longer ones hardly repeat, and get no number. */
  private static final int MOST_CHARACTERS = 1000;

  private String[] texts = new String[32];
  private int count;

  /** Numbers by hash, plus one: zero is a free place. Made only where numbers are looked for. */
  private int[] places = {};

  /** The number of a text that came before, or -1; then it gets the next one. */
  int numberOrAdd(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return -1;
    }
    if (2 * count >= places.length) {
      spread();
    }
    int place = place(text);
    if (places[place] > 0) {
      return places[place] - 1;
    }
    add(text);
    places[place] = count;
    return -1;
  }

  /** Gives a text the next number, as {@link #numberOrAdd} did when it was written. */
  void add(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      if (count == texts.length) {
        texts = Arrays.copyOf(texts, 2 * count);
      }
      texts[count++] = text;
    }
  }

  /** The text of a number, or null where none has it. */
  String text(int number) {
    return number < count ? texts[number] : null;
  }

  private void spread() {
    places = new int[Math.max(64, 2 * places.length)];
    for (int number = 0; number < count; number++) {
      places[place(texts[number])] = number + 1;
    }
  }

  private int place(String text) {
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 16) & (places.length - 1);
    while (places[place] > 0 && !texts[places[place] - 1].equals(text)) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }
}
