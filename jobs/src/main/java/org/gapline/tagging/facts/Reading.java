package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;
import org.gapline.document.Document;
import org.gapline.document.Sentence;

/**
 * A document as fact finding sees it: words, sentences, names and cues. Made once per document; all
 * finders look at it.
 */
final class Reading {

  private static final int LONGEST_DATE_LINE = 6;

  /** People of whole continents, whose name may be the end of a region's. */
  private static final Set<String> PEOPLES = Set.of("african", "asian", "european");

  private final Document document;
  private final String text;
  private final Tokens tokens;
  private final List<Phrase> phrases;
  private final List<Named> names;

  /** The folded words that somebody has asked for. */
  private final String[] words;

  /** Index into {@link #names} of the name to which a word belongs, or -1. */
  private final int[] owner;

  /** Names of cities that stand inside longer names. */
  private final List<Named> innerCities = new ArrayList<>();

  Reading(Document document, List<Sentence> sentences, Lexicon<Term> lexicon) {
    this.document = document;
    this.text = document.text();
    this.tokens = Tokens.of(text);
    List<Lexicon.Match<Term>> matches = lexicon.matches(tokens);
    this.owner = new int[tokens.size()];
    this.words = new String[tokens.size()];
    this.names = namesIn(matches);
    this.phrases = firstEvent(phrases(sentences, matches));
  }

  Document document() {
    return document;
  }

  String text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  /** The sentences in order; headings and list items among them. */
  List<Phrase> phrases() {
    return phrases;
  }

  /** The names in the order of the text; of those that overlap the longest. */
  List<Named> names() {
    return names;
  }

  List<Named> innerCities() {
    return innerCities;
  }

  /** The name to which a word belongs, or null. */
  Named nameAt(int word) {
    return word < 0 || word >= owner.length || owner[word] < 0 ? null : names.get(owner[word]);
  }

  /** The names that lie between two words, both included. */
  List<Named> namesBetween(int from, int to) {
    int n = firstNameFrom(from);
    if (n == names.size() || names.get(n).first() > to) {
      return List.of();
    }
    List<Named> between = new ArrayList<>();
    for (; n < names.size() && names.get(n).last() <= to; n++) {
      between.add(names.get(n));
    }
    return between;
  }

  private int firstNameFrom(int word) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).first() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Word {@code i} in small letters without diacritics. */
  String word(int i) {
    String word = words[i];
    if (word == null) {
      word = tokens.folded(i);
      words[i] = word;
    }
    return word;
  }

  boolean isCapitalized(int i) {
    return i >= 0 && i < tokens.size() && tokens.isCapitalized(i);
  }

  /** The text from the first character of one word to the last of another. */
  String between(int first, int last) {
    return text.substring(tokens.begin(first), tokens.end(last));
  }

  /** The characters between a word and the next. */
  String gapAfter(int i) {
    if (i + 1 < tokens.size()
        && tokens.begin(i + 1) == tokens.end(i) + 1
        && text.charAt(tokens.end(i)) == ' ') {
      return " ";
    }
    int end = i + 1 < tokens.size() ? tokens.begin(i + 1) : text.length();
    return text.substring(tokens.end(i), end);
  }

  /** The character before a word, or a blank. */
  char before(int i) {
    return tokens.begin(i) == 0 ? ' ' : text.charAt(tokens.begin(i) - 1);
  }

  /** The character after a word, or a blank. */
  char after(int i) {
    return tokens.end(i) >= text.length() ? ' ' : text.charAt(tokens.end(i));
  }

  /**
   * The sentences up to where the page turns to another event: a further heading with a line below
   * that holds a date and nothing else.
   */
  private List<Phrase> firstEvent(List<Phrase> all) {
    boolean text = false;
    for (int p = 0; p + 1 < all.size(); p++) {
      text |= !all.get(p).isHeading() && all.get(p).words() > LONGEST_DATE_LINE;
      if (text && all.get(p).isHeading() && isDateLine(all.get(p + 1))) {
        return List.copyOf(all.subList(0, p));
      }
    }
    return all;
  }

  private boolean isDateLine(Phrase phrase) {
    boolean month = false;
    boolean number = false;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      month |= CalendarWords.month(tokens, i) > 0;
      number |= Character.isDigit(word(i).charAt(0));
    }
    return !phrase.isHeading() && month && number && phrase.words() <= LONGEST_DATE_LINE;
  }

  private List<Named> namesIn(List<Lexicon.Match<Term>> matches) {
    List<Lexicon.Match<Term>> byLength = new ArrayList<>();
    for (Lexicon.Match<Term> match : matches) {
      if (!(match.value() instanceof Term.OfCue)) {
        byLength.add(match);
      }
    }
    byLength.sort(Comparator.comparingInt(match -> -weight(match)));
    boolean[] taken = new boolean[tokens.size()];
    List<Named> found = new ArrayList<>();
    for (Lexicon.Match<Term> match : byLength) {
      Named named = new Named(match.first(), match.last(), match.value());
      if (!anyTaken(taken, named)) {
        Arrays.fill(taken, named.first(), named.last() + 1, true);
        found.add(named);
      } else if (match.value() instanceof Term.OfCity) {
        innerCities.add(named);
      }
    }
    found.removeIf(name -> name.term() instanceof Term.OfNothing);
    found.sort(Comparator.comparingInt(Named::first));
    own(found);
    return found;
  }

  /** Its length; "Asian Member States" gives way to "Southeast Asian". */
  private int weight(Lexicon.Match<Term> match) {
    boolean people =
        match.value() instanceof Term.OfRegion && PEOPLES.contains(word(match.first()));
    return people ? 1 : match.words();
  }

  private void own(List<Named> found) {
    Arrays.fill(owner, -1);
    for (int n = 0; n < found.size(); n++) {
      Arrays.fill(owner, found.get(n).first(), found.get(n).last() + 1, n);
    }
  }

  private static boolean anyTaken(boolean[] taken, Named name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private List<Phrase> phrases(List<Sentence> sentences, List<Lexicon.Match<Term>> matches) {
    List<Phrase> made = new ArrayList<>(sentences.size());
    int match = 0;
    int word = 0;
    int blockIndex = -1;
    Block block = null;
    for (Sentence sentence : sentences) {
      if (sentence.block() != block) {
        block = sentence.block();
        blockIndex++;
      }
      int first = word;
      while (first < tokens.size() && tokens.begin(first) < sentence.span().begin()) {
        first++;
      }
      int last = first - 1;
      while (last + 1 < tokens.size() && tokens.end(last + 1) <= sentence.span().end()) {
        last++;
      }
      word = last + 1;
      List<Phrase.CueMatch> cues = new ArrayList<>();
      while (match < matches.size() && matches.get(match).first() <= last) {
        addCue(matches.get(match++), first, last, cues);
      }
      if (last >= first) {
        Phrase phrase = new Phrase(block, blockIndex, first, last, cues);
        phrase.label(Labels.of(this, phrase));
        made.add(phrase);
      }
    }
    return made;
  }

  private static void addCue(
      Lexicon.Match<Term> match, int first, int last, List<Phrase.CueMatch> cues) {
    if (match.value() instanceof Term.OfCue cue && match.first() >= first && match.last() <= last) {
      cues.add(new Phrase.CueMatch(cue.cue(), match.first(), match.last()));
    }
  }
}
