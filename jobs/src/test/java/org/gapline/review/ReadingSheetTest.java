package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.Codebook;
import org.gapline.release.Release;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TableWriter;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of every sentence of a page, which come back with other events than they were given. */
class ReadingSheetTest {

  private static final Codebook CODEBOOK = ProjectCodebook.read();
  private static final SheetLayout LAYOUT = SheetLayout.of(SheetKind.READING, CODEBOOK);
  private static final String TEXT = "Posts lack staff. Funds are short.";

  @TempDir Path folder;

  @Test
  void whereTheDocumentHasOneEventItIsTakenAndTheLinesAreTold() throws IOException {
    SheetCheck.Outcome outcome = check(List.of("e-1"), "e-other", "");

    assertThat(outcome.accepted()).extracting(Review::eventId).containsExactly("e-1", "e-1");
    assertThat(outcome.eventsMended()).containsExactly(2L);
  }

  @Test
  void ofAPageOfSeveralEventsASentenceOfNoneOfThemIsRefused() throws IOException {
    SheetCheck.Outcome outcome = check(List.of("e-1", "e-2"), "e-other", "e-2");

    assertThat(outcome.accepted()).extracting(Review::eventId).containsExactly("e-2");
    assertThat(outcome.refused())
        .singleElement()
        .satisfies(
            refusal ->
                assertThat(refusal.reason())
                    .contains("event_id \"e-other\" is none of its document's: e-1, e-2"));
  }

  private SheetCheck.Outcome check(List<String> eventIds, String... onTheSheet) throws IOException {
    write(Reviews.document(eventIds, TEXT));
    List<String> ids = SentenceIds.of("d-1", new Surroundings(TEXT));
    List<String> texts = List.of("Posts lack staff.", "Funds are short.");
    List<Sheet.Row> rows = new ArrayList<>();
    for (int i = 0; i < onTheSheet.length; i++) {
      rows.add(new Sheet.Row(i + 2, row(ids.get(i), texts.get(i), onTheSheet[i]), null));
    }
    Sheet sheet = new Sheet(LAYOUT.columns(), rows);
    ImportTerms terms =
        new ImportTerms(
            "c-1", "Zoe", ImportTerms.OtherCodebook.REFUSED, ImportTerms.EmptyRows.NO_STATEMENT);
    return new SheetCheck(
            CODEBOOK, ReviewableUnits.of(new Release(folder), sheet), terms, List.of())
        .check(sheet, Reviews.TUESDAY);
  }

  private void write(DocumentTable.Row document) throws IOException {
    TableWriter.write(
        DocumentTable.TABLE, List.of(document), folder.resolve("documents/a.parquet"));
    TableWriter.write(StatementTable.TABLE, List.of(), folder.resolve("statements/a.parquet"));
  }

  private static Map<String, String> row(String id, String text, String eventId) {
    return new HashMap<>(
        Map.of(
            Sheet.UNIT_ID,
            id,
            Sheet.DOC_ID,
            "d-1",
            Sheet.TEXT,
            text,
            Sheet.SHEET,
            "reading",
            Sheet.EVENT_ID,
            eventId,
            Sheet.CODEBOOK,
            "c-1"));
  }
}
