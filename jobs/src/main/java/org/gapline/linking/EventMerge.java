package org.gapline.linking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.gapline.codebook.Letters;
import org.gapline.document.DocumentFlag;
import org.gapline.table.EventConflict;
import org.gapline.table.EventTable;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;

/**
 * Joins the reports of one event: single values by majority, sets united. Near copies have no vote
 * beside their original. Each value on which reports disagree is kept with its documents.
 */
final class EventMerge {

  private final List<DocumentEvent> reports;
  private final List<DocumentEvent> voters;

  /** Each city that reports name, and how it is written in the event. */
  private final Map<String, String> spellings = new HashMap<>();

  private EventMerge(List<DocumentEvent> reports) {
    this.reports = reports;
    this.voters = voters(reports);
  }

  /** The event of some reports, given in their order. */
  static LinkedEvent merge(List<DocumentEvent> reports) {
    return new EventMerge(reports).merged();
  }

  private static List<DocumentEvent> voters(List<DocumentEvent> reports) {
    Set<String> texts = new LinkedHashSet<>();
    return reports.stream().filter(report -> texts.add(report.original())).toList();
  }

  private LinkedEvent merged() {
    EventDates dates = EventDates.of(voters);
    Consensus<String> cities = Consensus.of(EventTable.CITY, voters, this::city);
    String city = cities.value(name -> name.equals(EventFacts.ONLINE) ? 0 : 1);
    Consensus<String> countries =
        Consensus.of(EventTable.COUNTRY, voters, r -> r.facts().country());
    Consensus<String> kinds = Consensus.of(EventTable.KIND, voters, r -> r.facts().kind().id());
    List<EventConflict> conflicts = new ArrayList<>(dates.conflicts());
    List.of(cities, countries, kinds).forEach(fact -> conflicts.addAll(fact.conflicts()));
    DocumentKind kind = DocumentKind.parse(kinds.value(id -> 0)).orElseThrow();
    EventFacts facts =
        facts(kind, dates, city, country(city, countries), flags(dates, !conflicts.isEmpty()));
    return new LinkedEvent(EventName.of(facts, reports), facts, conflicts, reports);
  }

  /** The city under the spelling of the first report that names it. */
  private String city(DocumentEvent report) {
    String city = report.facts().city();
    return city == null ? null : spellings.computeIfAbsent(city, this::spelling);
  }

  private String spelling(String city) {
    String letters = Letters.of(city);
    return voters.stream()
        .map(voter -> voter.facts().city())
        .filter(Objects::nonNull)
        .filter(name -> PlaceClues.sameCity(Letters.of(name), letters))
        .findFirst()
        .orElse(city);
  }

  /** City and State come from one report, so that they fit each other. */
  private String country(String city, Consensus<String> countries) {
    if (city == null) {
      return countries.value(id -> 0);
    }
    List<DocumentEvent> there =
        voters.stream().filter(report -> city.equals(city(report))).toList();
    return Consensus.of(EventTable.COUNTRY, there, r -> r.facts().country()).value(id -> 0);
  }

  private EventFacts facts(
      DocumentKind kind, EventDates dates, String city, String country, Set<DocumentFlag> flags) {
    List<String> organizers = union(reports, EventFacts::organizers);
    return new EventFacts(
        kind,
        title(),
        dates.start(),
        dates.end(),
        dates.precision(),
        city,
        country,
        union(forRegions(), EventFacts::regions),
        union(forRegions(), EventFacts::groupings),
        union(reports, EventFacts::states),
        organizers,
        participants(organizers),
        union(reports, EventFacts::donors),
        union(reports, EventFacts::resolutions),
        union(reports, EventFacts::agenda),
        flags);
  }

  private String title() {
    return reports.stream()
        .map(report -> report.facts().title())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whom one report names as an organizer took no other part, whatever another report says. */
  private List<String> participants(List<String> organizers) {
    return union(reports, EventFacts::participants).stream()
        .filter(party -> !organizers.contains(party))
        .toList();
  }

  /** Reports that state the audience; where none does, all: the region is then the venue's. */
  private List<DocumentEvent> forRegions() {
    List<DocumentEvent> stating = reports.stream().filter(EventMerge::statesAudience).toList();
    return stating.isEmpty() ? reports : stating;
  }

  private static boolean statesAudience(DocumentEvent report) {
    return !report.facts().regions().isEmpty() && !has(report, DocumentFlag.REGION_FROM_VENUE);
  }

  private static boolean has(DocumentEvent report, DocumentFlag flag) {
    return report.facts().flags().contains(flag);
  }

  private static List<String> union(
      List<DocumentEvent> reports, Function<EventFacts, List<String>> values) {
    Set<String> united = new LinkedHashSet<>();
    reports.forEach(report -> united.addAll(values.apply(report.facts())));
    return List.copyOf(united);
  }

  /** What was inferred of a fact is flagged when the event's value rests on it. */
  private Set<DocumentFlag> flags(EventDates dates, boolean conflict) {
    Set<DocumentFlag> flags = EnumSet.noneOf(DocumentFlag.class);
    boolean stated = reports.stream().anyMatch(EventMerge::statesAudience);
    boolean sure = reports.stream().anyMatch(r -> dates.isOf(r) && isSure(r));
    for (DocumentEvent report : reports) {
      for (DocumentFlag flag : report.facts().flags()) {
        boolean rests =
            DocumentFlag.OF_DATES.contains(flag)
                ? dates.isOf(report) && !sure
                : !DocumentFlag.OF_REGIONS.contains(flag) || !stated || statesAudience(report);
        if (rests) {
          flags.add(flag);
        }
      }
    }
    if (conflict) {
      flags.add(DocumentFlag.CONFLICTING_FACTS);
    }
    return flags;
  }

  private static boolean isSure(DocumentEvent report) {
    return DocumentFlag.OF_DATES.stream().noneMatch(flag -> has(report, flag));
  }
}
