package org.gapline.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gapline.codebook.Role;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.table.StatementTable;

/**
 * What somebody paid for: the events, and what was said at them.
 *
 * @param donor the donor, or null for all events, whoever paid
 * @param theme the theme that is looked at, or null for all
 * @param events the events, by date
 * @param statements what was said at them, on the theme where one is looked at
 */
public record PaidFor(
    String donor, String theme, List<EventTable.Row> events, List<StatementTable.Row> statements) {

  private static final Comparator<EventTable.Row> BY_DATE =
      Comparator.comparing(EventTable.Row::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(EventTable.Row::eventId);

  public PaidFor {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
  }

  /** What a donor paid for, or all events on a theme. */
  public static PaidFor of(ImpactMaterial material, String donor, String theme) {
    List<EventTable.Row> events =
        material.events().values().stream()
            .filter(event -> donor == null || event.donors().contains(donor))
            .filter(event -> theme == null || Participation.themesOf(event).contains(theme))
            .sorted(BY_DATE)
            .toList();
    Set<String> ids = events.stream().map(EventTable.Row::eventId).collect(Collectors.toSet());
    List<StatementTable.Row> statements =
        material.statements().stream()
            .filter(statement -> statement.eventId() != null && ids.contains(statement.eventId()))
            .filter(statement -> theme == null || statement.themes().contains(theme))
            .toList();
    return new PaidFor(donor, theme, events, statements);
  }

  /** Its name in the table of impacts. */
  String subject() {
    return donor == null ? ImpactTable.ALL : donor;
  }

  /** What was said in a role. */
  List<StatementTable.Row> in(Role role) {
    return statements.stream().filter(each -> each.role().equals(role.id())).toList();
  }

  /** The distinct values that a list of its events has. */
  Set<String> all(Function<EventTable.Row, ? extends Iterable<String>> list) {
    Set<String> values = new TreeSet<>();
    events.forEach(event -> list.apply(event).forEach(values::add));
    return values;
  }

  /** Its estimates and refusals. */
  List<ImpactTable.Row> impacts(ImpactMaterial material) {
    return material.impacts().stream()
        .filter(row -> row.subject().equals(subject()))
        .filter(row -> theme == null || row.theme().equals(theme))
        .toList();
  }

  /** What was said in a role, by theme. */
  Map<String, List<StatementTable.Row>> byTheme(Role role) {
    return in(role).stream()
        .flatMap(each -> each.themes().stream().map(theme -> Map.entry(theme, each)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                TreeMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
