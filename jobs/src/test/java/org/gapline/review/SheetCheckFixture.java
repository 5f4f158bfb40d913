package org.gapline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.Codebook;
import org.gapline.release.Release;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TableWriter;
import org.gapline.tagging.ProjectCodebook;

/** A sheet of two statements that comes back, and the release from which it was exported. */
final class SheetCheckFixture {

  private static final Codebook CODEBOOK = ProjectCodebook.read();
  private static final List<String> COLUMNS = SheetLayout.of(SheetKind.REVIEW, CODEBOOK).columns();

  private final Path folder;
  private final Release release;
  final List<Map<String, String>> rows;

  SheetCheckFixture(Path folder) throws IOException {
    this.folder = folder;
    release = new Release(folder);
    stand(
        Reviews.statement("s-1", 0.5, "rules", "Posts lack staff."),
        Reviews.statement("s-2", 0.5, "rules", "Funds are short."));
    rows =
        new ArrayList<>(List.of(row("s-1", "Posts lack staff."), row("s-2", "Funds are short.")));
  }

  static Map<String, String> row(String id, String text) {
    return new HashMap<>(
        Map.of(
            Sheet.UNIT_ID, id,
            Sheet.DOC_ID, "d-1",
            Sheet.TEXT, text,
            Sheet.SHEET, "review",
            Sheet.REVIEWER, "A. Reader",
            Sheet.CODEBOOK, "c-1",
            Sheet.TOOL_ROLE, "challenge",
            Sheet.TOOL_THEMES, "resources"));
  }

  SheetCheck.Outcome check(Review... before) throws IOException {
    List<Sheet.Row> read = new ArrayList<>();
    for (Map<String, String> cells : rows) {
      read.add(new Sheet.Row(read.size() + 2, cells, null));
    }
    Sheet sheet = new Sheet(COLUMNS, read);
    ImportTerms terms =
        new ImportTerms(
            "c-1", null, ImportTerms.OtherCodebook.REFUSED, ImportTerms.EmptyRows.NOT_READ);
    SheetCheck.Outcome outcome =
        new SheetCheck(CODEBOOK, ReviewableUnits.of(release, sheet), terms, List.of(before))
            .check(sheet, Reviews.TUESDAY);
    assertThat(outcome.acceptedRows() + outcome.known() + outcome.open() + outcome.refused().size())
        .isEqualTo(rows.size());
    return outcome;
  }

  /** The statements of the release, in place of those before. */
  void stand(StatementTable.Row... statements) throws IOException {
    TableWriter.write(StatementTable.TABLE, List.of(statements), file(StatementTable.TABLE.name()));
  }

  /** A run has applied a review. */
  void applied(Review review) throws IOException {
    TableWriter.write(
        ReviewTable.TABLE,
        List.of(ReviewRows.of(review, ReviewTable.IN_FORCE, null, "A. Reader", "f", "line 2")),
        file(ReviewTable.TABLE.name()));
  }

  private Path file(String table) throws IOException {
    Path file = folder.resolve(table).resolve("a.parquet");
    Files.deleteIfExists(file);
    return file;
  }
}
