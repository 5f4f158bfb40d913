package org.gapline.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.assessment.AlignmentClass;
import org.gapline.chart.ReleaseFixture;
import org.gapline.chart.ReleaseRows;
import org.gapline.chart.SmallCodebook;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.impact.ImpactVerdict;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTable;
import org.gapline.table.CuratedTables;
import org.gapline.table.DocumentTable;
import org.gapline.table.EmergingTable;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.table.RecommendationTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;
import org.gapline.table.WithheldTable;

/** A small release on disk, of which briefings are made. */
public final class BriefingFixture {

  public static final String WEST = "west";

  private final ReleaseFixture release;
  private final RatingFixture ratings = new RatingFixture();
  private final List<EmergingTable.Row> emerging = new ArrayList<>();
  private final List<RecommendationTable.Row> decisions = new ArrayList<>();
  private String provenance = "retold";
  private String sharing = "public";
  private final Map<String, String> addresses = new HashMap<>();
  private String exaggerated;

  public BriefingFixture() {
    this(new ReleaseFixture(SmallCodebook.standard()));
  }

  private BriefingFixture(ReleaseFixture release) {
    this.release = release;
  }

  /** So many events of all regions, with none to three statements each, some without a date. */
  public static BriefingFixture generated(int events) {
    return new BriefingFixture(
        ReleaseFixture.generated(SmallCodebook.standard(), events, 20261122));
  }

  /** Six events of four years for a region, with statements of every role. */
  public static BriefingFixture typical() {
    BriefingFixture fixture = new BriefingFixture();
    fixture.say(2019, "challenge", "border-travel", "Long borders are watched by too few guards.");
    fixture.say(
        2020, "challenge", "border-travel", "Radio sets at the crossing points are missing.");
    fixture.say(
        2022, "challenge", "legal-framework", "The law on evidence is older than computers.");
    fixture.say(
        2024, "challenge", "ict", "Laboratories cannot read the newer kinds of telephones.");
    fixture.say(
        2023, "progress", "ict", "Two laboratories have been opened since the last meeting.");
    fixture.say(
        2024, "good-practice", "ict", "Joint courses for analysts and police work very well.");
    fixture.say(
        2024, "recommendation", "ict", "Laboratories should share the tools that they buy.");
    fixture.say(
        null, "commitment", "legal-framework", "The participants will send their draft laws.");
    fixture.emerging.add(
        new EmergingTable.Row("spoofed beacons", WEST, 0, 3, 2.2, null, List.of("s-0004")));
    return fixture;
  }

  /** An event for the region with one statement; its id. */
  public String say(Integer year, String role, String theme, String text) {
    String event = event(year, WEST);
    return release.statement(event, role, List.of(theme), text);
  }

  public String event(Integer year, String region) {
    return event(year, region, "Meeting");
  }

  /** An event whose title begins with these words; its id. */
  public String event(Integer year, String region, String title) {
    String id = String.format("e-%04d", release.events().size() + 1);
    LocalDate day = year == null ? null : LocalDate.of(year, 3, 4);
    return release.event(id, title + " " + id, day, List.of(region), List.of());
  }

  /** An event in which these States took part. */
  void guests(String title, List<String> states) {
    String id = String.format("e-%04d", release.events().size() + 1);
    release.event(id, title, null, List.of(WEST), List.of(), states);
  }

  public void statement(String event, String role, String theme, String text) {
    release.statement(event, role, List.of(theme), text);
  }

  void provenance(String value) {
    provenance = value;
  }

  /** Where the document on an event can be read. */
  void address(String event, String value) {
    addresses.put(event, value);
  }

  void sharing(String value) {
    sharing = value;
  }

  /** A record of a State on the list of a treaty's parties was refused. */
  void withheld(String treaty, String state) {
    ratings.withheld.add(new WithheldTable.Row("treaties", treaty, state));
  }

  /** A list of a treaty's parties, as of a day. */
  void listed(String treaty, String asOf) {
    listed(TreatyList.aligned("treaties", treaty, asOf));
  }

  void listed(AlignmentTable.Row row) {
    ratings.aligned.add(row);
  }

  void rated(String theme, int weak, int rated, AlignmentClass alignmentClass) {
    ratings.rated("I.1", theme, weak, rated, alignmentClass);
  }

  void rated(String indicator, String theme, int weak, int rated, AlignmentClass alignmentClass) {
    ratings.rated(indicator, theme, weak, rated, alignmentClass);
  }

  void impact(String theme, Double estimate, ImpactVerdict verdict) {
    ratings.impact(theme, estimate, verdict);
  }

  /** What a reviewer says became of a recommendation. */
  void decided(String statement, String status, LocalDate day) {
    decisions.add(
        new RecommendationTable.Row(
            statement, "d-1", status, day, "A. Reader", "f.csv", "line 2", sharing));
  }

  void assessed(String state, String indicator, String rating, LocalDate day) {
    assessed(state, "scale", indicator, rating, day);
  }

  void assessed(String state, String scheme, String indicator, String rating, LocalDate day) {
    ratings.assessed(new RatingFixture.Rated(state, scheme, indicator, rating, day), sharing);
  }

  public static Codebook codebook() {
    return SmallCodebook.standard();
  }

  /** Writes and publishes it. */
  public Release publish(Path curated) throws IOException {
    ReleaseLine line = new ReleaseLine(curated, Audience.MANAGERS);
    Release stage = new Release(line.freshStage(Instant.EPOCH));
    ReleaseRows rows = release.rows();
    write(stage, EventTable.TABLE, rows.events());
    write(stage, StatementTable.TABLE, release.statements());
    write(stage, DocumentTable.TABLE, documents());
    write(stage, StandingTable.TABLE, rows.standing().stream().map(this::standing).toList());
    write(stage, TrendTable.TABLE, rows.trends());
    write(stage, TrendTestTable.TABLE, rows.tests());
    write(stage, EmergingTable.TABLE, emerging);
    write(stage, AssessmentTable.TABLE, ratings.assessments);
    write(stage, ImpactTable.TABLE, ratings.impacts);
    write(stage, RecommendationTable.TABLE, decisions);
    write(stage, AlignmentTable.TABLE, ratings.aligned);
    write(stage, WithheldTable.TABLE, ratings.withheld);
    for (Table<?> table : CuratedTables.ALL) {
      if (!Files.exists(stage.folderOf(table))) {
        write(stage, table, List.of());
      }
    }
    return line.publish(stage.folder(), manifest());
  }

  /** Publishes a standing list on which the theme has one event more than its statements tell. */
  public void standsAtMore(String theme) {
    exaggerated = theme;
  }

  private StandingTable.Row standing(StandingTable.Row row) {
    return row.theme().equals(exaggerated)
        ? new StandingTable.Row(
            row.theme(),
            row.region(),
            row.eventsWithGap() + 1,
            row.firstHeard(),
            row.lastHeard(),
            row.states(),
            row.latestStatementId(),
            row.latestRecommendationId(),
            row.progressSince())
        : row;
  }

  private static <R extends Record> void write(Release stage, Table<R> table, List<R> rows)
      throws IOException {
    TableWriter.write(table, rows, stage.folderOf(table).resolve("part.parquet"));
  }

  private List<DocumentTable.Row> documents() {
    return release.events().stream().map(this::document).toList();
  }

  private DocumentTable.Row document(EventTable.Row event) {
    String id = event.docIds().get(0);
    return new DocumentTable.Row(
        id,
        "reports/" + id + ".txt",
        addresses.getOrDefault(event.eventId(), "https://www.example.org/" + id),
        null,
        "text/plain",
        "en",
        "Report on " + event.title(),
        null,
        "workshop",
        sharing,
        provenance,
        List.of(event.eventId()),
        null,
        20,
        0,
        List.of(),
        "Text ".repeat(100));
  }

  private ReleaseManifest manifest() {
    return new ReleaseManifest(
        "2026-11-21-7f2cd8",
        "2026-11-21T10:00:00Z",
        "managers",
        "0.1.0",
        "c0deb00k1234",
        "project crosswalk, version 2",
        provenance.equals("retold"),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** The briefing on a subject. */
  static Briefing brief(Release release, BriefingRequest request) throws IOException {
    return new BriefingMaker(
            BriefingTables.read(release),
            codebook(),
            List.of(TreatyList.mapping()),
            SharingLabel.PUBLIC)
        .make(request);
  }
}
