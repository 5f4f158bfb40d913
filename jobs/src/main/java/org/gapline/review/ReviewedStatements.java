package org.gapline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gapline.codebook.Role;
import org.gapline.document.Block;
import org.gapline.document.Document;
import org.gapline.document.Span;
import org.gapline.tagging.CodedDocument;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.NumberedStatement;

/**
 * The statements of a document as reviewers decided. A statement that the tool does not find any
 * more stays where its text stands; a decision on a text that is gone is stale.
 *
 * @param statements the statements with their ids, in the order of the text
 * @param stale ids of the statements whose text is gone
 */
public record ReviewedStatements(List<NumberedStatement> statements, List<String> stale) {

  private static final String UNCLEAR = "unclear";
  private static final String NONE = "none";

  public ReviewedStatements {
    statements = List.copyOf(statements);
    stale = List.copyOf(stale);
  }

  /** Applies decisions on statements of one document. */
  static ReviewedStatements of(
      Document document, CodedDocument coded, List<StandingDecision> decisions) {
    List<NumberedStatement> found = NumberedStatement.of(document, coded);
    if (decisions.isEmpty()) {
      return new ReviewedStatements(found, List.of());
    }
    Map<String, NumberedStatement> open = new HashMap<>();
    found.forEach(each -> open.put(each.id(), each));
    Map<String, NumberedStatement> own = Map.copyOf(open);
    Map<String, NumberedStatement> decided = new HashMap<>();
    List<String> stale = new ArrayList<>();
    for (StandingDecision decision : decisions) {
      String id = decision.statementId();
      open.remove(id);
      if (own.containsKey(id)) {
        put(decided, decision, () -> decided(own.get(id).statement(), decision));
        continue;
      }
      Optional<Span> place = place(document, decision);
      if (place.isEmpty()) {
        stale.add(id);
      } else {
        open.values().removeIf(each -> liesIn(each, place.get()));
        put(decided, decision, () -> added(document, coded, decision, place.get()));
      }
    }
    decided.putAll(open);
    return new ReviewedStatements(inOrder(decided), stale);
  }

  /** What is no statement by the decision is left out. */
  private static void put(
      Map<String, NumberedStatement> decided,
      StandingDecision decision,
      Supplier<CodedStatement> statement) {
    if (decision.role() != null) {
      String id = decision.statementId();
      decided.put(id, new NumberedStatement(id, statement.get()));
    }
  }

  private static List<NumberedStatement> inOrder(Map<String, NumberedStatement> statements) {
    return statements.values().stream()
        .sorted(
            Comparator.comparing((NumberedStatement each) -> each.statement().span().begin())
                .thenComparing(each -> each.statement().span().end())
                .thenComparing(NumberedStatement::id))
        .toList();
  }

  /** What was decided on a text holds for the parts that the tool finds in it. */
  private static boolean liesIn(NumberedStatement each, Span place) {
    Span span = each.statement().span();
    return place.begin() <= span.begin() && span.end() <= place.end();
  }

  private static Optional<Span> place(Document document, StandingDecision decision) {
    return ReviewedText.place(
        document.flowingText(), decision.begin(), decision.end(), decision.text());
  }

  private static CodedStatement decided(CodedStatement found, StandingDecision decision) {
    Role role = Role.parse(decision.role()).orElseThrow();
    List<String> rules = new ArrayList<>(List.of(CodedStatement.REVIEWED));
    rules.addAll(found.rules());
    return new CodedStatement(
        role,
        decision.themes(),
        found.assertedBy(),
        role == found.role() ? found.assistance() : NONE,
        role == found.role() ? found.addressee() : null,
        found.regions(),
        found.states(),
        found.span(),
        found.paragraph(),
        found.heading(),
        1,
        rules,
        found.event());
  }

  private static CodedStatement added(
      Document document, CodedDocument coded, StandingDecision decision, Span span) {
    Block block =
        document.blocks().stream()
            .filter(each -> each.span().end() > span.begin())
            .findFirst()
            .orElse(null);
    return new CodedStatement(
        Role.parse(decision.role()).orElseThrow(),
        decision.themes(),
        decision.saidBy() == null ? UNCLEAR : decision.saidBy(),
        NONE,
        null,
        List.of(),
        List.of(),
        span,
        block == null ? null : block.paragraph(),
        block == null ? null : block.heading(),
        1,
        List.of(CodedStatement.REVIEWED),
        coded.eventAt(span.begin()));
  }
}
