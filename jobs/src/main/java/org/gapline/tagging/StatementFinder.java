package org.gapline.tagging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.pattern.Tokens;
import org.gapline.document.Document;
import org.gapline.document.Sentence;
import org.gapline.document.SentenceSplitter;
import org.gapline.tagging.statement.StatementRules;
import org.gapline.tagging.statement.ThemeTagger;

/** Finds the statements of a document: their place, role and themes. Immutable; safe to share. */
public final class StatementFinder {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final StatementRules rules;

  public StatementFinder(Codebook codebook) {
    this.rules = new StatementRules(codebook);
  }

  /** Finds themes by the same codebook. */
  ThemeTagger themes() {
    return rules.themes();
  }

  /** The statements of a document in the order of the text, each with its event. */
  public List<CodedStatement> find(Document document, DocumentFacts facts) {
    return read(document, facts, splitter.sentences(document)).statements();
  }

  /**
   * The same where the sentences of the document are known already, with the number of statements
   * left out. What is said of each of several events is read by itself: what two of them report is
   * no repetition.
   */
  SaidStatements read(Document document, DocumentFacts facts, List<Sentence> sentences) {
    String text = document.flowingText();
    List<CodedStatement> found = new ArrayList<>();
    int repeated = 0;
    int from = 0;
    while (from < sentences.size()) {
      Integer event = facts.eventAt(sentences.get(from).span().begin());
      int to = from + 1;
      while (to < sentences.size()
          && Objects.equals(event, facts.eventAt(sentences.get(to).span().begin()))) {
        to++;
      }
      SaidStatements said =
          rules.find(text, document.language(), sentences.subList(from, to), facts.kind());
      said.statements().forEach(statement -> found.add(statement.at(event)));
      repeated += said.repeated();
      from = to;
    }
    return new SaidStatements(found, repeated);
  }

  /**
   * The statements of a text that stands alone, as an example of the codebook does.
   *
   * @param text a kept text
   * @param language ISO 639-1 code
   */
  public List<CodedStatement> findIn(String text, String language) {
    return rules.find(text, language, splitter.sentences(text), DocumentKind.OTHER).statements();
  }

  /**
   * The words that a pattern or cue of the codebook speaks of. Of matches of more words than {@code
   * longest}, which may have gaps, the first and last.
   */
  public BitSet knownWords(Tokens tokens, String language, int longest) {
    return rules.knownWords(tokens, language, longest);
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
