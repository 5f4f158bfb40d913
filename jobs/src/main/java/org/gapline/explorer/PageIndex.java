package org.gapline.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gapline.chart.Labels;
import org.gapline.chart.RegionCounts;
import org.gapline.chart.TrendIndex;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;

/** The rows of a release, found the ways in which the page needs them. */
final class PageIndex {

  private static final int LEAD_IN_LENGTH = 160;

  private static final List<String> PRECISIONS = List.of("day", "month", "year");

  private static final Comparator<EventTable.Row> NEWEST_FIRST =
      Comparator.comparing(EventTable.Row::day, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(EventTable.Row::eventId);

  private final ExplorerData data;
  private final Map<String, SourceDocument> documents = new HashMap<>();
  private final Map<String, EventTable.Row> events = new HashMap<>();
  private final Map<String, List<StandingTable.Row>> standing = new LinkedHashMap<>();
  private final Map<String, List<AlignedIndicator>> aligned = new HashMap<>();
  private final Map<LocalDate, String> coarsest = new HashMap<>();
  private final List<EventTable.Row> newestEvents;
  private final RegionCounts counts;
  private final TrendIndex trends;

  PageIndex(ExplorerData data) {
    this.data = data;
    this.counts = new RegionCounts(data.labels(), data.rows());
    this.trends = new TrendIndex(data.rows().trends(), data.rows().tests());
    data.documents().forEach(document -> documents.put(document.docId(), document));
    data.rows().events().forEach(this::add);
    this.newestEvents = data.rows().events().stream().sorted(NEWEST_FIRST).toList();
    data.rows()
        .standing()
        .forEach(row -> standing.computeIfAbsent(row.region(), r -> new ArrayList<>()).add(row));
    standing.values().forEach(rows -> rows.sort(mostReportedFirst()));
    data.alignment().stream()
        .sorted(AlignedIndicator.ORDER)
        .forEachOrdered(
            each -> aligned.computeIfAbsent(each.row().region(), r -> new ArrayList<>()).add(each));
  }

  private void add(EventTable.Row event) {
    events.put(event.eventId(), event);
    if (event.day() != null) {
      coarsest.merge(event.day(), event.datePrecision(), PageIndex::coarser);
    }
  }

  private static String coarser(String a, String b) {
    return PRECISIONS.indexOf(a) >= PRECISIONS.indexOf(b) ? a : b;
  }

  private Comparator<StandingTable.Row> mostReportedFirst() {
    return Comparator.comparing((StandingTable.Row row) -> row.theme().equals(Labels.OTHER))
        .thenComparing(row -> -row.eventsWithGap())
        .thenComparing(row -> labels().theme(row.theme()));
  }

  ExplorerData data() {
    return data;
  }

  Labels labels() {
    return data.labels();
  }

  RegionCounts counts() {
    return counts;
  }

  TrendIndex trends() {
    return trends;
  }

  /** The standing list of a region, most reported first. */
  List<StandingTable.Row> standing(String region) {
    return standing.getOrDefault(region, List.of());
  }

  /** What is reported in a region beside how its States are rated, by class. */
  List<AlignedIndicator> aligned(String region) {
    return aligned.getOrDefault(region, List.of());
  }

  /** A statement that figures name, as a recommendation of the standing list. */
  Optional<PageStatement> statement(String id) {
    return Optional.ofNullable(id).map(data.statements().named()::get);
  }

  /** The statement as the page shows it, without what joins it to the next item of its list. */
  String wording(PageStatement statement) {
    return quoted(statement, FragmentEnd.without(statement.text()));
  }

  /** The words that lead in to a statement which is no sentence of its own. */
  Optional<String> leadIn(PageStatement statement) {
    return Optional.ofNullable(data.leadIns().get(statement.statementId()))
        .map(words -> quoted(statement, PageWords.end(words, LEAD_IN_LENGTH)));
  }

  private String quoted(PageStatement statement, String words) {
    return Quotation.of(documents.get(statement.docId()), words);
  }

  /** All events, newest first, those without a date at the end. */
  Stream<EventTable.Row> newestEvents() {
    return newestEvents.stream();
  }

  Optional<EventTable.Row> event(String id) {
    return Optional.ofNullable(id).map(events::get);
  }

  Optional<SourceDocument> document(String id) {
    return Optional.ofNullable(id).map(documents::get);
  }

  /** Themes with a statement: those of the standing list in its order, then the others. */
  List<String> themes() {
    List<String> themes =
        new ArrayList<>(standing(Labels.ALL).stream().map(StandingTable.Row::theme).toList());
    Set<String> told = data.statements().themes();
    told.stream()
        .filter(theme -> !themes.contains(theme) && !theme.equals(Labels.OTHER))
        .sorted(Comparator.comparing(labels()::theme))
        .forEachOrdered(themes::add);
    if (told.contains(Labels.OTHER) && !themes.contains(Labels.OTHER)) {
      themes.add(Labels.OTHER);
    }
    return themes;
  }

  /** How exactly the start of an event on this day is known: the least, where events differ. */
  String precision(LocalDate start) {
    return coarsest.getOrDefault(start, "day");
  }
}
