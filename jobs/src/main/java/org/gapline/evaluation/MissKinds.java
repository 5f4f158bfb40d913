package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gapline.codebook.Role;
import org.gapline.evaluation.ComparedStatement.Pair;
import org.gapline.evaluation.ComparedStatement.Roles;

/**
 * What went wrong how often, by kind and without a word of the documents: a fact that is wrong, a
 * party or theme left out or given without ground, a statement not found, found where there is
 * none, or read as another role.
 */
public final class MissKinds {

  private final Map<String, Integer> byKind = new TreeMap<>();

  private MissKinds() {}

  /**
   * The most frequent kinds in some documents, a line each with its number, the first the worst.
   */
  public static String worst(List<ScoredPair> pairs, int most) {
    MissKinds kinds = new MissKinds();
    pairs.forEach(kinds::add);
    return kinds.byKind.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(kind -> String.format(Locale.ROOT, "%6d  %s", kind.getValue(), kind.getKey()))
        .collect(Collectors.joining("\n"));
  }

  private void add(ScoredPair pair) {
    Counts counts = DocumentScorer.score(pair.gold(), pair.prediction());
    Fields.VALUES.forEach(
        field -> count(field.name() + " wrong", counts.of(field.name()).misses()));
    Fields.MEMBERS.forEach(field -> addSides(field.name(), counts.of(field.name())));
    counts.fields().stream()
        .filter(field -> field.startsWith(Fields.THEME_PREFIX))
        .forEach(field -> addSides(field, counts.of(field)));
    if (pair.gold().codes(Fields.STATEMENTS)) {
      addStatements(pair);
    }
  }

  private void addSides(String field, Counts.Count count) {
    count(field + " left out", count.misses());
    count(field + " without ground", count.falseFinds());
  }

  private void addStatements(ScoredPair pair) {
    List<ComparedStatement> wanted = new ArrayList<>(DocumentScorer.wanted(pair.gold()));
    List<ComparedStatement> found =
        new ArrayList<>(DocumentScorer.found(pair.gold(), pair.prediction()));
    takeOut(ComparedStatement.pairs(wanted, found, Roles.SAME), wanted, found);
    List<Pair> misread = ComparedStatement.pairs(wanted, found, Roles.ANY);
    misread.forEach(p -> count(p.gold().role() + " read as " + p.predicted().role(), 1));
    takeOut(misread, wanted, found);
    for (Role role : Role.values()) {
      count(role.id() + " not found", number(role, wanted));
      count(role.id() + " found where there is none", number(role, found));
    }
  }

  private static void takeOut(
      List<Pair> pairs, List<ComparedStatement> wanted, List<ComparedStatement> found) {
    // told apart by identity, as two statements of a document may be alike
    Set<ComparedStatement> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Pair pair : pairs) {
      taken.add(pair.gold());
      taken.add(pair.predicted());
    }
    wanted.removeIf(taken::contains);
    found.removeIf(taken::contains);
  }

  private static int number(Role role, List<ComparedStatement> statements) {
    return (int) statements.stream().filter(s -> s.role().equals(role.id())).count();
  }

  private void count(String kind, int times) {
    if (times > 0) {
      byKind.merge(kind, times, Integer::sum);
    }
  }
}
