package org.gapline.explorer;

import java.util.List;
import java.util.Optional;
import org.gapline.chart.Labels;
import org.gapline.chart.Tally;
import org.gapline.chart.Wording;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;

/** The standing list of one region as a table; on a narrow screen each row becomes a block. */
final class StandingTableView {

  private static final int RECOMMENDATION_LENGTH = 120;

  private final PageIndex index;
  private final Html html;
  private final String region;

  StandingTableView(PageIndex index, Html html, String region) {
    this.index = index;
    this.html = html;
    this.region = region;
  }

  void write() {
    html.open("table", "class", "standing", "role", "table");
    html.leaf("caption", "Standing list, " + index.labels().region(region), "class", "unseen");
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (Column column : Column.values()) {
      html.leaf(
          "th", column.heading, "scope", "col", "role", "columnheader", "class", column.style);
    }
    html.close().close().open("tbody", "role", "rowgroup");
    index.standing(region).forEach(this::row);
    html.close().close();
  }

  private void row(StandingTable.Row row) {
    html.open("tr", "role", "row");
    theme(row);
    StandingFigures figures = StandingFigures.of(index, row);
    events(figures.tally());
    leaf(Column.FIRST, figures.first());
    leaf(Column.LAST, figures.last());
    states(figures.states());
    leaf(Column.PROGRESS, Wording.count(row.progressSince(), "event"));
    recommendation(row);
    cell(Column.YEARS);
    new YearBars(index.trends(), html).write(region, row.theme());
    html.close();
    verdict(row);
    html.close();
  }

  private void theme(StandingTable.Row row) {
    Labels labels = index.labels();
    html.open("th", "scope", "row", "role", "rowheader", "class", Column.THEME.style);
    html.leaf("a", labels.theme(row.theme()), "href", "#" + PageWords.anchor("theme", row.theme()));
    if (labels.isSubTheme(row.theme())) {
      List<String> parents = labels.themeParents(row.theme()).stream().map(labels::theme).toList();
      html.leaf("span", "Part of " + Wording.list(parents), "class", "note");
    }
    html.close();
  }

  private void events(Tally tally) {
    cell(Column.EVENTS);
    html.leaf("strong", Wording.digits(tally.with()) + " of " + Wording.digits(tally.of()));
    html.leaf("span", Wording.interval(tally), "class", "note").close();
  }

  private void states(List<String> names) {
    cell(Column.STATES);
    if (names.isEmpty()) {
      html.text("None named");
    } else {
      html.open("details").leaf("summary", Wording.digits(names.size()));
      html.leaf("span", String.join(", ", names), "class", "note").close();
    }
    html.close();
  }

  private void recommendation(StandingTable.Row row) {
    cell(Column.RECOMMENDATION);
    Optional<PageStatement> latest = index.statement(row.latestRecommendationId());
    if (latest.isEmpty()) {
      html.text("None on file");
    } else {
      PageStatement statement = latest.get();
      new LeadInView(index, html).write(statement);
      html.leaf(
          "a",
          PageWords.start(index.wording(statement), RECOMMENDATION_LENGTH),
          "href",
          "#" + PageWords.anchor("said", statement.statementId()),
          "lang",
          statement.language());
      html.leaf("span", when(statement), "class", "note");
    }
    html.close();
  }

  private String when(PageStatement statement) {
    Optional<EventTable.Row> event = index.event(statement.eventId());
    return event
        .map(e -> PageWords.month(e.day(), e.datePrecision()))
        .orElse(statement.year() == null ? PageWords.NO_DATE : "" + statement.year());
  }

  private void verdict(StandingTable.Row row) {
    cell(Column.VERDICT);
    TrendWords words = new TrendWords(index, region, row.theme());
    new VerdictView(html).write(words);
    if (!words.agenda().isEmpty()) {
      html.leaf("span", words.agenda(), "class", "note agenda");
    }
    html.close();
  }

  private void leaf(Column column, String words) {
    cell(column).text(words).close();
  }

  private Html cell(Column column) {
    return html.open("td", "role", "cell", "class", column.style, "data-label", column.heading);
  }

  /** The columns of the table. */
  private enum Column {
    THEME("Theme", "subject"),
    EVENTS("Events reporting it", "tally"),
    FIRST("First heard", "first"),
    LAST("Last heard", "last"),
    STATES("States taking part", "states"),
    PROGRESS("Progress since", "progress"),
    RECOMMENDATION("Latest recommendation", "recommendation"),
    YEARS("By year", "years"),
    VERDICT("Verdict", "verdict-cell");

    private final String heading;
    private final String style;

    Column(String heading, String style) {
      this.heading = heading;
      this.style = style;
    }
  }
}
