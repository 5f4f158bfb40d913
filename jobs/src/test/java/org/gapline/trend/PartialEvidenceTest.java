package org.gapline.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.table.EventTable;
import org.junit.jupiter.api.Test;

/** Evidence that is gathered piece by piece is that of all statements at once. */
class PartialEvidenceTest {

  private static final List<String> THEMES = List.of("gender", "other", "resources", "victims");
  private static final List<String> ROLES =
      List.of("challenge", "recommendation", "progress", "good-practice");
  private static final List<String> SPEAKERS = List.of("participants", "press", "unclear");
  private static final List<String> DECIDED_BY = List.of("rules", "model", "A reviewer");
  private static final double[] CONFIDENCE = {0.3, 0.5, 0.79, 0.8, 0.9};

  private static final EventTable.Row EVENT = HeldWorkshop.ROW;

  private final Random random = new Random(20_261);

  @Test
  void piecesOfAnySplitMergeInAnyOrderIntoTheEvidenceOfAll() {
    for (int trial = 0; trial < 500; trial++) {
      List<HeardStatement> statements = statements(random.nextInt(40));
      int words = random.nextInt(1_000);
      List<PartialEvidence> pieces = pieces(statements, words);

      while (pieces.size() > 1) {
        Collections.shuffle(pieces, random);
        int some = 2 + random.nextInt(pieces.size() - 1);
        List<PartialEvidence> merging = pieces.subList(0, some);
        PartialEvidence merged = PartialEvidence.together(List.copyOf(merging));
        merging.clear();
        pieces.add(merged);
      }

      assertThat(pieces.get(0).toEvidence(HeldEvent.of(EVENT)))
          .isEqualTo(inOnePass(statements, words))
          .isEqualTo(new CollectEvidence().apply(EVENT, statements, words));
    }
  }

  @Test
  void ofEquallySureStatementsTheFirstInTheTextIsShownWhicheverPieceComesFirst() {
    PartialEvidence early = piece(List.of(statement("s-9", "d-1", 10, 0.9)));
    PartialEvidence late = piece(List.of(statement("s-1", "d-1", 70, 0.9)));
    PartialEvidence elsewhere = piece(List.of(statement("s-0", "d-2", 0, 0.9)));

    assertThat(PartialEvidence.together(List.of(elsewhere, late, early)).challenges())
        .extracting(Shown::statementId)
        .containsExactly("s-9");
  }

  private List<PartialEvidence> pieces(List<HeardStatement> statements, int words) {
    List<HeardStatement> mixed = new ArrayList<>(statements);
    Collections.shuffle(mixed, random);
    List<PartialEvidence> pieces = new ArrayList<>();
    pieces.add(PartialEvidence.ofDocuments("e-1", 1, words / 2));
    pieces.add(PartialEvidence.ofDocuments("e-1", 0, words - words / 2));
    for (int from = 0; from < mixed.size(); ) {
      int to = Math.min(mixed.size(), from + 1 + random.nextInt(8));
      pieces.add(piece(mixed.subList(from, to)));
      from = to;
    }
    return pieces;
  }

  private static PartialEvidence piece(List<HeardStatement> statements) {
    return new CollectEvidence().partial("e-1", statements);
  }

  /** As it is told: all statements sorted by what goes first, each theme shown by its first one. */
  private static EventEvidence inOnePass(List<HeardStatement> statements, int words) {
    List<HeardStatement> counted =
        statements.stream()
            .filter(s -> CollectEvidence.isLikely(s.decidedBy(), s.confidence()))
            .toList();
    Map<String, String> challenges =
        best(
            with("challenge", counted)
                .filter(s -> CollectEvidence.SPEAKERS.contains(s.assertedBy())));
    Map<String, String> recommendations = best(with("recommendation", counted));
    return new EventEvidence(
        "e-1",
        EVENT.startDate(),
        2019,
        EVENT.regions(),
        EVENT.groupings(),
        EVENT.states(),
        Set.of("border-travel"),
        counted.size(),
        challenges,
        recommendations,
        best(with("progress", counted)).keySet(),
        counted.stream()
            .filter(s -> !s.decidedBy().equals("A reviewer") && s.confidence() < 0.8)
            .map(HeardStatement::statementId)
            .filter(id -> challenges.containsValue(id) || recommendations.containsValue(id))
            .collect(Collectors.toSet()),
        words);
  }

  private static Stream<HeardStatement> with(String role, List<HeardStatement> all) {
    return all.stream().filter(statement -> statement.role().equals(role));
  }

  private static Map<String, String> best(Stream<HeardStatement> statements) {
    Map<String, String> best = new TreeMap<>();
    statements
        .sorted(
            Comparator.comparingDouble((HeardStatement row) -> -row.confidence())
                .thenComparing(HeardStatement::docId)
                .thenComparingInt(HeardStatement::begin)
                .thenComparing(HeardStatement::statementId))
        .forEach(
            statement ->
                statement.themes().stream()
                    .filter(theme -> !theme.equals("other"))
                    .forEach(theme -> best.putIfAbsent(theme, statement.statementId())));
    return best;
  }

  private List<HeardStatement> statements(int number) {
    List<HeardStatement> statements = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      statements.add(
          statement(
              "s-" + i,
              "d-" + random.nextInt(3),
              random.nextInt(4),
              CONFIDENCE[random.nextInt(CONFIDENCE.length)],
              any(ROLES),
              any(SPEAKERS),
              any(DECIDED_BY),
              THEMES.stream().filter(theme -> random.nextBoolean()).toList()));
    }
    return statements;
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static HeardStatement statement(String id, String docId, int begin, double confidence) {
    return statement(
        id, docId, begin, confidence, "challenge", "unclear", "rules", List.of("gender"));
  }

  private static HeardStatement statement(
      String id,
      String docId,
      int begin,
      double confidence,
      String role,
      String speaker,
      String decidedBy,
      List<String> themes) {
    return new HeardStatement(
        id, docId, "e-1", role, themes, speaker, begin, confidence, decidedBy);
  }
}
