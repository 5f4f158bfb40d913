package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gapline.briefing.Block.Cell;
import org.gapline.briefing.Block.Column;
import org.gapline.codebook.Role;
import org.gapline.table.StatementTable;

/** What to ask for: recommendations and commitments as reported, never invented. */
final class AskPart {

  private static final int RECOMMENDATIONS = 3;
  private static final int MOST = 4;

  private static final Map<String, String> SPEAKERS =
      Map.of(
          "participants", "Participants",
          "host-state", "Host State",
          "assessor", "Assessor",
          "organizer", "Organizer",
          "civil-society", "Civil society",
          "academic", "Academia",
          "press", "Press");

  private final Workbench bench;
  private final Scope scope;

  AskPart(Workbench bench) {
    this.bench = bench;
    this.scope = bench.scope();
  }

  Part part() {
    List<List<Cell>> rows = new ArrayList<>();
    rows(rows, Role.RECOMMENDATION, RECOMMENDATIONS, "");
    rows(rows, Role.COMMITMENT, MOST - rows.size(), "Commitment: ");
    String heading = "What to ask for: recommendations and commitments, as reported";
    if (rows.isEmpty()) {
      return new Part(
          Part.Kind.ASK,
          heading,
          List.of(
              aside("None that is open is on file as a sentence of its own; none is made up.")));
    }
    Block table =
        new Block.Table(
            "Recommendations and commitments",
            List.of(
                new Column("As reported", 72), new Column("Made by", 18), new Column("Heard", 10)),
            rows);
    return new Part(Part.Kind.ASK, heading, List.of(table, aside(OPEN)));
  }

  private static final String OPEN =
      "Open: last heard within five years of the last event on file, or open as a reviewer says."
          + " Silence is no proof that nothing was done.";

  private static Block aside(String words) {
    return new Block.Text(Passage.of(words), Block.Tone.ASIDE);
  }

  private void rows(List<List<Cell>> rows, Role role, int most, String before) {
    List<StatementTable.Row> open = scope.open(role);
    List<StatementTable.Row> high = open.stream().filter(s -> level(s) == 0).toList();
    List<StatementTable.Row> chosen = new ArrayList<>(bench.exemplars().best(high, most));
    List<StatementTable.Row> rest = open.stream().filter(s -> !chosen.contains(s)).toList();
    chosen.addAll(bench.exemplars().best(rest, most - chosen.size()));
    chosen.stream()
        .sorted(
            Comparator.comparingInt(AskPart::level)
                .thenComparing(
                    StatementTable.Row::year, Comparator.nullsLast(Comparator.reverseOrder())))
        .forEach(statement -> rows.add(row(statement, before)));
  }

  private List<Cell> row(StatementTable.Row statement, String before) {
    Prose prose = bench.notes().cite(statement, new Prose().words(before));
    Prose heard = new Prose();
    BetterParts.year(scope, statement, heard);
    return List.of(Cell.of(prose.passage()), Cell.of(madeBy(statement)), Cell.of(heard.passage()));
  }

  /**
   * 0 for an office that speaks for many, 1 for who speaks for a body or the room, 2 if unclear.
   */
  private static int level(StatementTable.Row statement) {
    if (Offices.speakingIn(statement.text()).isPresent()) {
      return 0;
    }
    return SPEAKERS.containsKey(statement.assertedBy()) ? 1 : 2;
  }

  private static String madeBy(StatementTable.Row statement) {
    return Offices.speakingIn(statement.text())
        .orElseGet(() -> SPEAKERS.getOrDefault(statement.assertedBy(), "Not stated"));
  }
}
