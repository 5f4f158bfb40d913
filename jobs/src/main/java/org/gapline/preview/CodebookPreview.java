package org.gapline.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.document.InputMetadata;
import org.gapline.document.KeptText;
import org.gapline.document.Provenance;
import org.gapline.release.Release;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.DocumentCoder;

/**
 * Codes the documents of a release anew and tells what comes out otherwise. It reads the release
 * and writes nothing. Kind and publication of a document are taken as the release has them; what a
 * reviewer decided stands whatever the codebook says, and is left out.
 */
public final class CodebookPreview {

  private static final Set<String> UNREVIEWED = Set.of("rules", "model");

  private final DocumentCoder coder;

  public CodebookPreview(Codebook codebook) {
    this.coder = new DocumentCoder(codebook);
  }

  /**
   * What would change.
   *
   * @param documents documents that were coded anew
   * @param before statements of the release
   * @param after statements that the codebook finds
   * @param changes those that differ, by document and place
   * @param themesBefore number of statements by theme in the release
   */
  public record Outcome(
      int documents,
      int before,
      int after,
      List<StatementChange> changes,
      Map<String, Integer> themesBefore) {

    public Outcome {
      changes = List.copyOf(changes);
      themesBefore = Map.copyOf(themesBefore);
    }
  }

  /**
   * Compares a release with what the codebook makes of its documents.
   *
   * @throws IOException if the release cannot be read
   */
  public Outcome against(Release release) throws IOException {
    Map<String, Map<Place, StatementTable.Row>> before = new HashMap<>();
    Map<String, Integer> themes = new TreeMap<>();
    release.forEach(
        StatementTable.TABLE,
        row -> {
          Place place = new Place(row.begin(), row.end());
          before.computeIfAbsent(row.docId(), id -> new HashMap<>()).put(place, row);
          row.themes().forEach(theme -> themes.merge(theme, 1, Integer::sum));
        });
    Comparison comparison = new Comparison();
    release.forEach(
        DocumentTable.TABLE,
        row -> comparison.add(row, before.getOrDefault(row.docId(), Map.of())));
    return comparison.outcome(themes);
  }

  /** Where a statement stands in its document. */
  private record Place(int begin, int end) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int first = Integer.compare(begin, other.begin);
      return first == 0 ? Integer.compare(end, other.end) : first;
    }
  }

  private final class Comparison {
    private final List<StatementChange> changes = new ArrayList<>();
    private int documents;
    private int statementsBefore;
    private int statementsAfter;

    void add(DocumentTable.Row row, Map<Place, StatementTable.Row> before) {
      Document document = document(row);
      Map<Place, StatementCode> after = new LinkedHashMap<>();
      for (CodedStatement s : coder.code(document).statements()) {
        after.put(
            new Place(s.span().begin(), s.span().end()),
            new StatementCode(s.role().id(), s.themes()));
      }
      documents++;
      statementsBefore += before.size();
      statementsAfter += after.size();
      Set<Place> places = new TreeSet<>(before.keySet());
      places.addAll(after.keySet());
      places.forEach(place -> compare(row, place, before.get(place), after.get(place)));
    }

    private void compare(
        DocumentTable.Row row, Place place, StatementTable.Row was, StatementCode after) {
      if (was != null && !UNREVIEWED.contains(was.decidedBy())) {
        return;
      }
      StatementCode before = was == null ? null : new StatementCode(was.role(), was.themes());
      if (before == null || !before.equals(after)) {
        String text = KeptText.flowing(row.text().substring(place.begin(), place.end()));
        changes.add(
            new StatementChange(
                row.docId(), row.sourcePath(), place.begin(), place.end(), text, before, after));
      }
    }

    Outcome outcome(Map<String, Integer> themes) {
      return new Outcome(documents, statementsBefore, statementsAfter, changes, themes);
    }
  }

  private static Document document(DocumentTable.Row row) {
    InputMetadata metadata =
        new InputMetadata(
            row.sourceUrl(),
            row.symbol(),
            row.published(),
            new SharingLabel(row.sharing()),
            Provenance.valueOf(row.provenance().toUpperCase(java.util.Locale.ROOT)),
            row.language(),
            row.kind());
    return new Document(
        row.docId(),
        row.sourcePath(),
        metadata,
        row.mediaType(),
        row.language(),
        row.title(),
        row.text(),
        Set.of());
  }
}
