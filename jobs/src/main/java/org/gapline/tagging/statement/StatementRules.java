package org.gapline.tagging.statement;

import java.util.List;
import java.util.Locale;
import org.gapline.codebook.Codebook;
import org.gapline.document.Sentence;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.DocumentKind;

/** The rules by which statements are found, compiled from a codebook. Immutable; safe to share. */
public final class StatementRules {

  private final Coder coder;

  public StatementRules(Codebook codebook) {
    this.coder = new Coder(codebook);
  }

  /**
   * The statements among the sentences of a kept text, in their order.
   *
   * @param text the kept text
   * @param language ISO 639-1 code
   * @param sentences its sentences, headings included
   * @param kind kind of the document, which tells who speaks where nobody is named
   */
  public List<CodedStatement> find(
      String text, String language, List<Sentence> sentences, DocumentKind kind) {
    String known = language == null ? "en" : language.toLowerCase(Locale.ROOT);
    return new DocumentPass(coder, text, known, sentences, coder.speakers().byDefault(kind)).run();
  }
}
