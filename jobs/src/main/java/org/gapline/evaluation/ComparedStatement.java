package org.gapline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A statement ready for comparison: its words, and its themes with sub-themes rolled up into their
 * parents, since the gold was coded without them.
 *
 * @param role id of its role
 * @param themes its main themes that evaluation knows
 * @param words its words
 * @param length number of its characters
 * @param optional whether it is left out of the scores, found or not
 */
record ComparedStatement(
    String role, Set<String> themes, Words words, int length, boolean optional) {

  private static final double HALF = 0.5;

  private static final Map<String, List<String>> PARENTS =
      Map.of(
          "prisons-rehabilitation", List.of("foreign-fighters"),
          "repatriation-families", List.of("foreign-fighters"),
          "passenger-data-biometrics", List.of("border-travel"),
          "aviation-maritime", List.of("border-travel"),
          "incitement", List.of("cve-community"),
          "uas", List.of("ict-emerging-tech"),
          "virtual-assets", List.of("ict-emerging-tech", "terrorist-financing"),
          "npo-civic-space", List.of("terrorist-financing", "human-rights"));

  private static final Set<String> LEFT_OUT =
      Set.of("organized-crime", "conditions-conducive", "other");

  static ComparedStatement of(CodedReport.Statement statement) {
    Set<String> themes = new TreeSet<>();
    statement.themes().forEach(theme -> themes.addAll(PARENTS.getOrDefault(theme, List.of(theme))));
    themes.removeAll(LEFT_OUT);
    return new ComparedStatement(
        statement.role(),
        themes,
        Words.of(statement.text()),
        statement.text().codePointCount(0, statement.text().length()),
        statement.optional());
  }

  /** Whether the texts have half of the shorter one in common. */
  boolean overlaps(ComparedStatement other) {
    return words.overlap(other.words) >= HALF;
  }

  /** A gold statement and the predicted one that stands for it. */
  record Pair(ComparedStatement gold, ComparedStatement predicted) {}

  /** Pairs two lists off, the most alike first, each statement once. */
  static List<Pair> pairs(
      List<ComparedStatement> gold, List<ComparedStatement> predicted, Roles roles) {
    boolean[] goldUsed = new boolean[gold.size()];
    boolean[] predictedUsed = new boolean[predicted.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates(gold, predicted, roles)) {
      if (!goldUsed[candidate.gold()] && !predictedUsed[candidate.predicted()]) {
        goldUsed[candidate.gold()] = true;
        predictedUsed[candidate.predicted()] = true;
        pairs.add(new Pair(gold.get(candidate.gold()), predicted.get(candidate.predicted())));
      }
    }
    return pairs;
  }

  /** Whether the roles of a pair must agree. */
  enum Roles {
    SAME,
    ANY
  }

  private record Candidate(double overlap, int lengthApart, int gold, int predicted) {

    /** The greatest overlap first, then the least difference in length, then the later ones. */
    static final Comparator<Candidate> MOST_ALIKE =
        Comparator.comparingDouble((Candidate c) -> -c.overlap)
            .thenComparingInt(Candidate::lengthApart)
            .thenComparing(Comparator.comparingInt(Candidate::gold).reversed())
            .thenComparing(Comparator.comparingInt(Candidate::predicted).reversed());
  }

  private static List<Candidate> candidates(
      List<ComparedStatement> gold, List<ComparedStatement> predicted, Roles roles) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        ComparedStatement a = gold.get(i);
        ComparedStatement b = predicted.get(j);
        double overlap =
            roles == Roles.SAME && !a.role().equals(b.role()) ? 0 : a.words().overlap(b.words());
        if (overlap >= HALF) {
          candidates.add(new Candidate(overlap, Math.abs(a.length() - b.length()), i, j));
        }
      }
    }
    candidates.sort(Candidate.MOST_ALIKE);
    return candidates;
  }
}
