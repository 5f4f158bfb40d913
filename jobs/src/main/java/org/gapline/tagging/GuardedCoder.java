package org.gapline.tagging;

import java.util.List;
import java.util.function.Function;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;

/**
 * Codes documents so that a fault in our own code costs one document its coding and not a run its
 * release: that document is kept as of kind {@code other}, without events and statements, flagged
 * {@link DocumentFlag#CODING_FAILED}.
 */
public final class GuardedCoder {

  private final Function<List<Document>, List<CodedDocument>> coding;

  public GuardedCoder(DocumentCoder coder) {
    this.coding = coder::code;
  }

  GuardedCoder(Function<Document, CodedDocument> coding) {
    this.coding = documents -> documents.stream().map(coding).toList();
  }

  /** Kind, events and statements of a document. */
  public CodedDocument code(Document document) {
    try {
      return coding.apply(List.of(document)).get(0);
    } catch (RuntimeException | StackOverflowError e) {
      return CodedDocument.failed(document.metadata().published());
    }
  }

  /** The same for each of some documents: see {@link DocumentCoder#code(List)}. */
  public List<CodedDocument> code(List<Document> documents) {
    try {
      return coding.apply(documents);
    } catch (RuntimeException | StackOverflowError e) {
      return documents.stream().map(this::code).toList();
    }
  }
}
