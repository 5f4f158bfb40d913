package org.gapline.briefing;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.chart.ReleaseCaption;
import org.gapline.chart.ReleaseRows;
import org.gapline.disclosure.Audience;
import org.gapline.impact.RecommendationStatus;
import org.gapline.release.Release;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.AssessmentTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EmergingTable;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.table.RecommendationTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TrendTestTable;

/**
 * The rows of a release that briefings are made of.
 *
 * @param caption the release, its audience and date
 * @param codebook version of the codebook that coded it
 * @param rows events, standing list and tests
 * @param statements all statements
 * @param sources the documents by id, without their texts
 * @param emerging phrases that grow
 * @param assessments ratings of States
 * @param ratings ratings beside reports, where the release has them
 * @param impacts what became of those who took part, where the release has it
 * @param decisions what reviewers say became of recommendations
 */
record BriefingData(
    ReleaseCaption caption,
    String codebook,
    ReleaseRows rows,
    List<StatementTable.Row> statements,
    Map<String, Source> sources,
    List<EmergingTable.Row> emerging,
    List<AssessmentTable.Row> assessments,
    RatingRows ratings,
    List<ImpactTable.Row> impacts,
    List<RecommendationTable.Row> decisions) {

  BriefingData {
    statements = List.copyOf(statements);
    sources = Map.copyOf(sources);
    emerging = List.copyOf(emerging);
    assessments = List.copyOf(assessments);
    impacts = List.copyOf(impacts);
    decisions = List.copyOf(decisions);
  }

  /** What became of its recommendations and commitments. */
  RecommendationStatus status() {
    return RecommendationStatus.of(rows.events(), statements, decisions);
  }

  /** Reads a release. */
  static BriefingData read(Release release) throws IOException {
    ReleaseManifest manifest = release.manifest();
    List<StatementTable.Row> statements = release.rows(StatementTable.TABLE);
    Map<String, Source> sources = new HashMap<>();
    release.forEach(
        DocumentTable.TABLE.only(Source.Columns.class),
        row -> sources.put(row.docId(), Source.of(row)));
    return new BriefingData(
        caption(manifest),
        manifest.codebookVersion(),
        rows(release, statements),
        statements,
        sources,
        release.rows(EmergingTable.TABLE),
        release.rows(AssessmentTable.TABLE),
        RatingRows.of(release),
        release.rowsIfAny(ImpactTable.TABLE),
        release.rowsIfAny(RecommendationTable.TABLE));
  }

  /** Shares by period, which are most of a release's rows, stand in no briefing. */
  private static ReleaseRows rows(Release release, List<StatementTable.Row> statements)
      throws IOException {
    return new ReleaseRows(
        release.rows(EventTable.TABLE),
        ReleaseRows.reportingEvents(statements),
        release.rows(StandingTable.TABLE),
        List.of(),
        release.rows(TrendTestTable.TABLE));
  }

  private static ReleaseCaption caption(ReleaseManifest manifest) {
    return new ReleaseCaption(
        manifest.releaseId(),
        LocalDate.ofInstant(Instant.parse(manifest.created()), ZoneOffset.UTC),
        manifest.crosswalk(),
        manifest.demonstration(),
        new Audience(manifest.audience()));
  }
}
