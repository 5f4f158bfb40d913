package org.gapline.tagging.statement;

import java.util.List;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.ProjectCodebook;
import org.gapline.tagging.StatementFinder;

/** The statements of texts by the rules of the project's codebook, without weights. */
final class ByRules {

  private static final StatementFinder FINDER =
      new StatementFinder(ProjectCodebook.read().withoutWeights());

  private ByRules() {}

  static List<CodedStatement> found(String text, String language) {
    return FINDER.findIn(text, language);
  }

  /** The only statement of an English text. */
  static CodedStatement only(String text) {
    List<CodedStatement> found = found(text, "en");
    if (found.size() != 1) {
      throw new AssertionError(said(text) + " in " + text);
    }
    return found.get(0);
  }

  /** Role and text of each statement of an English text. */
  static List<String> said(String text) {
    return said(text, "en");
  }

  static List<String> said(String text, String language) {
    return found(text, language).stream()
        .map(statement -> statement.role().id() + ": " + statement.span().of(text))
        .toList();
  }
}
