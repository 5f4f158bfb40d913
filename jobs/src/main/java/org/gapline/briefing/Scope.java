package org.gapline.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.chart.Labels;
import org.gapline.chart.Wording;
import org.gapline.codebook.Role;
import org.gapline.impact.RecommendationStatus;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import org.gapline.trend.CollectEvidence;

/** What a briefing is on: the events of its subject, and the statements made at them. */
final class Scope {

  static final String EVENTS = "events";

  private final BriefingData data;
  private final BriefingRequest request;
  private final Labels labels;
  private final Map<String, EventTable.Row> events = new HashMap<>();
  private final List<String> eventIds;
  private final List<StatementTable.Row> statements;

  Scope(BriefingData data, BriefingRequest request, Labels labels) {
    this.data = data;
    this.request = request;
    this.labels = labels;
    data.rows().events().forEach(event -> events.put(event.eventId(), event));
    this.eventIds = idsOf(isOf(request.subject()));
    this.statements = statementsAt(Set.copyOf(eventIds));
  }

  private Predicate<EventTable.Row> isOf(Subject subject) {
    return subject.isState()
        ? event -> event.states().contains(subject.id())
        : event -> labels.unitsOf(event).contains(subject.id());
  }

  private List<String> idsOf(Predicate<EventTable.Row> wanted) {
    return data.rows().events().stream()
        .filter(wanted)
        .map(EventTable.Row::eventId)
        .sorted()
        .toList();
  }

  private List<StatementTable.Row> statementsAt(Set<String> ids) {
    return data.statements().stream()
        .filter(statement -> statement.eventId() != null && ids.contains(statement.eventId()))
        .filter(CollectEvidence::isLikely)
        .filter(statement -> isWanted(statement.themes()))
        .toList();
  }

  /** The statements made at the events of other units. */
  List<StatementTable.Row> statementsOf(String unit) {
    return statementsAt(Set.copyOf(idsOf(isOf(Subject.unit(unit)))));
  }

  private boolean isWanted(List<String> themes) {
    return request.theme() == null || themes.contains(request.theme());
  }

  /** The theme that is asked for, as the end of a phrase; empty without one. */
  String onTheme() {
    String theme = request.theme();
    return theme == null ? "" : " on " + Wording.inSentence(labels.theme(theme));
  }

  BriefingData data() {
    return data;
  }

  BriefingRequest request() {
    return request;
  }

  Subject subject() {
    return request.subject();
  }

  Labels labels() {
    return labels;
  }

  /** The subject as people call it. */
  String name() {
    Subject subject = request.subject();
    return subject.isState() ? labels.state(subject.id()) : labels.region(subject.id());
  }

  /** All its events. */
  Count events() {
    return Count.of(EVENTS, eventIds);
  }

  /** All events on file, whomever they are for. */
  Count allEvents() {
    return Count.of(EVENTS, events.keySet().stream().sorted().toList());
  }

  /** Whether nothing at all is reported of the subject. */
  boolean isSilent() {
    return statements.isEmpty();
  }

  /** Those at which anything was said. */
  Count reporting() {
    return Count.of(EVENTS, reportingIds());
  }

  /** Reporting events with a date. */
  Count dated() {
    return Count.of(
        EVENTS, reportingIds().stream().filter(id -> events.get(id).year() != null).toList());
  }

  List<String> reportingIds() {
    Set<String> reporting = data.rows().reportingEvents();
    return eventIds.stream().filter(reporting::contains).toList();
  }

  /** The reporting events of some years. */
  List<String> reportingIn(LateYears years) {
    return reportingIds().stream().filter(id -> isIn(years, id)).toList();
  }

  /** Whether the event has a date in these years. */
  boolean isIn(LateYears years, String eventId) {
    Integer year = events.get(eventId).year();
    return year != null && years.holds(year);
  }

  List<String> eventIds() {
    return eventIds;
  }

  Optional<EventTable.Row> event(String id) {
    return Optional.ofNullable(id).map(events::get);
  }

  /** What the document of a statement is cited as. */
  String titleOf(StatementTable.Row statement) {
    Source source = data.sources().get(statement.docId());
    return source == null ? statement.docId() : source.nameAt(event(statement.eventId()));
  }

  /** The first day of a statement's event, or null. */
  LocalDate day(StatementTable.Row statement) {
    return event(statement.eventId()).map(EventTable.Row::day).orElse(null);
  }

  /** All statements, of likely ones only. */
  List<StatementTable.Row> statements() {
    return statements;
  }

  /** The challenges that count as reported gaps. */
  List<StatementTable.Row> challenges() {
    return statements.stream()
        .filter(s -> s.role().equals(Role.CHALLENGE.id()))
        .filter(s -> CollectEvidence.SPEAKERS.contains(s.assertedBy()))
        .toList();
  }

  List<StatementTable.Row> withRole(Role role) {
    return statements.stream().filter(s -> s.role().equals(role.id())).toList();
  }

  /** Recommendations or commitments that are open, as the account of impact has it. */
  List<StatementTable.Row> open(Role role) {
    RecommendationStatus status = data.status();
    return withRole(role).stream().filter(status::isOpen).toList();
  }

  /** The events of some statements, each once. */
  static Count eventsOf(Stream<StatementTable.Row> statements) {
    Set<String> ids = statements.map(StatementTable.Row::eventId).collect(Collectors.toSet());
    return Count.of(EVENTS, ids.stream().sorted().toList());
  }

  /** The themes that the briefing may show: main ones, or the one asked for and its parts. */
  boolean isShown(String theme) {
    return request.theme() == null
        ? labels.isMainTheme(theme)
        : theme.equals(request.theme()) || labels.themeParents(theme).contains(request.theme());
  }

  /** Years with a reporting event. */
  Set<Integer> years() {
    Set<Integer> years = new HashSet<>();
    reportingIds().forEach(id -> years.add(events.get(id).year()));
    years.remove(null);
    return years;
  }

  /** The last three years up to its last year with a report; nothing where no report has a date. */
  Optional<LateYears> lateYears() {
    return years().stream().max(Comparator.naturalOrder()).map(LateYears::upTo);
  }

  /** Events of the subject, newest first, those without a date at the end. */
  List<EventTable.Row> newestEvents() {
    return eventIds.stream()
        .map(events::get)
        .sorted(
            Comparator.comparing(
                    EventTable.Row::day, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(EventTable.Row::eventId))
        .toList();
  }
}
