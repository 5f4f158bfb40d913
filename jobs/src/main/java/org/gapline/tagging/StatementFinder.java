package org.gapline.tagging;

import java.util.List;
import java.util.Set;
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

  /** The statements of a document in the order of the text, each with its event. */
  public List<CodedStatement> find(Document document, DocumentFacts facts) {
    List<CodedStatement> found =
        rules.find(
            document.flowingText(),
            document.language(),
            splitter.sentences(document),
            facts.kind());
    return found.stream()
        .map(statement -> statement.at(facts.eventAt(statement.span().begin())))
        .toList();
  }

  /**
   * The statements of a text that stands alone, as an example of the codebook does.
   *
   * @param text a kept text
   * @param language ISO 639-1 code
   */
  public List<CodedStatement> findIn(String text, String language) {
    return rules.find(text, language, splitter.sentences(text), DocumentKind.OTHER);
  }

  /**
   * Ids of the themes of which a text speaks, whether or not it makes a statement; empty where none
   * fits.
   *
   * @param language ISO 639-1 code
   */
  public Set<String> themesOf(String text, String language) {
    return rules.themesOf(text, language);
  }
}
