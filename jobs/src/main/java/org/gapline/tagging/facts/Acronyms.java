package org.gapline.tagging.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gapline.codebook.pattern.Tokens;

/**
 * The acronyms that a text defines: "African Union Mechanism for Police Cooperation (AFRIPOL)".
 * Each is found by its bracket; the long name before it is as many capitalised words as its letters
 * need, or all of them where the letters do not fit.
 */
final class Acronyms {

  /** Words that may stand in small letters inside a name. */
  private static final Set<String> INSIDE =
      WordList.of(
          "of the for and on in to against de la le les des du del y et l d s en para contra",
          "contre sur pour");

  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_ACRONYM = 12;

  private final Reading reading;
  private final Tokens tokens;

  /** First word of a long name to its definition. */
  private final Map<Integer, Definition> byStart = new HashMap<>();

  /** Last word of a long name to its definition. */
  private final Map<Integer, Definition> byEnd = new HashMap<>();

  private final Map<String, Definition> byAcronym = new HashMap<>();

  /**
   * A defined acronym.
   *
   * @param acronym the acronym, blanks kept ("IGAD SSP")
   * @param first index of the first word of the long name
   * @param nameLast index of the last word of the long name
   * @param last index of the last word in the bracket
   */
  record Definition(String acronym, int first, int nameLast, int last) {}

  Acronyms(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      if (opensBracket(i)) {
        define(i);
      }
    }
  }

  /** The definition whose long name begins at a word, or null. */
  Definition startingAt(int word) {
    return byStart.isEmpty() ? null : byStart.get(word);
  }

  /** The definition whose long name ends with a word, or null. */
  Definition endingAt(int word) {
    return byEnd.isEmpty() ? null : byEnd.get(word);
  }

  /** The definition of an acronym, or null. */
  Definition of(String acronym) {
    return byAcronym.get(acronym);
  }

  private boolean opensBracket(int i) {
    char before = reading.before(i);
    return (before == '(' || before == '[')
        && tokens.isCapitalized(i)
        && tokens.begin(i) - tokens.end(i - 1) <= 3;
  }

  private void define(int first) {
    int last = lastInBracket(first);
    if (last < 0) {
      return;
    }
    String acronym = reading.between(first, last);
    int start = startOfName(first - 1, acronym);
    if (start < 0) {
      return;
    }
    Definition definition = new Definition(acronym, start, first - 1, last);
    byStart.putIfAbsent(start, definition);
    byEnd.putIfAbsent(first - 1, definition);
    byAcronym.putIfAbsent(acronym, definition);
  }

  /** Last word of an acronym in brackets, or -1 where the bracket holds something else. */
  private int lastInBracket(int first) {
    int last = first;
    while (reading.after(last) != ')' && reading.after(last) != ']') {
      String gap = reading.gapAfter(last);
      if (last - first >= 2 || last + 1 >= tokens.size() || !" -/–".contains(gap)) {
        return -1;
      }
      last++;
    }
    int capitals = 0;
    int letters = 0;
    for (int k = tokens.begin(first); k < tokens.end(last); k++) {
      char c = reading.text().charAt(k);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
    }
    boolean fits = capitals >= 2 && capitals * 2 > letters && letters <= LONGEST_ACRONYM;
    return fits ? last : -1;
  }

  private int startOfName(int nameLast, String acronym) {
    Named known = reading.nameAt(nameLast);
    boolean listed =
        known != null
            && known.last() == nameLast
            && known.first() < nameLast
            && known.term() instanceof Term.OfOrganization;
    if (listed) {
      return startOfListed(known);
    }
    int start = reading.isEnglish() ? -1 : startAtHead(nameLast, acronym);
    return start >= 0 ? start : startOfUnlisted(nameLast, acronym);
  }

  /** The capitalised words right before a name that the list knows belong to it. */
  private int startOfListed(Named known) {
    int first = known.first();
    while (first > 0
        && tokens.isCapitalized(first - 1)
        && joined(first - 1)
        && !INSIDE.contains(reading.word(first - 1))) {
      first--;
    }
    return first;
  }

  /**
   * "Institut supérieur de la magistrature (ISM)": where names go on in small letters, one begins
   * with the capitalised word for a kind of body next before, which fits the acronym; any such word
   * fits an acronym that the list knows.
   */
  private int startAtHead(int nameLast, String acronym) {
    Named inBracket = reading.nameAt(nameLast + 1);
    boolean known = inBracket != null && inBracket.term() instanceof Term.OfOrganization;
    char initial = Character.toLowerCase(lettersOf(acronym).charAt(0));
    for (int i = nameLast; i >= 0 && nameLast - i < LONGEST_NAME + 4; i--) {
      if (i < nameLast && !joined(i) && !(known && reading.gapAfter(i).equals(", "))) {
        return -1;
      }
      boolean head = tokens.isCapitalized(i) && BodyNouns.has(reading.word(i));
      if (head && (known || reading.word(i).charAt(0) == initial)) {
        return i;
      }
    }
    return -1;
  }

  private int startOfUnlisted(int nameLast, String acronym) {
    String letters = lettersOf(acronym);
    int letter = letters.length() - 1;
    int start = -1;
    boolean and = false;
    for (int i = nameLast; i >= 0 && nameLast - i < LONGEST_NAME; i--) {
      if (i < nameLast && !joined(i)) {
        break;
      }
      if (INSIDE.contains(reading.word(i))) {
        and |= CalendarWords.isAnd(tokens, i);
        continue;
      }
      if (!tokens.isCapitalized(i) && (i == 0 || !reading.gapAfter(i - 1).equals("-"))) {
        break;
      }
      // Past an "and" only words that the acronym needs are of the same name.
      start = and && start >= 0 ? start : i;
      letter -= takes(i, letters, letter);
      if (letter < 0) {
        return i;
      }
    }
    return start;
  }

  private static String lettersOf(String acronym) {
    StringBuilder letters = new StringBuilder();
    acronym.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private int takes(int word, String letters, int letter) {
    char initial = reading.word(word).charAt(0);
    return letter >= 0 && initial == Character.toLowerCase(letters.charAt(letter)) ? 1 : 0;
  }

  /** Whether a word and the next belong to one name: a blank, a hyphen or an apostrophe between. */
  private boolean joined(int i) {
    String gap = reading.gapAfter(i);
    return gap.equals(" ")
        || gap.equals("-")
        || gap.equals("–")
        || gap.equals("’")
        || gap.equals("'")
        || gap.equals("/")
        || gap.equals(" & ");
  }
}
