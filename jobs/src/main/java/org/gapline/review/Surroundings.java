package org.gapline.review;

import java.util.List;
import java.util.Optional;
import org.gapline.document.KeptText;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;
import org.gapline.document.Span;
import org.gapline.table.ReviewTable;

/** The sentences of one document, and what stands before and after a stretch of it. */
final class Surroundings {

  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private final String text;
  private final List<Sentence> sentences;

  Surroundings(String keptText) {
    this.text = KeptText.flowing(keptText);
    this.sentences = SPLITTER.sentences(keptText);
  }

  List<Sentence> sentences() {
    return sentences;
  }

  String text(Sentence sentence) {
    return sentence.span().of(text);
  }

  /** Where a text that was reviewed stands now. */
  Optional<Span> place(ReviewTable.Row review) {
    return ReviewedText.place(text, review.begin(), review.end(), review.text());
  }

  /** The heading below which an offset stands, or null. */
  String heading(int begin) {
    int at = holding(begin);
    return at < 0 ? null : sentences.get(at).block().heading();
  }

  /** The sentence before, and what of the same sentence stands before. */
  String before(int begin) {
    int at = holding(begin);
    if (at < 0) {
      return "";
    }
    String earlier = at == 0 ? "" : text(sentences.get(at - 1)) + " ";
    return (earlier + text.substring(sentences.get(at).span().begin(), begin)).strip();
  }

  /** What of the same sentence stands after, and the next sentence. */
  String after(int end) {
    int at = holding(end - 1);
    if (at < 0) {
      return "";
    }
    int sentenceEnd = Math.max(end, sentences.get(at).span().end());
    String later = at + 1 < sentences.size() ? " " + text(sentences.get(at + 1)) : "";
    return (text.substring(end, sentenceEnd) + later).strip();
  }

  /** The place of the last sentence that begins at an offset or before it, or -1. */
  int holding(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
