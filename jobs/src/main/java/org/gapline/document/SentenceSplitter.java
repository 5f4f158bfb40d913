package org.gapline.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a kept text into sentences: ICU's sentence breaks (Unicode Standard Annex 29), joined
 * again where one stands after an abbreviation, an initial or inside a citation.
 *
 * <p>May be used by many threads at once: each call works on a clone of the iterator.
 */
public final class SentenceSplitter {

  /** ICU's compiled rules; to ask its locale service for them takes twice the time at start-up. */
  private static final String RULES = "/com/ibm/icu/impl/data/icudata/brkitr/sent.brk";

  /** Past Latin, Greek and Cyrillic, other characters end sentences. */
  private static final char FIRST_OTHER_STOP = '\u0580';

  private final BreakIterator prototype = sentenceBreaks();

  /** The sentences of a document, in order; a heading is one sentence. */
  public List<Sentence> sentences(Document document) {
    return sentences(document.text());
  }

  /**
   * The sentences of a kept text. The rules hold for every language that Gapline reads.
   *
   * @param text a kept text, see {@link KeptText}
   */
  public List<Sentence> sentences(String text) {
    return flowing(KeptText.flowing(text));
  }

  private List<Sentence> flowing(String text) {
    List<Sentence> sentences = new ArrayList<>();
    BreakIterator breaks = null;
    for (Block block : KeptText.blocks(text)) {
      if (block.kind() == Block.Kind.HEADING || !mayHoldSeveral(text, block.span())) {
        sentences.add(new Sentence(block.span(), block));
        continue;
      }
      breaks = breaks == null ? prototype.clone() : breaks;
      split(text, block, breaks, sentences);
    }
    return List.copyOf(sentences);
  }

  /** A cheap look before ICU is asked: something that ends sentences, with something after it. */
  private static boolean mayHoldSeveral(String text, Span span) {
    for (int at = span.begin(); at < span.end() - 2; at++) {
      char c = text.charAt(at);
      boolean ends = c == '.' || c == '?' || c == '!';
      if (ends || (c > FIRST_OTHER_STOP && Character.getType(c) == Character.OTHER_PUNCTUATION)) {
        return true;
      }
    }
    return false;
  }

  private static void split(
      String text, Block block, BreakIterator breaks, List<Sentence> sentences) {
    int offset = block.span().begin();
    String inside = block.span().of(text);
    breaks.setText(inside);
    int begin = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (at < inside.length() && SentenceJoin.joins(inside, begin, at)) {
        continue;
      }
      int end = at;
      while (end > begin && inside.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > begin) {
        sentences.add(new Sentence(new Span(offset + begin, offset + end), block));
      }
      begin = at;
    }
  }

  private static BreakIterator sentenceBreaks() {
    try (InputStream rules = BreakIterator.class.getResourceAsStream(RULES)) {
      if (rules != null) {
        return RuleBasedBreakIterator.getInstanceFromCompiledRules(rules);
      }
    } catch (IOException e) {
      // Another layout of ICU's data: its service knows where the rules are.
    }
    return BreakIterator.getSentenceInstance(ULocale.ENGLISH);
  }
}
