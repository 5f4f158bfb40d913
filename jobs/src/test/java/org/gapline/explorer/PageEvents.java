package org.gapline.explorer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Events and sentences that the page holds of a unit or State, counted as a reader of it would. */
final class PageEvents {

  private final PageIndex index;
  private final Set<String> events;
  private final List<PageStatement> sentences;
  private final Set<String> counted = new TreeSet<>();

  private PageEvents(PageIndex index, EvidenceTables page, Predicate<List<Object>> wanted) {
    this.index = index;
    this.events =
        page.events().getRows().stream()
            .filter(wanted)
            .map(row -> (String) row.get(0))
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, PageStatement> kept =
        index.data().statements().kept().stream()
            .collect(Collectors.toMap(PageStatement::statementId, Function.identity()));
    this.sentences =
        page.statements().getRows().stream()
            .filter(row -> row.get(1) != null && events.contains(row.get(1)))
            .map(row -> kept.get((String) row.get(0)))
            .filter(row -> !row.decidedBy().equals("model") || row.confidence() >= 0.5)
            .toList();
    int last = page.statements().getColumns().indexOf("counted");
    page.statements().getRows().stream()
        .filter(row -> row.get(last).equals(true))
        .forEach(row -> counted.add((String) row.get(0)));
  }

  static PageEvents ofUnit(PageIndex index, EvidenceTables page, String unit) {
    int units = page.events().getColumns().indexOf("units");
    return new PageEvents(index, page, row -> ((Collection<?>) row.get(units)).contains(unit));
  }

  static PageEvents ofState(PageIndex index, EvidenceTables page, String state) {
    return new PageEvents(
        index,
        page,
        row -> index.event((String) row.get(0)).orElseThrow().states().contains(state));
  }

  int events() {
    return events.size();
  }

  private Set<String> reportingEvents() {
    return eventsOf(statement -> true);
  }

  int reporting() {
    return reportingEvents().size();
  }

  int progress() {
    return eventsOf(statement -> statement.role().equals("progress")).size();
  }

  int with(String label) {
    return eventsOf(on(label)).size();
  }

  private Predicate<PageStatement> on(String label) {
    return statement ->
        statement.role().equals("challenge")
            && counted.contains(statement.statementId())
            && statement.themes().stream().anyMatch(t -> index.labels().theme(t).equals(label));
  }

  private Set<String> eventsOf(Predicate<PageStatement> wanted) {
    return sentences.stream()
        .filter(wanted)
        .map(PageStatement::eventId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Who reports the challenge at how many events. */
  String speakers(String label) {
    Map<String, Set<String>> by = new TreeMap<>();
    sentences.stream()
        .filter(on(label))
        .forEach(s -> by.computeIfAbsent(s.assertedBy(), k -> new TreeSet<>()).add(s.eventId()));
    return by.entrySet().stream()
        .map(each -> each.getKey() + " at " + each.getValue().size())
        .map(words -> words.replace("unclear", "not clear from the report").replace('-', ' '))
        .collect(Collectors.joining(", "));
  }

  /** The challenge in the three years up to the last with a report, and before. */
  String lateAndEarly(String label) {
    Set<Integer> years = new TreeSet<>();
    reportingEvents().stream().map(this::year).filter(Objects::nonNull).forEach(years::add);
    int last = years.stream().mapToInt(year -> year).max().orElseThrow();
    String late =
        of(label, year -> year > last - 3) + " dated events in " + (last - 2) + "–" + last;
    String early = of(label, year -> year <= last - 3);
    return early.endsWith(" of 0") ? late : late + ", " + early + " before";
  }

  private String of(String label, Predicate<Integer> then) {
    Predicate<String> isThen = id -> year(id) != null && then.test(year(id));
    return eventsOf(on(label)).stream().filter(isThen).count()
        + " of "
        + reportingEvents().stream().filter(isThen).count();
  }

  private Integer year(String event) {
    return index.event(event).orElseThrow().year();
  }
}
