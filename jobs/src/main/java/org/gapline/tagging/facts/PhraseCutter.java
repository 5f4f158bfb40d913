package org.gapline.tagging.facts;

import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;
import org.gapline.document.Sentence;

/** Makes the phrases of a reading, each with its cues and label. Used once. */
final class PhraseCutter {

  private static final int LONGEST_SENTENCE = 400;

  private final Reading reading;
  private final List<Lexicon.Match<Term>> matches;
  private final List<Phrase> made = new ArrayList<>();

  /** The next match that no phrase has taken. */
  private int match;

  /**
   * @param reading of which words and names are known, its phrases not yet
   * @param matches names and cues in the order of the text
   */
  PhraseCutter(Reading reading, List<Lexicon.Match<Term>> matches) {
    this.reading = reading;
    this.matches = matches;
  }

  /** The phrases of sentences; what runs on for pages is cut into pieces. */
  List<Phrase> cut(List<Sentence> sentences) {
    Tokens tokens = reading.tokens();
    int word = 0;
    int blockIndex = -1;
    Block block = null;
    for (Sentence sentence : sentences) {
      blockIndex += sentence.block() == block ? 0 : 1;
      block = sentence.block();
      int first = Math.max(word, tokens.firstFrom(sentence.span().begin()));
      word = Math.max(word, tokens.firstFrom(sentence.span().end()));
      // In pieces, the time stays linear in the text.
      for (; first < word; first += LONGEST_SENTENCE) {
        add(block, blockIndex, first, Math.min(word, first + LONGEST_SENTENCE) - 1);
      }
    }
    return made;
  }

  private void add(Block block, int blockIndex, int first, int last) {
    Phrase phrase = new Phrase(block, blockIndex, first, last, cues(first, last));
    phrase.label(Labels.of(reading, phrase));
    made.add(phrase);
  }

  private List<Phrase.CueMatch> cues(int first, int last) {
    List<Phrase.CueMatch> cues = new ArrayList<>();
    for (; match < matches.size() && matches.get(match).first() <= last; match++) {
      Lexicon.Match<Term> found = matches.get(match);
      boolean inside = found.first() >= first && found.last() <= last;
      if (inside && found.value() instanceof Term.OfCue cue) {
        cues.add(new Phrase.CueMatch(cue.cue(), found.first(), found.last()));
      }
    }
    return cues;
  }
}
