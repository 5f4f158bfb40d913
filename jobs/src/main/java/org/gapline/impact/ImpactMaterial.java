package org.gapline.impact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.document.Provenance;
import org.gapline.document.SourcePath;
import org.gapline.release.Release;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.ImpactTable;
import org.gapline.table.RecommendationTable;
import org.gapline.table.StatementTable;

/**
 * What a release holds that an account of impact is written from.
 *
 * @param manifest what RELEASE.json says of it
 * @param events its events by id
 * @param statements its statements
 * @param titles titles of its documents by id
 * @param originals ids of documents whose wording is that of the body that published them
 * @param impacts its estimates and refusals
 * @param decisions what reviewers say became of recommendations
 */
public record ImpactMaterial(
    ReleaseManifest manifest,
    Map<String, EventTable.Row> events,
    List<StatementTable.Row> statements,
    Map<String, String> titles,
    Set<String> originals,
    List<ImpactTable.Row> impacts,
    List<RecommendationTable.Row> decisions) {

  public ImpactMaterial {
    events = Map.copyOf(events);
    statements = List.copyOf(statements);
    titles = Map.copyOf(titles);
    originals = Set.copyOf(originals);
    impacts = List.copyOf(impacts);
    decisions = List.copyOf(decisions);
  }

  /** What names a document and tells whose words it has. */
  private record Titled(String docId, String title, String sourcePath, String provenance) {}

  /** Reads a release. One of an earlier version lacks some of it. */
  public static ImpactMaterial read(Release release) throws IOException {
    Map<String, EventTable.Row> events = new HashMap<>();
    release.forEach(EventTable.TABLE, event -> events.put(event.eventId(), event));
    Map<String, String> titles = new HashMap<>();
    Set<String> originals = new TreeSet<>();
    release.forEach(
        DocumentTable.TABLE.only(Titled.class),
        document -> {
          titles.put(document.docId(), SourcePath.nameOf(document.title(), document.sourcePath()));
          if (document.provenance().equals(Provenance.ORIGINAL.id())) {
            originals.add(document.docId());
          }
        });
    List<StatementTable.Row> statements = new ArrayList<>(release.rows(StatementTable.TABLE));
    statements.sort(ORDER);
    return new ImpactMaterial(
        release.manifest(),
        events,
        statements,
        titles,
        originals,
        release.rowsIfAny(ImpactTable.TABLE),
        release.rowsIfAny(RecommendationTable.TABLE));
  }

  private static final Comparator<StatementTable.Row> ORDER =
      Comparator.comparing(
              StatementTable.Row::year, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(StatementTable.Row::docId)
          .thenComparing(StatementTable.Row::begin)
          .thenComparing(StatementTable.Row::statementId);

  /** The donors of its events. */
  public Set<String> donors() {
    Set<String> donors = new TreeSet<>();
    events.values().forEach(event -> donors.addAll(event.donors()));
    return donors;
  }

  /** What became of the recommendations of the release. */
  RecommendationStatus status() {
    return RecommendationStatus.of(events.values(), statements, decisions);
  }
}
