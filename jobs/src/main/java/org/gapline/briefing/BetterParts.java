package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gapline.briefing.Run.Kind;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;

/** What got better, and good practices from the region and from comparable ones. */
final class BetterParts {

  private static final int PROGRESS = 2;
  private static final int PRACTICES = 2;

  private final Workbench bench;
  private final Scope scope;

  BetterParts(Workbench bench) {
    this.bench = bench;
    this.scope = bench.scope();
  }

  Part better() {
    List<Passage> items = new ArrayList<>();
    bench.exemplars().best(scope.withRole(Role.PROGRESS), PROGRESS).stream()
        .sorted(newestFirst())
        .forEach(statement -> items.add(item(statement, "")));
    return part(Part.Kind.BETTER, "What got better", items, "No progress is on file.");
  }

  Part practices() {
    List<Passage> items = new ArrayList<>();
    Optional<StatementTable.Row> other = comparable();
    int most = other.isPresent() ? PRACTICES - 1 : PRACTICES;
    bench.exemplars().best(scope.withRole(Role.GOOD_PRACTICE), most).stream()
        .sorted(newestFirst())
        .forEach(statement -> items.add(item(statement, "")));
    other.ifPresent(s -> items.add(item(s, "From " + regionOf(s) + ": ")));
    return part(Part.Kind.GOOD_PRACTICES, "Good practices", items, "No good practice is on file.");
  }

  private Comparator<StatementTable.Row> newestFirst() {
    return Comparator.comparing(
        StatementTable.Row::year, Comparator.nullsLast(Comparator.reverseOrder()));
  }

  private static Part part(Part.Kind kind, String heading, List<Passage> items, String none) {
    Block block =
        items.isEmpty()
            ? new Block.Text(Passage.of(none), Block.Tone.ASIDE)
            : new Block.Items(items, Block.Numbering.BULLETS);
    return new Part(kind, heading, List.of(block));
  }

  /** One from a region of the same parent, on a theme that is raised here. */
  private Optional<StatementTable.Row> comparable() {
    List<String> raised =
        bench.challenges().all().stream().limit(ReportedPart.MOST).map(Challenge::theme).toList();
    List<StatementTable.Row> candidates = new ArrayList<>();
    for (String region : comparableRegions()) {
      scope.statementsOf(region).stream()
          .filter(s -> s.role().equals(Role.GOOD_PRACTICE.id()))
          .filter(s -> s.themes().stream().anyMatch(raised::contains))
          .filter(s -> !scope.eventIds().contains(s.eventId()))
          .forEach(candidates::add);
    }
    return bench.exemplars().best(candidates);
  }

  private List<String> comparableRegions() {
    String unit = scope.subject().id();
    if (scope.subject().isState() || !scope.labels().isRegion(unit)) {
      return List.of();
    }
    String parent = scope.labels().parentOf(unit);
    return scope.labels().regions().stream()
        .filter(region -> !region.equals(unit) && scope.labels().parentOf(region).equals(parent))
        .toList();
  }

  private String regionOf(StatementTable.Row statement) {
    EventTable.Row event = scope.event(statement.eventId()).orElseThrow();
    return event.regions().stream()
        .filter(comparableRegions()::contains)
        .findFirst()
        .map(scope.labels()::region)
        .orElse("elsewhere");
  }

  private Passage item(StatementTable.Row statement, String before) {
    Prose prose = new Prose().words(before);
    prose.run(bench.wordings().quote(statement)).words(" ");
    year(scope, statement, prose);
    return prose.note(bench.notes().numberOf(statement)).passage();
  }

  /** The year of a statement's event, as the event has it. */
  static void year(Scope scope, StatementTable.Row statement, Prose prose) {
    EventTable.Row event = scope.event(statement.eventId()).orElseThrow();
    if (event.year() == null) {
      prose.words("No date");
    } else {
      prose.figure(
          String.valueOf(event.year()),
          Kind.DATE,
          Origin.cell(Scope.EVENTS, "year", event.eventId()));
    }
  }
}
