package org.gapline.impact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.gapline.codebook.Codebook;
import org.gapline.statistics.StaggeredPanel;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;

/**
 * Which States took part in events on which themes, first when, and of which States that is not
 * known. Memory is bounded by donors, themes and States, not by events.
 *
 * <p>An event is on a theme that stands on its agenda; where it has none, on those of its
 * statements.
 */
public final class Participation implements Consumer<EventTable.Row> {

  /** Stands for an event whose year is not known: it may have been at any time. */
  private static final int ANY_TIME = Integer.MIN_VALUE;

  private final Map<String, List<String>> regionsOfState = new HashMap<>();
  private final Map<String, Map<String, Map<String, First>>> firstBySubject = new TreeMap<>();
  private final Map<String, Map<String, Integer>> firstForRegion = new HashMap<>();
  private final Map<String, First> named = new HashMap<>();

  /** The first event of a State. */
  private record First(int year, LocalDate day, String eventId) {

    private static final Comparator<First> EARLIEST =
        Comparator.comparingInt(First::year)
            .thenComparing(First::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(First::eventId);

    First orEarlier(First other) {
      return EARLIEST.compare(this, other) <= 0 ? this : other;
    }
  }

  public Participation(Codebook codebook) {
    codebook
        .regions()
        .forEach(
            region ->
                region
                    .states()
                    .forEach(
                        state -> regionsOfState.put(state, List.of(region.id(), region.parent()))));
  }

  /** The themes that an event is on. */
  public static Set<String> themesOf(EventTable.Row event) {
    return new TreeSet<>(event.agenda().isEmpty() ? event.themes() : event.agenda());
  }

  /** Adds an event. */
  @Override
  public void accept(EventTable.Row event) {
    int year = event.year() == null ? ANY_TIME : event.year();
    First first = new First(year, event.day(), event.eventId());
    event.states().forEach(state -> named.merge(state, first, First::orEarlier));
    for (String theme : themesOf(event)) {
      took(ImpactTable.ALL, theme, event.states(), first);
      event.donors().forEach(donor -> took(donor, theme, event.states(), first));
      Map<String, Integer> regions = firstForRegion.computeIfAbsent(theme, t -> new HashMap<>());
      event.regions().forEach(region -> regions.merge(region, year, Math::min));
    }
  }

  private void took(String subject, String theme, List<String> states, First event) {
    Map<String, First> first = firstOf(subject, theme);
    states.forEach(state -> first.merge(state, event, First::orEarlier));
  }

  /** The first events of States; of none where no State is named. */
  private Map<String, First> firstOf(String subject, String theme) {
    return firstBySubject
        .computeIfAbsent(subject, s -> new TreeMap<>())
        .computeIfAbsent(theme, t -> new TreeMap<>());
  }

  /** Adds what was found of other events, and returns itself. */
  public Participation merge(Participation other) {
    other.named.forEach((state, first) -> named.merge(state, first, First::orEarlier));
    other.firstForRegion.forEach(
        (theme, regions) -> {
          Map<String, Integer> own = firstForRegion.computeIfAbsent(theme, t -> new HashMap<>());
          regions.forEach((region, year) -> own.merge(region, year, Math::min));
        });
    other.firstBySubject.forEach(
        (subject, themes) ->
            themes.forEach(
                (theme, states) -> {
                  Map<String, First> own = firstOf(subject, theme);
                  states.forEach((state, first) -> own.merge(state, first, First::orEarlier));
                }));
    return this;
  }

  private First first(String subject, String theme, String state) {
    return firstBySubject.get(subject).get(theme).get(state);
  }

  /** The donors, and {@code all}. */
  Set<String> subjects() {
    return Collections.unmodifiableSet(firstBySubject.keySet());
  }

  /** The themes of a subject's events. */
  Set<String> themes(String subject) {
    return Collections.unmodifiableSet(firstBySubject.get(subject).keySet());
  }

  /** States known to have taken part in a subject's events on a theme. */
  int statesOf(String subject, String theme) {
    return firstBySubject.get(subject).get(theme).size();
  }

  /**
   * The year in which a State first took part in a subject's events on a theme; NEVER where it did
   * not, where the year is not known, or where it had been at such an event of others before.
   */
  int treatedIn(String subject, String theme, String state) {
    First own = first(subject, theme, state);
    return own == null
            || own.year() == ANY_TIME
            || first(ImpactTable.ALL, theme, state).year() < own.year()
        ? StaggeredPanel.NEVER
        : own.year();
  }

  /**
   * The event at which a State first took part in a subject's events on a theme; else in those of
   * anybody, else in any event at all. States with the same came together, and may change together.
   * Null where no document names the State.
   */
  String cameFirstTo(String subject, String theme, String state) {
    First own =
        treatedIn(subject, theme, state) == StaggeredPanel.NEVER
            ? first(ImpactTable.ALL, theme, state)
            : first(subject, theme, state);
    First event = own == null ? named.get(state) : own;
    return event == null ? null : event.eventId();
  }

  /**
   * The first year from which a State is no comparison for a theme: it has taken part, whoever
   * paid, or may have, since an event was held for its region and no document says who was there. A
   * State that no document names anywhere is unknown at all times.
   */
  int comparableBefore(String theme, String state) {
    if (!named.containsKey(state)) {
      return ANY_TIME;
    }
    First first = first(ImpactTable.ALL, theme, state);
    return first != null ? first.year() : firstHeldFor(theme, state);
  }

  /** The first year of an event on the theme for the State's region or the parent of that. */
  private int firstHeldFor(String theme, String state) {
    Map<String, Integer> first = firstForRegion.get(theme);
    return regionsOfState.getOrDefault(state, List.of()).stream()
        .mapToInt(region -> first.getOrDefault(region, StaggeredPanel.NEVER))
        .min()
        .orElse(StaggeredPanel.NEVER);
  }
}
