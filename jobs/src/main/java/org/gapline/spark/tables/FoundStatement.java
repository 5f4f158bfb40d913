package org.gapline.spark.tables;

import java.util.List;
import org.gapline.tagging.CodedStatement;

/** A statement of one document, nested in a row of {@link CodedInput}. */
public record FoundStatement(
    String statementId,
    String role,
    List<String> themes,
    String assertedBy,
    String assistance,
    String addressee,
    List<String> regions,
    List<String> states,
    int begin,
    int end,
    Integer page,
    String paragraph,
    String heading,
    double confidence,
    List<String> rules,
    Integer event) {

  /**
   * The row of a statement.
   *
   * @param page page on which it begins, or null
   */
  public static FoundStatement of(String statementId, CodedStatement statement, Integer page) {
    return new FoundStatement(
        statementId,
        statement.role().id(),
        statement.themes(),
        statement.assertedBy(),
        statement.assistance(),
        statement.addressee(),
        statement.regions(),
        statement.states(),
        statement.span().begin(),
        statement.span().end(),
        page,
        statement.paragraph(),
        statement.heading(),
        statement.confidence(),
        statement.rules(),
        statement.event());
  }
}
