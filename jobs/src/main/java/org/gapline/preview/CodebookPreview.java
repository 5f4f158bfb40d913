package org.gapline.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.DecidedBy;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.document.InputMetadata;
import org.gapline.document.KeptText;
import org.gapline.document.Provenance;
import org.gapline.release.Release;
import org.gapline.review.StandingDecisions;
import org.gapline.table.DocumentTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.DocumentCoder;
import org.gapline.tagging.NumberedStatement;

/**
 * Codes the documents of a release anew and tells what comes out otherwise. It reads the release
 * and writes nothing. Kind and publication of a document are taken as the release has them; what a
 * reviewer decided stands whatever the codebook says, and is left out on both sides.
 */
public final class CodebookPreview {

  private final DocumentCoder coder;

  public CodebookPreview(Codebook codebook) {
    this.coder = new DocumentCoder(codebook);
  }

  /**
   * What would change.
   *
   * @param documents documents that were coded anew
   * @param before statements of the release that no reviewer decided
   * @param after statements that the codebook finds where no reviewer decided
   * @param changes those that differ, by document and place
   * @param themesBefore number of statements before, by theme
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
    Map<String, List<StatementTable.Row>> before = new HashMap<>();
    release.forEach(
        StatementTable.TABLE,
        row -> before.computeIfAbsent(row.docId(), id -> new ArrayList<>()).add(row));
    Comparison comparison = new Comparison(decisions(release));
    release.forEach(
        DocumentTable.TABLE,
        row -> comparison.add(row, before.getOrDefault(row.docId(), List.of())));
    return comparison.outcome();
  }

  /** None where the release was made before there were reviews. */
  private static StandingDecisions decisions(Release release) throws IOException {
    List<ReviewTable.Row> reviews = new ArrayList<>();
    if (release.holds(ReviewTable.TABLE)) {
      release.forEach(ReviewTable.TABLE, reviews::add);
    }
    return StandingDecisions.inForce(reviews);
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
    private final StandingDecisions decisions;
    private final Map<String, Integer> themes = new TreeMap<>();
    private final List<StatementChange> changes = new ArrayList<>();
    private int documents;
    private int statementsBefore;
    private int statementsAfter;

    Comparison(StandingDecisions decisions) {
      this.decisions = decisions;
    }

    void add(DocumentTable.Row row, List<StatementTable.Row> statements) {
      Map<Place, StatementCode> before = before(statements);
      Map<Place, StatementCode> after = after(row);
      documents++;
      statementsBefore += before.size();
      statementsAfter += after.size();
      before.values().forEach(s -> s.themes().forEach(t -> themes.merge(t, 1, Integer::sum)));
      Set<Place> places = new TreeSet<>(before.keySet());
      places.addAll(after.keySet());
      places.forEach(place -> compare(row, place, before.get(place), after.get(place)));
    }

    private static Map<Place, StatementCode> before(List<StatementTable.Row> statements) {
      Map<Place, StatementCode> before = new HashMap<>();
      for (StatementTable.Row s : statements) {
        if (!DecidedBy.REVIEWER.is(s.decidedBy())) {
          before.put(new Place(s.begin(), s.end()), new StatementCode(s.role(), s.themes()));
        }
      }
      return before;
    }

    /** As a run would have it: decisions of reviewers are applied by its own rule. */
    private Map<Place, StatementCode> after(DocumentTable.Row row) {
      Map<Place, StatementCode> after = new HashMap<>();
      Document document = document(row);
      for (NumberedStatement each : decisions.apply(document, coder.code(document)).statements()) {
        CodedStatement s = each.statement();
        if (!s.rules().contains(CodedStatement.REVIEWED)) {
          after.put(
              new Place(s.span().begin(), s.span().end()),
              new StatementCode(s.role().id(), s.themes()));
        }
      }
      return after;
    }

    private void compare(
        DocumentTable.Row row, Place place, StatementCode before, StatementCode after) {
      if (!Objects.equals(before, after)) {
        String text = KeptText.flowing(row.text().substring(place.begin(), place.end()));
        changes.add(
            new StatementChange(
                row.docId(), row.sourcePath(), place.begin(), place.end(), text, before, after));
      }
    }

    Outcome outcome() {
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
            Provenance.valueOf(row.provenance().toUpperCase(Locale.ROOT)),
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
