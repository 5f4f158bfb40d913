package org.gapline.review;

import java.util.Optional;
import org.gapline.document.KeptText;
import org.gapline.document.Span;
import org.gapline.tagging.StatementIds;

/** Finds a text that was reviewed in its document, which may be read otherwise since. */
final class ReviewedText {

  private ReviewedText() {}

  /**
   * Where the text stands: at its old place, else at the first where it is found.
   *
   * @param flowing the flowing text of the document
   * @param begin offset of its first character when it was reviewed
   * @param end offset after its last character
   */
  static Optional<Span> place(String flowing, int begin, int end, String text) {
    if (end <= flowing.length()) {
      Span old = new Span(begin, end);
      if (StatementIds.normalized(old.of(flowing)).equals(StatementIds.normalized(text))) {
        return Optional.of(old);
      }
    }
    int at = flowing.indexOf(KeptText.flowing(text));
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + text.length()));
  }
}
