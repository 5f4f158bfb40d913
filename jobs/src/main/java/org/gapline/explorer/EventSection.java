package org.gapline.explorer;

import java.util.List;
import org.gapline.chart.Wording;
import org.gapline.table.EventTable;

/** The events, newest first, those without a date at the end. */
final class EventSection {

  private static final int MOST = 500;

  private final PageIndex index;
  private final Html html;
  private final EventWords words;

  EventSection(PageIndex index, Html html) {
    this.index = index;
    this.html = html;
    this.words = new EventWords(index);
  }

  void write() {
    List<EventTable.Row> events = index.data().rows().events();
    html.open("section", "id", "events", "data-static", "").leaf("h2", "Events");
    html.leaf("p", lead(events.size()), "class", "note");
    html.open("table", "class", "events", "role", "table");
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (String heading : List.of("When", "Event", "Where", "For", "Statements", "About it")) {
      html.leaf("th", heading, "scope", "col", "role", "columnheader");
    }
    html.close().close().open("tbody", "role", "rowgroup");
    index.newestEvents().limit(MOST).forEachOrdered(this::row);
    html.close().close().close();
  }

  private String lead(int events) {
    String newest = "Newest first; those without a date at the end.";
    return events <= MOST
        ? newest
        : newest
            + " This page holds "
            + MOST
            + " of "
            + Wording.digits(events)
            + "; for all of them: "
            + ExportLine.of(index.data().caption(), EventTable.TABLE.name())
            + ".";
  }

  private void row(EventTable.Row event) {
    html.open("tr", "role", "row");
    cell("When", PageWords.when(event));
    html.open("th", "scope", "row", "role", "rowheader");
    html.text(words.title(event));
    html.leaf("span", PageWords.label(event.kind()), "class", "note").close();
    cell("Where", words.where(event));
    cell("For", words.audience(event));
    cell("Statements", Wording.digits(index.data().statements().ofEvent(event.eventId())));
    html.open("td", "role", "cell", "data-label", "About it");
    new AddressView(html).writeInColumn(words.address(event));
    html.close().close();
  }

  private void cell(String heading, String words) {
    html.open("td", "role", "cell", "data-label", heading).text(words).close();
  }
}
