package org.gapline.tagging.facts;

import java.util.List;
import java.util.Set;

/**
 * Names of bodies that go on in small letters after their first word, as French writes them and
 * Spanish at times: "Direction générale des cultes", "Pôle judiciaire spécialisé".
 */
record LoweredNames(Reading reading) {

  private static final int LONGEST = 10;
  private static final int SHORTEST_NOUN = 4;

  private static final Set<String> OF = WordList.of("de du des d del");
  private static final Set<String> ARTICLES = WordList.of("la le les l el los las");

  /** What a body stands for or against may follow its name: "Ligue contre le cancer". */
  private static final Set<String> AIMS = WordList.of("pour para contre contra");

  /** Endings of the adjectives that tell bodies apart. */
  private static final List<String> ADJECTIVES =
      List.of(
          "al", "ale", "aux", "ales", "ique", "iques", "aire", "aires", "ien", "ienne", "iennes",
          "eur", "eure", "eurs", "ais", "aise", "ois", "oise", "ise", "isee", "ises", "isees", "if",
          "ive", "ives", "ier", "iere", "ain", "aine", "aines", "ique", "onal", "ble", "eral",
          "ico", "ica", "icos", "icas", "ario", "aria", "ano", "ana", "anos", "anas", "ivo", "iva",
          "ado", "ada", "ados", "adas", "ense", "enses", "ero", "era", "ino", "ina", "ural",
          "ante");

  /** Words with such an ending that are none, or that begin something else. */
  private static final Set<String> OTHERS =
      WordList.of("ailleurs plusieurs mardi faire sera para nada era cuando durante ante mediante");

  /** Last word of a name of which the capitalised words are known. */
  int lastOf(int first, int capitalised) {
    if (capitalised < first || !BodyNames.isHead(reading.word(first))) {
      return capitalised;
    }
    int last = capitalised;
    while (last - first < LONGEST && last + 2 < reading.tokens().size()) {
      int next = next(last);
      if (next < 0) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** Last word of the part of a name that comes next, or -1. */
  private int next(int last) {
    if (!close(last)) {
      return -1;
    }
    int i = last + 1;
    String word = reading.word(i);
    if (isAdjective(i)) {
      return i;
    }
    if (!OF.contains(word) && !AIMS.contains(word)) {
      return -1;
    }
    i++;
    while (i + 1 < reading.tokens().size() && close(i - 1) && ARTICLES.contains(reading.word(i))) {
      i++;
    }
    boolean noun = reading.isCapitalized(i) || reading.word(i).length() >= SHORTEST_NOUN;
    return noun && close(i - 1) && Character.isLetter(reading.word(i).charAt(0)) ? i : -1;
  }

  private boolean isAdjective(int i) {
    String word = reading.word(i);
    if (reading.isCapitalized(i) || word.length() < SHORTEST_NOUN || OTHERS.contains(word)) {
      return false;
    }
    for (String ending : ADJECTIVES) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private boolean close(int i) {
    String gap = reading.gapAfter(i);
    return gap.equals(" ") || gap.equals("’") || gap.equals("'") || gap.equals("-");
  }
}
