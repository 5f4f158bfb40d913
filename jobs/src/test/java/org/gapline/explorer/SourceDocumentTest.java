package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.table.DocumentTable;
import org.junit.jupiter.api.Test;

class SourceDocumentTest {

  @Test
  void documentWithoutATitleIsCalledByItsFileAndNotByItsFolders() {
    for (String none : new String[] {null, " "}) {
      assertThat(SourceDocument.of(row("confidential/ministry-of-x/letter.pdf", none)).title())
          .isEqualTo("letter.pdf");
    }
    assertThat(SourceDocument.of(row("donor/dump.zip#from-x/17.html", null)).title())
        .isEqualTo("17.html");
    assertThat(SourceDocument.of(row("report.txt", null)).title()).isEqualTo("report.txt");
  }

  @Test
  void titleGoesFirst() {
    assertThat(SourceDocument.of(row("a/b.txt", "Report/summary")).title())
        .isEqualTo("Report/summary");
  }

  private static DocumentTable.Row row(String sourcePath, String title) {
    return new DocumentTable.Row(
        "d-1",
        sourcePath,
        null,
        null,
        "text/plain",
        "en",
        title,
        null,
        "workshop",
        "public",
        "original",
        List.of(),
        null,
        9,
        List.of(),
        "Text.");
  }
}
