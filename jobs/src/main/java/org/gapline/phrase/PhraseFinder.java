package org.gapline.phrase;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.tagging.StatementFinder;
import org.gapline.trend.Challenge;

/**
 * Finds the phrases of a challenge that the codebook does not know: runs of {@value #SHORTEST} to
 * {@value #LONGEST} words without punctuation, names, numbers, boilerplate and words that a pattern
 * or cue speaks of, that neither begin nor end with a function word. Immutable; safe to share.
 */
public final class PhraseFinder {

  /** Words of the shortest phrase. */
  public static final int SHORTEST = 2;

  /** Words of the longest phrase. */
  public static final int LONGEST = 4;

  private final StatementFinder known;
  private final Names names;

  /**
   * @param codebook tells names
   * @param known tells the words of which patterns speak
   */
  public PhraseFinder(Codebook codebook, StatementFinder known) {
    this.names = new Names(codebook);
    this.known = known;
  }

  /** The words of each phrase of a challenge, each once; they are of the challenge's language. */
  public List<String> phrases(Challenge challenge) {
    return phrases(challenge.text(), challenge.language()).stream().map(Phrase::text).toList();
  }

  /** The phrases of a text, each once. */
  Set<Phrase> phrases(String text, String language) {
    Tokens tokens = Tokens.of(text);
    StopWords words = StopWords.of(language);
    BitSet barred = barred(text, tokens, language, words.boilerplate());
    Set<Phrase> phrases = new LinkedHashSet<>();
    for (int first = 0; first < tokens.size(); first++) {
      int end = end(text, tokens, first, barred);
      if (end > first && !words.function().contains(tokens.folded(first))) {
        for (int last = first + SHORTEST - 1; last < end; last++) {
          if (!words.function().contains(tokens.folded(last))) {
            phrases.add(new Phrase(language, joined(tokens, first, last)));
          }
        }
      }
    }
    return phrases;
  }

  /** The words that no phrase holds. */
  private BitSet barred(String text, Tokens tokens, String language, Set<String> boilerplate) {
    BitSet barred = known.knownWords(tokens, language, LONGEST);
    barred.or(names.among(text, tokens));
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.folded(i);
      if (boilerplate.contains(word) || word.chars().anyMatch(Character::isDigit)) {
        barred.set(i);
      }
    }
    return barred;
  }

  /** Where the words end that may stand in a phrase together with the first. */
  private static int end(String text, Tokens tokens, int first, BitSet barred) {
    int end = first;
    int most = Math.min(first + LONGEST, tokens.size());
    while (end < most && !barred.get(end) && (end == first || isJoined(text, tokens, end))) {
      end++;
    }
    return end;
  }

  /** Whether only blanks, a hyphen or an apostrophe stand before a word. */
  private static boolean isJoined(String text, Tokens tokens, int i) {
    String between = text.substring(tokens.end(i - 1), tokens.begin(i));
    String mark = between.strip();
    boolean sign = mark.length() == 1 && mark.length() == between.length();
    return mark.isEmpty() || (sign && "-\u2010\u2011'\u2019".contains(mark));
  }

  private static String joined(Tokens tokens, int first, int last) {
    StringBuilder joined = new StringBuilder(tokens.word(first));
    for (int i = first + 1; i <= last; i++) {
      joined.append(' ').append(tokens.word(i));
    }
    return joined.toString().toLowerCase(Locale.ROOT);
  }
}
