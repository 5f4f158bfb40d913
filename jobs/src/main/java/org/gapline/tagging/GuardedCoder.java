package org.gapline.tagging;

import java.util.function.Function;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;

/**
 * Codes documents so that a fault in our own code costs one document its coding and not a run its
 * release: that document is kept as of kind {@code other}, without events and statements, flagged
 * {@link DocumentFlag#CODING_FAILED}.
 */
public final class GuardedCoder {

  private final Function<Document, CodedDocument> coding;

  public GuardedCoder(DocumentCoder coder) {
    this(coder::code);
  }

  GuardedCoder(Function<Document, CodedDocument> coding) {
    this.coding = coding;
  }

  /** Kind, events and statements of a document. */
  public CodedDocument code(Document document) {
    try {
      return coding.apply(document);
    } catch (RuntimeException | StackOverflowError e) {
      return CodedDocument.failed(document.metadata().published());
    }
  }
}
