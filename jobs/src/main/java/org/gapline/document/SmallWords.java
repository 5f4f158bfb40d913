package org.gapline.document;

import java.util.Arrays;

/**
 * The commonest small words of languages in Latin script, in a table that is asked without making a
 * string: a word of up to six letters is packed into one number.
 */
final class SmallWords {

  private static final int BITS = 10;
  private static final int LONGEST = 6;
  private static final int SLOTS = 2048;

  /** One word in so many must be a small one: in running text it is one in three or four. */
  private static final int LEAST_SHARE = 9;

  private final String[] languages;
  private final long[] keys = new long[SLOTS];
  private final int[] masks = new int[SLOTS];

  /**
   * @param words per language its code and its words, apart by spaces
   */
  SmallWords(String[][] words) {
    this.languages = Arrays.stream(words).map(language -> language[0]).toArray(String[]::new);
    for (int language = 0; language < words.length; language++) {
      for (String word : SpacedWords.of(words[language][1])) {
        int slot = slot(pack(word));
        keys[slot] = pack(word);
        masks[slot] |= 1 << language;
      }
    }
  }

  /**
   * The language whose words a text uses most, or null where no language stands out.
   *
   * @param end offset up to which the text is read
   */
  String language(String text, int end) {
    int[] hits = new int[languages.length];
    int words = 0;
    long key = 0;
    int length = 0;
    for (int at = 0; at <= end; at++) {
      char c = at < end ? folded(text.charAt(at)) : ' ';
      if (c != ' ') {
        key = key << BITS | (c & 0x3FF);
        length++;
      } else if (length > 0) {
        words++;
        count(length > LONGEST ? 0 : key, hits);
        key = 0;
        length = 0;
      }
    }
    return best(hits, words);
  }

  /** The letter in lower case, or a space for what is no letter. */
  private static char folded(char c) {
    if (c < 0x80) {
      char lower = (char) (c | 0x20);
      return lower >= 'a' && lower <= 'z' ? lower : ' ';
    }
    return Character.isLetter(c) ? Character.toLowerCase(c) : ' ';
  }

  private void count(long key, int[] hits) {
    if (key == 0) {
      return;
    }
    int slot = slot(key);
    int mask = keys[slot] == key ? masks[slot] : 0;
    while (mask != 0) {
      hits[Integer.numberOfTrailingZeros(mask)]++;
      mask &= mask - 1;
    }
  }

  private String best(int[] hits, int words) {
    int best = 0;
    for (int language = 1; language < hits.length; language++) {
      best = hits[language] > hits[best] ? language : best;
    }
    boolean enough = hits[best] >= 2 && hits[best] * LEAST_SHARE >= words;
    return enough ? languages[best] : null;
  }

  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 53);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  private static long pack(String word) {
    long key = 0;
    for (int at = 0; at < word.length(); at++) {
      key = key << BITS | (word.charAt(at) & 0x3FF);
    }
    return word.length() > LONGEST ? 1L << 62 : key;
  }
}
