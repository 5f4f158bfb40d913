package org.gapline.briefing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gapline.codebook.pattern.Tokens;

/** The words of a sentence, as far as they tell who speaks in it. */
final class SpokenWords {

  private static final Pattern WORD =
      Pattern.compile("(?:[ldjnscmLDJNSCM]|[Qq]u)['’](?=\\p{L})|[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
  private static final Pattern ENDING = Pattern.compile("(?:['’]s?|\\.)$");
  private static final String BREAKS = ",;:—–“”«»\"()[]";

  private final String text;
  private final List<Word> words = new ArrayList<>();

  SpokenWords(String text, UnknownNames unknown) {
    this.text = text;
    Tokens tokens = Tokens.of(text);
    BitSet names = unknown.in(text, tokens);
    List<MatchResult> offices = Offices.in(text);
    for (MatchResult match : WORD.matcher(text).results().toList()) {
      boolean office = isIn(offices, match);
      words.add(word(match, !office && isName(tokens, names, match), office));
    }
  }

  private static Word word(MatchResult match, boolean name, boolean office) {
    String lower = match.group().toLowerCase(Locale.ROOT);
    int dot = match.group().endsWith(".") ? 1 : 0;
    return new Word(
        match.start(), match.end() - dot, ENDING.matcher(lower).replaceFirst(""), name, office);
  }

  private static boolean isName(Tokens tokens, BitSet names, MatchResult word) {
    int i = tokens.firstFrom(word.start());
    return i < tokens.size() && tokens.begin(i) < word.end() && names.get(i);
  }

  private static boolean isIn(List<MatchResult> spans, MatchResult word) {
    return spans.stream().anyMatch(s -> s.start() < word.end() && word.start() < s.end());
  }

  /**
   * A word.
   *
   * @param lower in small letters, without apostrophe or full stop
   * @param name whether it belongs to a name that nobody knows
   * @param office whether it belongs to an office of the United Nations
   */
  record Word(int begin, int end, String lower, boolean name, boolean office) {

    boolean isIn(Set<String> list) {
      String bare =
          lower.endsWith("'") || lower.endsWith("’")
              ? lower.substring(0, lower.length() - 1)
              : lower;
      return list.contains(bare);
    }
  }

  int size() {
    return words.size();
  }

  Word get(int i) {
    return words.get(i);
  }

  boolean is(int i, Set<String> list) {
    return i >= 0 && i < words.size() && words.get(i).isIn(list);
  }

  /** Index of the first word that begins at an offset or after it. */
  int firstFrom(int offset) {
    int i = 0;
    while (i < words.size() && words.get(i).begin() < offset) {
      i++;
    }
    return i;
  }

  /** Whether a person is named by a word, and none of an office that stays. */
  boolean isPerson(int i) {
    Word word = words.get(i);
    return !word.office() && (word.isIn(SpeakerWords.PERSONS) || isJoined(word.lower()));
  }

  /** "Inspector-general", "vice-president". */
  private static boolean isJoined(String word) {
    int first = word.indexOf('-');
    int last = word.lastIndexOf('-');
    if (word.startsWith("vice") && SpeakerWords.PERSONS.contains(word.substring(4))) {
      return true;
    }
    return first > 0
        && (SpeakerWords.PERSONS.contains(word.substring(0, first))
            || SpeakerWords.PERSONS.contains(word.substring(last + 1)));
  }

  /** Whether a word is a verb of saying, or begins a phrase that is one ("a fait savoir"). */
  boolean isSaying(int i) {
    return is(i, SpeakerWords.VERBS)
        || i + 1 < words.size()
            && SpeakerWords.PHRASES.contains(words.get(i).lower() + " " + words.get(i + 1).lower());
  }

  /** Whether something parts a word from the one before. */
  boolean isBroken(int i) {
    if (i >= words.size()) {
      return true;
    }
    return i > 0
        && text.substring(words.get(i - 1).end(), words.get(i).begin())
            .chars()
            .anyMatch(c -> BREAKS.indexOf(c) >= 0 || c == '.');
  }

  /** Whether a word is the first within brackets. */
  boolean isInBracket(int i) {
    return i < words.size() && text.startsWith("[", words.get(i).begin() - 1);
  }

  /** Whether a comma stands right before a word. */
  boolean isBehindComma(int i) {
    int from = i == 0 ? 0 : words.get(i - 1).end();
    return text.substring(from, words.get(i).begin()).indexOf(',') >= 0;
  }

  /** Whether what is withheld already stands right before a word. */
  boolean isBehindBracket(int i) {
    int from = i == 0 ? 0 : words.get(i - 1).end();
    return text.substring(from, words.get(i).begin()).indexOf(']') >= 0;
  }
}
