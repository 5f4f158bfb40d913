package org.gapline.codebook.pattern;

import java.util.Arrays;

/** Reads the words of one stretch of text into arrays; used once. */
final class Tokenizer {

  final String text;
  int size;
  int[] begins;
  int[] ends;
  char[] letters;
  int[] starts;
  long[] capitals;
  long[] firstKeys;
  long[] restKeys;

  private final int begin;
  private final int end;
  private int written;
  private boolean inWord;

  Tokenizer(String text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    int expected = (end - begin) / 5 + 4;
    begins = new int[expected];
    ends = new int[expected];
    starts = new int[expected + 1];
    capitals = new long[expected];
    firstKeys = new long[expected];
    restKeys = new long[expected];
    letters = new char[end - begin];
  }

  Tokenizer read() {
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (c < 128) {
        char folded = Folding.ascii(c);
        if (folded != 0) {
          openAt(at);
          append(folded, c != folded);
        } else if (inWord) {
          closeAt(at);
        }
        at++;
      } else {
        at = readBeyondAscii(at);
      }
    }
    if (inWord) {
      closeAt(end);
    }
    return this;
  }

  private int readBeyondAscii(int at) {
    int codePoint = codePointAt(at);
    if (Folding.isWordPart(codePoint)) {
      openAt(at);
      boolean capital = Folding.isCapital(codePoint);
      char one = Folding.foldToOne(codePoint);
      if (one != 0) {
        append(one, capital);
      } else {
        Folding.fold(codePoint).chars().forEach(c -> append((char) c, capital));
      }
    } else if (inWord && !Folding.isIgnoredInside(codePoint)) {
      closeAt(at);
    }
    return at + Character.charCount(codePoint);
  }

  private int codePointAt(int at) {
    char c = text.charAt(at);
    boolean pair =
        Character.isHighSurrogate(c)
            && at + 1 < end
            && Character.isLowSurrogate(text.charAt(at + 1));
    return pair ? Character.toCodePoint(c, text.charAt(at + 1)) : c;
  }

  private void openAt(int at) {
    if (inWord) {
      return;
    }
    inWord = true;
    if (size == begins.length) {
      int wider = size * 2;
      begins = Arrays.copyOf(begins, wider);
      ends = Arrays.copyOf(ends, wider);
      capitals = Arrays.copyOf(capitals, wider);
      firstKeys = Arrays.copyOf(firstKeys, wider);
      restKeys = Arrays.copyOf(restKeys, wider);
      starts = Arrays.copyOf(starts, wider + 1);
    }
    begins[size] = at;
    starts[size] = written;
  }

  private void closeAt(int at) {
    inWord = false;
    ends[size] = at;
    firstKeys[size] = WordKeys.first(letters, starts[size], written);
    restKeys[size] = WordKeys.rest(letters, starts[size], written);
    size++;
    starts[size] = written;
  }

  private void append(char folded, boolean capital) {
    if (written == letters.length) {
      letters = Arrays.copyOf(letters, written * 2 + 8);
    }
    int place = written - starts[size];
    if (capital && place < Long.SIZE) {
      capitals[size] |= 1L << place;
    }
    letters[written++] = folded;
  }
}
