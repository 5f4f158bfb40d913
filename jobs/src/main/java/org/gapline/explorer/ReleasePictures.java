package org.gapline.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.assessment.Scheme;
import org.gapline.chart.DrawnChart;
import org.gapline.chart.IndicatorNames;
import org.gapline.chart.Labels;
import org.gapline.chart.ReleaseCaption;
import org.gapline.chart.ReleaseRows;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.AccuracyTable;
import org.gapline.table.AlignmentTable;
import org.gapline.table.CoOccurrenceTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EmergingTable;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TrendTable;
import org.gapline.table.TrendTestTable;

/** A release in, what its charts and its page are made of, and the page out. */
public final class ReleasePictures {

  /** The page to open first. */
  public static final String PAGE = "index.html";

  private final Labels labels;
  private final IndicatorNames names;

  /**
   * @param codebook gives the names for people
   * @param schemes the schemes of its mappings by their ids: they name indicators
   */
  public ReleasePictures(Codebook codebook, Map<String, Scheme> schemes) {
    this.labels = new Labels(codebook);
    this.names = new IndicatorNames(schemes);
  }

  /**
   * Reads what charts and page are made of.
   *
   * @throws IOException if the release cannot be read
   */
  public ExplorerData read(Release release) throws IOException {
    List<StatementTable.Row> statements = release.rows(StatementTable.TABLE);
    LeadIns leadIns = new LeadIns(statements);
    List<SourceDocument> documents = new ArrayList<>();
    release.forEach(
        DocumentTable.TABLE,
        row -> {
          documents.add(SourceDocument.of(row));
          leadIns.read(row.docId(), row.text());
        });
    return new ExplorerData(
        caption(release.manifest()),
        labels,
        documents,
        statements,
        leadIns.found(),
        rows(release, statements, documents),
        release.rows(AccuracyTable.TABLE),
        alignment(release));
  }

  /** A release of an earlier version has no such table, and is still to be drawn. */
  private List<AlignedIndicator> alignment(Release release) throws IOException {
    return release.holds(AlignmentTable.TABLE)
        ? release.rows(AlignmentTable.TABLE).stream()
            .map(row -> AlignedIndicator.of(row, names))
            .toList()
        : List.of();
  }

  /**
   * Writes the page of a release into a folder.
   *
   * @return the page
   * @throws IOException if the folder cannot be written
   */
  public Path writePage(ExplorerData data, List<DrawnChart> charts, Path folder)
      throws IOException {
    Path page = folder.resolve(PAGE);
    new ExplorerPage().write(data, charts, page);
    return page;
  }

  private static ReleaseRows rows(
      Release release, List<StatementTable.Row> statements, List<SourceDocument> documents)
      throws IOException {
    return new ReleaseRows(
        release.rows(EventTable.TABLE),
        ReleaseRows.reportingEvents(statements),
        release.rows(StandingTable.TABLE),
        release.rows(TrendTable.TABLE),
        release.rows(TrendTestTable.TABLE),
        release.rows(CoOccurrenceTable.TABLE),
        new EmergingPhrases(statements, documents).of(release.rows(EmergingTable.TABLE)));
  }

  /** What every output says of a release. */
  public static ReleaseCaption caption(ReleaseManifest manifest) {
    return new ReleaseCaption(
        manifest.releaseId(),
        LocalDate.ofInstant(Instant.parse(manifest.created()), ZoneOffset.UTC),
        manifest.crosswalk(),
        manifest.demonstration(),
        new Audience(manifest.audience()));
  }
}
