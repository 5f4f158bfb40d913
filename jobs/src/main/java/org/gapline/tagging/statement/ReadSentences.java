package org.gapline.tagging.statement;

import java.util.List;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Block;
import org.gapline.document.Sentence;
import org.gapline.document.Span;

/** The sentences of one document with their words, each read once, when it is first asked for. */
final class ReadSentences {

  /** Rules compare each cue with others: what has more of them is no sentence but a run of text. */
  private static final int MOST_CUES = 64;

  private final String text;
  private final String language;
  private final Cues cues;
  private final List<Sentence> sentences;
  private final Tokens[] tokens;
  private final ReadSentence[] read;
  private final int[] leads;

  ReadSentences(String text, String language, Cues cues, List<Sentence> sentences) {
    this.text = text;
    this.language = language;
    this.cues = cues;
    this.sentences = sentences;
    this.tokens = new Tokens[sentences.size()];
    this.read = new ReadSentence[sentences.size()];
    this.leads = leads(sentences);
  }

  int size() {
    return sentences.size();
  }

  Sentence get(int i) {
    return sentences.get(i);
  }

  /** A sentence with its words and cues. */
  ReadSentence read(int i) {
    if (read[i] == null) {
      List<Match<CueKind>> all = cues.inSentence(tokens(i), language);
      read[i] =
          new ReadSentence(i, get(i), tokens(i), all.subList(0, Math.min(MOST_CUES, all.size())));
    }
    return read[i];
  }

  /** The words of a sentence. */
  Tokens tokens(int i) {
    if (tokens[i] == null) {
      Span span = get(i).span();
      tokens[i] = Tokens.of(text, span.begin(), span.end());
    }
    return tokens[i];
  }

  /** Whether a sentence is the first of its paragraph. */
  boolean opensBlock(int i) {
    return i == 0 || !get(i - 1).block().equals(get(i).block());
  }

  /** Whether the next sentence stands in the same paragraph. */
  boolean goesOn(int i) {
    return i + 1 < size() && get(i + 1).block().equals(get(i).block());
  }

  /** Whether a list begins right after a sentence that is no list item itself. */
  boolean listFollows(int i) {
    return i + 1 < size()
        && get(i).block().kind() != Block.Kind.LIST_ITEM
        && get(i + 1).block().kind() == Block.Kind.LIST_ITEM;
  }

  /** The sentence that leads to the list in which an item stands; -1 where there is none. */
  int leadOf(int i) {
    return leads[i];
  }

  /** Whether a sentence ends with this sign. */
  boolean endsWith(int i, char sign) {
    Span span = get(i).span();
    return span.length() > 0 && text.charAt(span.end() - 1) == sign;
  }

  private static int[] leads(List<Sentence> sentences) {
    int[] leads = new int[sentences.size()];
    int lead = -1;
    for (int i = 0; i < leads.length; i++) {
      Block.Kind kind = sentences.get(i).block().kind();
      leads[i] = kind == Block.Kind.LIST_ITEM ? lead : -1;
      if (kind != Block.Kind.LIST_ITEM) {
        lead = kind == Block.Kind.PARAGRAPH ? i : -1;
      }
    }
    return leads;
  }
}
