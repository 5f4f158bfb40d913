package org.gapline.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.codebook.Codebook;
import org.gapline.release.Release;
import org.gapline.review.DecidedStatement;
import org.gapline.review.EventSample;
import org.gapline.review.Sheet;
import org.gapline.review.SheetLayout;
import org.gapline.review.Sheets;
import org.gapline.review.StatementSample;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;

/**
 * What a release gives to review, as sheets; a user's mistake where it gives nothing.
 *
 * @param layout what the sheet asks
 * @param codebook codebook of the release
 * @param coder who will fill the sheet, or null
 * @param seed of what is drawn at random
 */
record SheetSource(
    Release release, SheetLayout layout, Codebook codebook, String coder, long seed) {

  /** The statements most worth a person's minute. */
  Sheet statements(int size) throws IOException {
    Set<String> copies = new HashSet<>();
    release.forEach(
        DocumentTable.TABLE,
        row -> {
          if (row.nearDuplicateOf() != null) {
            copies.add(row.docId());
          }
        });
    List<StatementTable.Row> all =
        release.rows(StatementTable.TABLE).stream()
            .filter(row -> !copies.contains(row.docId()))
            .toList();
    List<StatementSample.Picked> picked = StatementSample.draw(all, size, seed);
    if (picked.isEmpty()) {
      throw new UserMistake(
          "There is nothing to review: reviewers have decided every statement. To decide anew,"
              + " export with --decided.");
    }
    return sheets(picked.stream().map(pick -> pick.statement().docId())).ofStatements(picked);
  }

  /** The decisions of reviewers that are in force. */
  Sheet decided() throws IOException {
    List<ReviewTable.Row> reviews =
        release.holds(ReviewTable.TABLE) ? release.rows(ReviewTable.TABLE) : List.of();
    List<DecidedStatement> decided =
        DecidedStatement.of(reviews, release.rows(StatementTable.TABLE));
    if (decided.isEmpty()) {
      throw new UserMistake(
          "No decision of a reviewer is in force in this release. What was imported since the last"
              + " run waits for the next one.");
    }
    return sheets(decided.stream().map(each -> each.review().docId())).ofDecided(decided);
  }

  /** A sample of events. */
  List<EventTable.Row> events(int most) throws IOException {
    List<EventTable.Row> drawn = EventSample.draw(release.rows(EventTable.TABLE), most, seed);
    if (drawn.isEmpty()) {
      throw new UserMistake("The release holds no event to read.");
    }
    return drawn;
  }

  /** Every sentence of the documents of events. */
  Sheet readings(List<EventTable.Row> drawn) throws IOException {
    return sheets(drawn.stream().flatMap(event -> event.docIds().stream()))
        .ofEvents(drawn, codebook);
  }

  private Sheets sheets(Stream<String> docIds) throws IOException {
    Set<String> needed = docIds.collect(Collectors.toSet());
    Map<String, DocumentTable.Row> documents = new HashMap<>();
    release.forEach(
        DocumentTable.TABLE,
        row -> {
          if (needed.contains(row.docId())) {
            documents.put(row.docId(), row);
          }
        });
    return new Sheets(layout, codebook.version(), coder, documents);
  }
}
