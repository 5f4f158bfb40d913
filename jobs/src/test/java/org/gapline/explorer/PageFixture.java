package org.gapline.explorer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.chart.ChartFonts;
import org.gapline.chart.ChartStyle;
import org.gapline.chart.ChartWriter;
import org.gapline.chart.ChartsOfRelease;
import org.gapline.chart.DrawnChart;
import org.gapline.chart.EmergingPhrase;
import org.gapline.chart.ReleaseCaption;
import org.gapline.chart.ReleaseFixture;
import org.gapline.chart.ReleaseRows;
import org.gapline.chart.SmallCodebook;
import org.gapline.chart.TestCaption;
import org.gapline.table.AccuracyTable;
import org.gapline.table.CoOccurrenceTable;
import org.gapline.table.EmergingTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;

/** A small release as the page gets it. */
final class PageFixture {

  private final ReleaseFixture release;
  private final List<SourceDocument> documents = new ArrayList<>();
  private final List<StatementTable.Row> others = new ArrayList<>();
  private final Map<String, String> leadIns = new HashMap<>();
  private final List<AccuracyTable.Row> accuracy = new ArrayList<>();
  private ReleaseCaption caption = TestCaption.DEMONSTRATION;
  private final List<CoOccurrenceTable.Row> pairs = new ArrayList<>();
  private final List<AlignedIndicator> alignment = new ArrayList<>();
  private final List<EmergingPhrase> phrases = new ArrayList<>();

  PageFixture() {
    this(new ReleaseFixture(SmallCodebook.standard()));
  }

  private PageFixture(ReleaseFixture release) {
    this.release = release;
  }

  /** Events spread over years, regions and themes, each with a document that has an address. */
  static PageFixture generated(int events) {
    PageFixture page =
        new PageFixture(ReleaseFixture.generated(SmallCodebook.standard(), events, 3));
    page.release.events().forEach(event -> page.document(event.eventId(), "https://example.org/a"));
    return page;
  }

  /** An event in a region, with its document. */
  String event(String id, String title, LocalDate day, String region) {
    release.event(id, title, day, List.of(region), List.of());
    document(id, "https://example.org/a");
    return id;
  }

  /** An event whose document has this address. */
  void eventWithAddress(String id, LocalDate day, String address) {
    release.event(id, "Workshop", day, List.of("west"), List.of());
    document(id, address);
  }

  /** A statement on a theme. */
  String statement(String event, String role, String theme, String text) {
    return release.statement(event, role, List.of(theme), text);
  }

  /** A statement like one that is there, changed. */
  void add(StatementTable.Row statement) {
    others.add(statement);
  }

  List<StatementTable.Row> statements() {
    return Stream.concat(release.statements().stream(), others.stream()).toList();
  }

  void document(String event, String address) {
    String id = "d" + event.substring(1);
    String title = "Report on " + event;
    documents.add(new SourceDocument(id, title, address, null, null, "retold", "public", null));
  }

  void leadIn(String statement, String words) {
    leadIns.put(statement, words);
  }

  /** Events read in full for a theme. */
  void read(String theme, int with, int without) {
    accuracy.add(
        new AccuracyTable.Row(
            theme, 9, 0, 0, 0, null, null, null, null, null, null, with, with, null, null, null,
            without, without, null, null, null));
  }

  /** A pair of themes that were reported together. */
  void pair(String themeA, String themeB, int events) {
    pairs.add(new CoOccurrenceTable.Row(themeA, themeB, events, 2.5));
  }

  /** A phrase that grows, in these statements. */
  void phrase(String words, List<String> statements) {
    EmergingTable.Row row = new EmergingTable.Row(words, "all", 0, 5, 2.5, null, statements);
    phrases.add(new EmergingPhrase(row, "An example."));
  }

  /** What is reported beside how States are rated. */
  void align(AlignedIndicator row) {
    alignment.add(row);
  }

  ReleaseRows rows() {
    ReleaseRows rows = release.rows();
    return new ReleaseRows(
        rows.events(),
        rows.reportingEvents(),
        rows.standing(),
        rows.trends(),
        rows.tests(),
        pairs,
        phrases);
  }

  ExplorerData data() {
    return data(rows());
  }

  ExplorerData data(ReleaseRows rows) {
    return new ExplorerData(
        caption,
        release.labels(),
        documents,
        gathered(rows, statements()),
        leadIns,
        rows,
        accuracy,
        alignment);
  }

  /** Of statements what a page reads. */
  static List<PageStatement> shown(List<StatementTable.Row> statements) {
    return statements.stream().map(PageFixture::shown).toList();
  }

  private static PageStatement shown(StatementTable.Row row) {
    return new PageStatement(
        row.statementId(),
        row.docId(),
        row.eventId(),
        row.role(),
        row.themes(),
        row.assertedBy(),
        row.regions(),
        row.text(),
        row.begin(),
        row.page(),
        row.paragraph(),
        row.confidence(),
        row.rules(),
        row.decidedBy(),
        row.language(),
        row.year(),
        row.codebookVersion());
  }

  /** Statements as a page is given them; the standing list names some. */
  static PageStatements gathered(ReleaseRows rows, List<StatementTable.Row> statements) {
    List<String> named =
        rows.standing().stream().map(StandingTable.Row::latestRecommendationId).toList();
    return gathered(rows, shown(statements), named);
  }

  /** The same where these are named. */
  static PageStatements gathered(
      ReleaseRows rows, List<PageStatement> statements, List<String> named) {
    Map<String, LocalDate> days = new HashMap<>();
    rows.events().stream()
        .filter(event -> event.day() != null)
        .forEach(event -> days.put(event.eventId(), event.day()));
    Set<String> wanted = named.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    GatheredStatements file = new GatheredStatements(days, wanted, statements.size());
    statements.forEach(file);
    return new PageStatements(List.of(file.end()), days, wanted, statements.size());
  }

  void caption(ReleaseCaption other) {
    caption = other;
  }

  /** Writes the page with its charts; the page. */
  Path write(Path folder) throws Exception {
    ExplorerData data = data();
    List<DrawnChart> charts =
        new ChartWriter(ChartStyle.standard(ChartFonts.bundled()), 2)
            .write(new ChartsOfRelease(data.labels(), data.caption()).charts(data.rows()), folder);
    Path page = folder.resolve("index.html");
    new ExplorerPage().write(PageDraft.of(data), charts, page);
    return page;
  }
}
