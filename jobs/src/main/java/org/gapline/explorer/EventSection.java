package org.gapline.explorer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapline.chart.Wording;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import org.gapline.tagging.EventFacts;

/** The events, newest first, those without a date at the end. */
final class EventSection {

  private static final int MOST = 500;

  private final PageIndex index;
  private final Html html;
  private final Map<String, Integer> statements = new HashMap<>();

  EventSection(PageIndex index, Html html) {
    this.index = index;
    this.html = html;
    for (StatementTable.Row statement : index.data().statements()) {
      if (statement.eventId() != null) {
        statements.merge(statement.eventId(), 1, Integer::sum);
      }
    }
  }

  void write() {
    List<EventTable.Row> events = index.data().rows().events();
    html.open("section", "id", "events").leaf("h2", "Events");
    html.leaf("p", lead(events.size()), "class", "note");
    html.open("table", "class", "events", "role", "table");
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (String heading : List.of("When", "Event", "Where", "For", "Statements", "About it")) {
      html.leaf("th", heading, "scope", "col", "role", "columnheader");
    }
    html.close().close().open("tbody", "role", "rowgroup");
    events.stream()
        .sorted(
            Comparator.comparing(
                    EventTable.Row::startDate, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(EventTable.Row::eventId))
        .limit(MOST)
        .forEachOrdered(this::row);
    html.close().close().close();
  }

  private static String lead(int events) {
    String newest = "Newest first; those without a date at the end.";
    return events <= MOST
        ? newest
        : newest
            + " This page holds "
            + MOST
            + " of "
            + Wording.digits(events)
            + "; for all of them: gapline export events.";
  }

  private void row(EventTable.Row event) {
    html.open("tr", "role", "row");
    cell("When", PageWords.when(event));
    html.open("th", "scope", "row", "role", "rowheader");
    html.text(event.title() == null ? event.eventId() : event.title());
    html.leaf("span", PageWords.label(event.kind()), "class", "note").close();
    cell("Where", where(event));
    List<String> audience =
        Stream.concat(event.groupings().stream(), event.regions().stream())
            .map(index.labels()::region)
            .toList();
    cell("For", audience.isEmpty() ? "Not stated" : String.join(", ", audience));
    cell("Statements", Wording.digits(statements.getOrDefault(event.eventId(), 0)));
    html.open("td", "role", "cell", "data-label", "About it");
    String address =
        event.docIds().stream()
            .flatMap(id -> index.document(id).map(SourceDocument::url).stream())
            .findFirst()
            .orElse(null);
    new AddressView(html).writeInColumn(address);
    html.close().close();
  }

  private String where(EventTable.Row event) {
    String country = event.country() == null ? null : index.labels().state(event.country());
    String city =
        event.city() == null
            ? null
            : event.city().equals(EventFacts.ONLINE) ? "Online" : event.city();
    String where =
        city != null && city.equals(country)
            ? city
            : PageWords.join(", ", Arrays.asList(city, country));
    return where.isEmpty() ? "Not stated" : where;
  }

  private void cell(String heading, String words) {
    html.open("td", "role", "cell", "data-label", heading).text(words).close();
  }
}
