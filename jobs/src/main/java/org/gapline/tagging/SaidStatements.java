package org.gapline.tagging;

import java.util.List;

/**
 * The statements of a text, each said once.
 *
 * @param statements in the order of the text
 * @param repeated how many more were left out, since the text had made them before in nearly the
 *     same words
 */
public record SaidStatements(List<CodedStatement> statements, int repeated) {

  /** Of a text that says nothing. */
  public static final SaidStatements NONE = new SaidStatements(List.of(), 0);

  public SaidStatements {
    statements = List.copyOf(statements);
  }
}
