package org.gapline.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.codebook.Role;
import org.gapline.evaluation.ComparedStatement.Pair;
import org.gapline.evaluation.ComparedStatement.Roles;

/** Counts what a prediction got right in one document. */
final class DocumentScorer {

  private final Counts counts = new Counts();

  private DocumentScorer() {}

  /**
   * The counts of one document; without a prediction, all of it is missed. What nobody coded is
   * left out.
   */
  static Counts score(CodedReport gold, CodedReport prediction) {
    DocumentScorer scorer = new DocumentScorer();
    scorer.scoreValues(gold, prediction);
    scorer.scoreMembers(gold, prediction);
    if (gold.codes(Fields.STATEMENTS)) {
      List<ComparedStatement> wanted = wanted(gold);
      List<ComparedStatement> found = found(gold, prediction);
      scorer.scoreStatements(wanted, found);
      if (gold.codes(Fields.THEMES)) {
        scorer.scoreThemes(wanted, found);
      }
    }
    return scorer.counts;
  }

  /** The statements of the gold that are to be found. */
  static List<ComparedStatement> wanted(CodedReport gold) {
    return compared(gold).stream().filter(s -> !s.optional()).toList();
  }

  /** The predicted statements that count: those that may be found or not are left out. */
  static List<ComparedStatement> found(CodedReport gold, CodedReport prediction) {
    List<ComparedStatement> optional =
        compared(gold).stream().filter(ComparedStatement::optional).toList();
    return compared(prediction).stream()
        .filter(s -> optional.stream().noneMatch(s::overlaps))
        .toList();
  }

  private void scoreValues(CodedReport gold, CodedReport prediction) {
    for (Fields.Value field : codedOnly(gold, Fields.VALUES, Fields.Value::name)) {
      String predicted = prediction == null ? null : field.of().apply(prediction);
      boolean right = Objects.equals(field.of().apply(gold), predicted);
      counts.add(field.name(), right ? 1 : 0, 0, right ? 0 : 1);
    }
  }

  private void scoreMembers(CodedReport gold, CodedReport prediction) {
    for (Fields.Members field : codedOnly(gold, Fields.MEMBERS, Fields.Members::name)) {
      List<String> wanted = field.of().apply(gold);
      List<String> found = prediction == null ? List.of() : field.of().apply(prediction);
      if (field.naming() == Fields.Naming.IDS) {
        counts.addSets(field.name(), new HashSet<>(wanted), new HashSet<>(found));
      } else {
        Set<String> wantedNames = OrganizationNames.plain(wanted);
        Set<String> foundNames = OrganizationNames.plain(found);
        int hits = OrganizationNames.common(wantedNames, foundNames);
        counts.add(field.name(), hits, foundNames.size() - hits, wantedNames.size() - hits);
      }
    }
  }

  private static <F> List<F> codedOnly(CodedReport gold, List<F> fields, Function<F, String> key) {
    return fields.stream().filter(field -> gold.codes(key.apply(field))).toList();
  }

  private void scoreStatements(List<ComparedStatement> gold, List<ComparedStatement> found) {
    addMatches(Fields.FOUND, gold, found, Roles.ANY);
    addMatches(Fields.ROLE, gold, found, Roles.SAME);
    for (Role role : Role.values()) {
      addMatches(
          Fields.ROLE_PREFIX + role.id(), ofRole(role, gold), ofRole(role, found), Roles.SAME);
    }
  }

  private void addMatches(
      String field, List<ComparedStatement> gold, List<ComparedStatement> found, Roles roles) {
    int hits = ComparedStatement.pairs(gold, found, roles).size();
    counts.add(field, hits, found.size() - hits, gold.size() - hits);
  }

  private void scoreThemes(List<ComparedStatement> gold, List<ComparedStatement> found) {
    int hits = 0;
    for (Pair pair : ComparedStatement.pairs(gold, found, Roles.SAME)) {
      Set<String> wanted = pair.gold().themes();
      Set<String> predicted = pair.predicted().themes();
      counts.addSets(Fields.THEMES, wanted, predicted);
      Stream.concat(wanted.stream(), predicted.stream())
          .distinct()
          .forEach(
              theme ->
                  counts.addSets(
                      Fields.THEME_PREFIX + theme, only(theme, wanted), only(theme, predicted)));
      hits += (int) wanted.stream().filter(predicted::contains).count();
    }
    counts.add(Fields.END_TO_END, hits, themeCount(found) - hits, themeCount(gold) - hits);
    counts.addSets(
        Fields.EVENT_CHALLENGE_THEMES,
        themes(ofRole(Role.CHALLENGE, gold)),
        themes(ofRole(Role.CHALLENGE, found)));
  }

  private static Set<String> only(String theme, Set<String> themes) {
    return themes.contains(theme) ? Set.of(theme) : Set.of();
  }

  private static int themeCount(List<ComparedStatement> statements) {
    return statements.stream().mapToInt(statement -> statement.themes().size()).sum();
  }

  private static Set<String> themes(List<ComparedStatement> statements) {
    return statements.stream()
        .flatMap(statement -> statement.themes().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<ComparedStatement> ofRole(Role role, List<ComparedStatement> statements) {
    return statements.stream().filter(s -> s.role().equals(role.id())).toList();
  }

  private static List<ComparedStatement> compared(CodedReport report) {
    return report == null
        ? List.of()
        : report.statements().stream().map(ComparedStatement::of).toList();
  }
}
