package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gapline.briefing.Block.Cell;
import org.gapline.briefing.Block.Column;
import org.gapline.codebook.Role;
import org.gapline.table.StatementTable;

/** What to ask for: recommendations and commitments as reported, never invented. */
final class AskPart {

  private static final int RECOMMENDATIONS = 3;
  private static final int MOST = 4;

  /** Words for whoever speaks for many: what they recommend goes before what others do. */
  private static final Map<String, String> OFFICES =
      Map.ofEntries(
          Map.entry("chair of the committee", "Chair of the Committee"),
          Map.entry("présidente du comité", "Chair of the Committee"),
          Map.entry("président du comité", "Chair of the Committee"),
          Map.entry("presidente del comité", "Chair of the Committee"),
          Map.entry("presidenta del comité", "Chair of the Committee"),
          Map.entry("under-secretary-general", "Under-Secretary-General"),
          Map.entry("secretary-general", "Secretary-General"),
          Map.entry("secrétaire général", "Secretary-General"),
          Map.entry("secretario general", "Secretary-General"),
          Map.entry("security council", "Security Council"),
          Map.entry("conseil de sécurité", "Security Council"),
          Map.entry("consejo de seguridad", "Security Council"));

  private static final String VERBS =
      "(?:recommended|urged|called|encouraged|invited|requested|asked|stressed|reiterated|underlined"
          + "|underscored|emphasi[sz]ed|highlighted|said|added|noted|stated|recalled|suggested|proposed"
          + "|recommand\\p{L}+|appel\\p{L}+|demand\\p{L}+|soulign\\p{L}+|recomend\\p{L}+|pid\\p{L}+|subray\\p{L}+)";

  /** The verb behind an office, with its name and branch at most between them. */
  private static final Pattern SAYING = Pattern.compile("^[^.;:]{0,60}?\\b" + VERBS + "\\b");

  private static final Pattern SAYING_BEFORE =
      Pattern.compile("\\b" + VERBS + " (?:by )?(?:the |le |la |el )?(?:united nations )?$");

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
    if (office(statement) != null) {
      return 0;
    }
    return SPEAKERS.containsKey(statement.assertedBy()) ? 1 : 2;
  }

  private static String office(StatementTable.Row statement) {
    String text = statement.text().toLowerCase(Locale.ROOT);
    return OFFICES.entrySet().stream()
        .filter(office -> speaks(text, office.getKey()))
        .max(Comparator.comparingInt(office -> office.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(null);
  }

  /** Whether an office speaks in a sentence, and is not only named in it. */
  private static boolean speaks(String text, String office) {
    int at = text.indexOf(office);
    if (at < 0) {
      return false;
    }
    String before = text.substring(0, at);
    return SAYING_BEFORE.matcher(before).find()
        || SAYING.matcher(text.substring(at + office.length())).find();
  }

  private static String madeBy(StatementTable.Row statement) {
    String office = office(statement);
    return office != null ? office : SPEAKERS.getOrDefault(statement.assertedBy(), "Not stated");
  }
}
