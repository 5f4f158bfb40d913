package org.gapline.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits a kept text into sentences: ICU's sentence breaks (Unicode Standard Annex 29), joined
 * again where one stands after an abbreviation, an initial or inside a citation.
 *
 * <p>May be used by many threads at once: each call works on a clone of the iterator.
 */
public final class SentenceSplitter {

  private final Map<String, BreakIterator> iterators = new ConcurrentHashMap<>();

  /** The sentences of a document, in order; a heading is one sentence. */
  public List<Sentence> sentences(Document document) {
    return sentences(document.text(), document.language());
  }

  /**
   * The sentences of a kept text.
   *
   * @param language ISO 639-1 code
   */
  public List<Sentence> sentences(String text, String language) {
    List<Sentence> sentences = new ArrayList<>();
    BreakIterator breaks = null;
    for (Block block : KeptText.blocks(text)) {
      if (block.kind() == Block.Kind.HEADING || !mayHoldSeveral(text, block.span())) {
        sentences.add(new Sentence(block.span(), block));
        continue;
      }
      if (breaks == null) {
        breaks = breaks(language);
      }
      split(text, block, breaks, sentences);
    }
    return List.copyOf(sentences);
  }

  private BreakIterator breaks(String language) {
    return iterators
        .computeIfAbsent(
            language, code -> BreakIterator.getSentenceInstance(ULocale.forLanguageTag(code)))
        .clone();
  }

  /** A cheap look before ICU is asked: something that ends sentences, with something after it. */
  private static boolean mayHoldSeveral(String text, Span span) {
    for (int at = span.begin(); at < span.end() - 2; at++) {
      char c = text.charAt(at);
      if (c == '.' || c == '?' || c == '!' || c > '\u0590') {
        if (c < '\u0590'
            || (c != '\u2019' && Character.getType(c) == Character.OTHER_PUNCTUATION)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void split(
      String text, Block block, BreakIterator breaks, List<Sentence> sentences) {
    int offset = block.span().begin();
    String block1 = block.span().of(text);
    breaks.setText(block1);
    int begin = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (at < block1.length() && SentenceJoin.joins(block1, begin, at)) {
        continue;
      }
      int end = at;
      while (end > begin && block1.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > begin) {
        sentences.add(new Sentence(new Span(offset + begin, offset + end), block));
      }
      begin = at;
    }
  }
}
