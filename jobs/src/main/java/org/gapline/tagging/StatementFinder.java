package org.gapline.tagging;

import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.gapline.document.SentenceSplitter;
import org.gapline.tagging.statement.StatementRules;

/** Finds the statements of a document: their place, role and themes. Immutable; safe to share. */
public final class StatementFinder {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final StatementRules rules;

  public StatementFinder(Codebook codebook) {
    this.rules = new StatementRules(codebook);
  }

  /** The statements of a document in the order of the text. */
  public List<CodedStatement> find(Document document, DocumentFacts facts) {
    return rules.find(
        document.text(), document.language(), splitter.sentences(document), facts.kind());
  }
}
