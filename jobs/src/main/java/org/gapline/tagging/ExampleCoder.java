package org.gapline.tagging;

import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookCheck;
import org.gapline.codebook.Example;

/** Codes the examples of a codebook, each as a sentence that stands alone. */
public final class ExampleCoder implements CodebookCheck.Coder {

  private final StatementFinder finder;

  public ExampleCoder(Codebook codebook) {
    this.finder = new StatementFinder(codebook);
  }

  @Override
  public CodebookCheck.Outcome code(String sentence, String language) {
    List<CodedStatement> found = finder.findIn(sentence, language);
    String role = found.isEmpty() ? Example.NO_STATEMENT : found.get(0).role().id();
    return new CodebookCheck.Outcome(role, finder.themesOf(sentence, language));
  }
}
