package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Document;
import org.gapline.document.Sentence;

/**
 * A document as fact finding sees it: words, sentences, names and cues. Made once per document; all
 * finders look at it.
 */
final class Reading {

  private final Document document;
  private final String text;
  private final Tokens tokens;
  private final List<Phrase> phrases;
  private final List<Named> names;

  /** The folded words that somebody has asked for. */
  private final String[] words;

  /** Index into {@link #names} of the name to which a word belongs, or -1. */
  private final int[] owner;

  private final List<Named> innerCities;
  private final int opening;

  /** What stands outside of all sections, where this is a section; or null. */
  private final Reading around;

  Reading(Document document, List<Sentence> sentences, Lexicon<Term> lexicon) {
    this.document = document;
    this.text = document.flowingText();
    this.tokens = Tokens.of(text);
    List<Lexicon.Match<Term>> matches = lexicon.matches(tokens);
    this.owner = new int[tokens.size()];
    this.words = new String[tokens.size()];
    NameChooser names = new NameChooser(tokens, matches);
    this.names = names.chosen();
    this.innerCities = names.innerCities();
    own();
    this.phrases = new PhraseCutter(this, matches).cut(sentences);
    this.around = null;
    this.opening = Openings.of(text, tokens, phrases);
    Asides.mark(this, phrases);
  }

  /** A part of a document: the same words and names, and some of the sentences. */
  private Reading(Reading whole, List<Phrase> phrases, Reading around) {
    this.document = whole.document;
    this.text = whole.text;
    this.tokens = whole.tokens;
    this.owner = whole.owner;
    this.words = whole.words;
    this.names = whole.names;
    this.innerCities = whole.innerCities;
    this.phrases = phrases;
    this.around = around;
    this.opening = Openings.of(text, tokens, phrases);
  }

  /** The document as if it held these of its sentences only. */
  Reading only(List<Phrase> some) {
    return new Reading(this, List.copyOf(some), null);
  }

  /**
   * One section of a document on several events, as if it were a document of its own.
   *
   * @param from index of its first sentence
   * @param to index after its last one
   * @param around what stands outside of all sections and so speaks of each
   */
  Reading section(int from, int to, Reading around) {
    int above = from == 0 ? 0 : phrases.get(from).blockIndex();
    List<Phrase> own = new ArrayList<>(to - from);
    for (Phrase phrase : phrases.subList(from, to)) {
      own.add(phrase.inSection(above, own.isEmpty()));
    }
    return new Reading(this, List.copyOf(own), around);
  }

  /** What stands outside of all sections, where this is one of them; else null. */
  Reading around() {
    return around;
  }

  /** Index of a sentence among those of this reading. */
  int indexOf(Phrase phrase) {
    int low = 0;
    int high = phrases.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.get(middle).first() < phrase.first()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of its first word. */
  int firstWord() {
    return phrases.isEmpty() ? 0 : phrases.get(0).first();
  }

  /** Index of its last word. */
  int lastWord() {
    return phrases.isEmpty() ? -1 : phrases.get(phrases.size() - 1).last();
  }

  boolean isEnglish() {
    return document.language().equals("en");
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

  /** Index of the first sentence that is more than a line of a letterhead, a title or a row. */
  int opening() {
    return opening;
  }

  /** How many sentences stand before the p-th one in the text proper. */
  int depth(int p) {
    return Math.max(0, p - opening);
  }

  /** The names in the order of the text; of those that overlap the longest. */
  List<Named> names() {
    return namesBetween(firstWord(), lastWord());
  }

  /** Names of cities inside longer names, between two words. */
  List<Named> innerCitiesBetween(int from, int to) {
    return between(innerCities, from, to);
  }

  /** The name to which a word belongs, or null. */
  Named nameAt(int word) {
    return word < 0 || word >= owner.length || owner[word] < 0 ? null : names.get(owner[word]);
  }

  /** The names that lie between two words, both included. */
  List<Named> namesBetween(int from, int to) {
    return between(names, from, to);
  }

  private static List<Named> between(List<Named> sorted, int from, int to) {
    int n = firstFrom(sorted, from);
    if (n == sorted.size() || sorted.get(n).first() > to) {
      return List.of();
    }
    List<Named> between = new ArrayList<>();
    for (; n < sorted.size() && sorted.get(n).last() <= to; n++) {
      between.add(sorted.get(n));
    }
    return between;
  }

  private static int firstFrom(List<Named> sorted, int word) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).first() < word) {
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

  private void own() {
    Arrays.fill(owner, -1);
    for (int n = 0; n < names.size(); n++) {
      Arrays.fill(owner, names.get(n).first(), names.get(n).last() + 1, n);
    }
  }
}
