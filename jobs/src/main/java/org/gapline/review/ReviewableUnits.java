package org.gapline.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gapline.release.Release;
import org.gapline.table.DocumentTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;

/** The statements and sentences of a release to which the rows of a sheet may refer. */
public final class ReviewableUnits {

  /**
   * A statement or sentence.
   *
   * @param role role that it has in the release, or null for a sentence
   * @param themes themes that it has in the release
   * @param assertedBy who says so by the release, or null for a sentence
   * @param eventIds its event; of a sentence all events of its document
   * @param seenBefore codings of the tool that the reviews in force were given on
   */
  record Unit(
      String id,
      String docId,
      int begin,
      int end,
      String text,
      String role,
      List<String> themes,
      String assertedBy,
      List<String> eventIds,
      List<SeenCoding> seenBefore) {

    /**
     * What a sheet may show as its coding: what stands, and what a review in force was given on.
     */
    List<SeenCoding> codings() {
      List<SeenCoding> codings = new ArrayList<>(List.of(new SeenCoding(role, themes)));
      codings.addAll(seenBefore);
      return codings;
    }
  }

  private final Map<String, Unit> units = new HashMap<>();

  private ReviewableUnits() {}

  /**
   * Those that a sheet names.
   *
   * @throws IOException if the release cannot be read
   */
  public static ReviewableUnits of(Release release, Sheet sheet) throws IOException {
    ReviewableUnits found = new ReviewableUnits();
    Set<String> ids = values(sheet, Sheet.UNIT_ID);
    release.forEach(
        StatementTable.TABLE,
        row -> {
          if (ids.contains(row.statementId())) {
            found.add(row);
          }
        });
    if (release.holds(ReviewTable.TABLE)) {
      release.forEach(
          ReviewTable.TABLE,
          row -> {
            if (ids.contains(row.unitId()) && row.status().equals(ReviewTable.IN_FORCE)) {
              found.add(row);
            }
          });
    }
    Set<String> readings =
        sheet.rows().stream()
            .filter(row -> row.get(Sheet.SHEET).equals(SheetKind.READING.id()))
            .map(row -> row.get(Sheet.DOC_ID))
            .collect(Collectors.toCollection(HashSet::new));
    if (!readings.isEmpty()) {
      release.forEach(
          DocumentTable.TABLE,
          row -> {
            if (readings.contains(row.docId())) {
              found.add(row);
            }
          });
    }
    return found;
  }

  private static Set<String> values(Sheet sheet, String column) {
    return sheet.rows().stream().map(row -> row.get(column)).collect(Collectors.toSet());
  }

  private void add(StatementTable.Row row) {
    units.put(
        row.statementId(),
        new Unit(
            row.statementId(),
            row.docId(),
            row.begin(),
            row.end(),
            row.text(),
            row.role(),
            row.themes(),
            row.assertedBy(),
            eventsOf(row.eventId()),
            List.of()));
  }

  private static List<String> eventsOf(String eventId) {
    return eventId == null ? List.of() : List.of(eventId);
  }

  /** A reviewed statement may be decided anew on the sheet on which it was decided. */
  private void add(ReviewTable.Row row) {
    Unit stands = units.get(row.unitId());
    boolean gone = stands == null;
    units.put(
        row.unitId(),
        new Unit(
            row.unitId(),
            row.docId(),
            gone ? row.begin() : stands.begin(),
            gone ? row.end() : stands.end(),
            row.text(),
            gone ? row.toolRole() : stands.role(),
            gone ? row.toolThemes() : stands.themes(),
            gone ? row.saidBy() : stands.assertedBy(),
            gone ? eventsOf(row.eventId()) : stands.eventIds(),
            List.of(new SeenCoding(row.toolRole(), row.toolThemes()))));
  }

  private void add(DocumentTable.Row row) {
    Surroundings document = new Surroundings(row.text());
    List<String> ids = SentenceIds.of(row.docId(), document);
    for (int i = 0; i < ids.size(); i++) {
      var span = document.sentences().get(i).span();
      String text = document.text(document.sentences().get(i));
      units.put(
          ids.get(i),
          new Unit(
              ids.get(i),
              row.docId(),
              span.begin(),
              span.end(),
              text,
              null,
              List.of(),
              null,
              row.eventIds(),
              List.of()));
    }
  }

  Optional<Unit> find(String id) {
    return Optional.ofNullable(units.get(id));
  }
}
