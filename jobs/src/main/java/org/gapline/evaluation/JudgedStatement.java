package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gapline.codebook.DecidedBy;
import org.gapline.document.Document;
import org.gapline.evaluation.ComparedStatement.Pair;
import org.gapline.evaluation.ComparedStatement.Roles;
import org.gapline.tagging.CodedStatement;

/**
 * A statement that was found, and whether people found it too.
 *
 * @param fold the fold that was left out when the weights were fitted
 * @param decidedBy whether a rule names its role
 * @param probability how probable it is by the weighed evidence
 * @param right whether the gold has a statement of the same role that it is paired with
 */
public record JudgedStatement(int fold, DecidedBy decidedBy, double probability, boolean right) {

  /** What was found in a document, held against the gold; what is optional there is left out. */
  static List<JudgedStatement> of(
      int fold, CodedReport gold, Document document, List<CodedStatement> found) {
    List<ComparedStatement> coded = gold.statements().stream().map(ComparedStatement::of).toList();
    List<CodedStatement> counted = new ArrayList<>();
    List<ComparedStatement> compared = new ArrayList<>();
    for (CodedStatement statement : found) {
      ComparedStatement one = ComparedStatement.of(statement(statement, document));
      if (coded.stream().filter(ComparedStatement::optional).noneMatch(one::overlaps)) {
        counted.add(statement);
        compared.add(one);
      }
    }
    Set<ComparedStatement> right = right(coded, compared);
    List<JudgedStatement> judged = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      CodedStatement one = counted.get(i);
      boolean isRight = right.contains(compared.get(i));
      judged.add(new JudgedStatement(fold, one.decidedBy(), one.confidence(), isRight));
    }
    return judged;
  }

  private static CodedReport.Statement statement(CodedStatement found, Document document) {
    return new CodedReport.Statement(
        found.span().of(document.flowingText()), found.role().id(), found.themes(), false);
  }

  /** Those that are paired with one of the gold; told apart by identity, as two may be alike. */
  private static Set<ComparedStatement> right(
      List<ComparedStatement> coded, List<ComparedStatement> found) {
    List<ComparedStatement> wanted = coded.stream().filter(s -> !s.optional()).toList();
    Set<ComparedStatement> right = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Pair pair : ComparedStatement.pairs(wanted, found, Roles.SAME)) {
      right.add(pair.predicted());
    }
    return right;
  }
}
