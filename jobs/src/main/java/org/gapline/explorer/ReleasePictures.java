package org.gapline.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.assessment.Scheme;
import org.gapline.chart.DrawnChart;
import org.gapline.chart.IndicatorNames;
import org.gapline.chart.Labels;
import org.gapline.chart.ReleaseCaption;
import org.gapline.chart.ReleaseRows;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.Audience;
import org.gapline.release.KeptByFile;
import org.gapline.release.Release;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.AccuracyTable;
import org.gapline.table.AlignmentTable;
import org.gapline.table.CoOccurrenceTable;
import org.gapline.table.DocumentTable;
import org.gapline.table.EmergingTable;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
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
   * @param kept what files of statements told when they were read before
   * @throws IOException if the release cannot be read
   */
  public ExplorerData read(Release release, KeptByFile<StatementsOfFile> kept) throws IOException {
    Naming naming = Naming.of(release);
    PageStatements statements =
        new StatementsOfRelease(release, naming.events(), naming.statementIds(), kept).read();
    LeadIns leadIns = new LeadIns(statements.kept());
    List<SourceDocument> documents =
        release.byFile(DocumentTable.TABLE, () -> new DocumentsOfFile(leadIns)).stream()
            .flatMap(file -> file.documents().stream())
            .toList();
    return new ExplorerData(
        caption(release.manifest()),
        labels,
        documents,
        statements,
        leadIns.found(),
        rows(release, naming, statements, documents),
        release.rows(AccuracyTable.TABLE),
        alignment(release));
  }

  /** What is read before the statements: it dates and names them. */
  private record Naming(
      List<EventTable.Row> events,
      List<StandingTable.Row> standing,
      List<EmergingTable.Row> emerging) {

    static Naming of(Release release) throws IOException {
      return new Naming(
          release.rows(EventTable.TABLE),
          release.rows(StandingTable.TABLE),
          release.rows(EmergingTable.TABLE));
    }

    Set<String> statementIds() {
      Stream<String> recommendations =
          standing.stream().map(StandingTable.Row::latestRecommendationId).filter(Objects::nonNull);
      Stream<String> examples = emerging.stream().flatMap(row -> row.statementIds().stream());
      return Stream.concat(recommendations, examples).collect(Collectors.toSet());
    }
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
  public Path writePage(PageDraft draft, List<DrawnChart> charts, Path folder) throws IOException {
    Path page = folder.resolve(PAGE);
    new ExplorerPage().write(draft, charts, page);
    return page;
  }

  private static ReleaseRows rows(
      Release release, Naming naming, PageStatements statements, List<SourceDocument> documents)
      throws IOException {
    return new ReleaseRows(
        naming.events(),
        statements.reportingEvents(),
        naming.standing(),
        release.rows(TrendTable.TABLE),
        release.rows(TrendTestTable.TABLE),
        release.rows(CoOccurrenceTable.TABLE),
        new EmergingPhrases(statements.named(), documents).of(naming.emerging()));
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
