package org.gapline.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gapline.codebook.Codebook;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.tagging.ProjectCodebook;

/** Events on border management and ratings of States, to be dropped in one by one. */
final class ImpactWorld {

  static final String BORDERS = "borders-travel";

  private final Codebook codebook = ProjectCodebook.read();
  private final Participation participation = new Participation(codebook);
  private final TreeMap<String, TreeMap<Integer, Double>> ratings = new TreeMap<>();
  private final List<String> states =
      codebook.states().stream().map(state -> state.iso3()).sorted().toList();

  private int events;

  /** The n-th State in the order of codes. */
  String state(int n) {
    return states.get(n);
  }

  ImpactWorld event(Integer year, String donor, List<String> regions, List<String> came) {
    participation.accept(event("e-" + ++events, year, donor, BORDERS, regions, came));
    return this;
  }

  ImpactWorld eventOn(String theme, Integer year, List<String> came) {
    participation.accept(event("e-" + ++events, year, "Norland", theme, List.of(), came));
    return this;
  }

  ImpactWorld rated(String state, int year, double atLine) {
    ratings.computeIfAbsent(state, s -> new TreeMap<>()).put(year, atLine);
    return this;
  }

  Participation participation() {
    return participation;
  }

  /** The row on borders of a subject, with one outcome of a scheme. */
  ImpactTable.Row row(String subject, String scheme, Set<String> onRequest) {
    List<Outcome> outcomes =
        scheme == null ? List.of() : List.of(new Outcome(scheme, "I1", BORDERS, ratings));
    return new ImpactCalculator(participation, outcomes, new ImpactRules(onRequest), 1)
        .rows().stream()
            .filter(row -> row.subject().equals(subject) && row.theme().equals(BORDERS))
            .findFirst()
            .orElseThrow();
  }

  static EventTable.Row event(
      String id,
      Integer year,
      String donor,
      String theme,
      List<String> regions,
      List<String> came) {
    return event(id, year, donor, List.of(theme), List.of(), regions, came);
  }

  /** An event of which the reports give the last day alone. */
  static EventTable.Row until(String id, LocalDate end, String donor) {
    EventTable.Row event = event(id, end.getYear(), donor, BORDERS, List.of(), List.of("KEN"));
    List<String> none = List.of();
    return new EventTable.Row(
        id,
        event.kind(),
        event.title(),
        null,
        end,
        "day",
        end.getYear(),
        null,
        null,
        none,
        none,
        event.states(),
        none,
        none,
        event.donors(),
        none,
        event.agenda(),
        none,
        "public",
        event.docIds(),
        none,
        none);
  }

  /** An event with these themes on its agenda and others that were spoken of. */
  static EventTable.Row event(
      String id,
      Integer year,
      String donor,
      List<String> agenda,
      List<String> spokenOf,
      List<String> regions,
      List<String> came) {
    LocalDate day = year == null ? null : LocalDate.of(year, 3, 1);
    List<String> none = List.of();
    return new EventTable.Row(
        id,
        "workshop",
        "Workshop",
        day,
        day,
        year == null ? "none" : "day",
        year,
        null,
        null,
        regions,
        none,
        new ArrayList<>(came),
        none,
        none,
        donor == null ? none : List.of(donor),
        none,
        agenda,
        spokenOf,
        "public",
        List.of("d-1"),
        none,
        none);
  }
}
