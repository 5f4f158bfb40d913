package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gapline.table.AlignmentTable;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignmentSectionTest {

  @TempDir Path folder;

  @Test
  void sharesStandBesideEachOtherWithTheirIntervalCoverageAndClass() throws Exception {
    Document page =
        page(AlignedRows.rated("legal-framework", 5, 21), AlignedRows.unrated("ict", 9));

    assertThat(page.select("#rated tbody tr").eachText())
        .containsExactly(
            "Legal framework Non-profits Grades 5 of 40 13% (5–26) 21 of 30"
                + " 70%; 30 of 50 States rated, of 2013–2024 Reported and rated weak",
            "ICT and new technologies No indicator on file 9 of 40 23% (12–38) None rated"
                + " Reported, unrated");
    assertThat(page.selectFirst("#rated .note").text())
        .contains("events of 2017–2021")
        .contains("where all of it is at 10% or more it counts as reported")
        .contains("from 50% on the theme counts as rated weak");
  }

  @Test
  void ratingsWithoutADateAreSaidToHaveNone() throws Exception {
    Document page = page(AlignedRows.undated(AlignedRows.rated("legal-framework", 5, 21)));

    assertThat(page.selectFirst("#rated .note").text()).contains("(Grades, without a date)");
  }

  @Test
  void rowWithoutAClassSaysWhy() throws Exception {
    Document page = page(AlignedRows.insufficient("ict", "7 of 20 reporting events"));

    assertThat(page.selectFirst("#rated td.class").text())
        .isEqualTo("Insufficient 7 of 20 reporting events");
  }

  @Test
  void rowsOfOtherRegionsAreLeftToTheExport() throws Exception {
    AlignmentTable.Row west = AlignedRows.in("west", AlignedRows.unrated("ict", 9)).row();
    Document page =
        page(new AlignedIndicator(west, "", ""), AlignedRows.unrated("legal-framework", 9));

    assertThat(page.select("#rated tbody tr")).hasSize(1);
    assertThat(page.selectFirst("#rated").text())
        .contains("Each region by itself: gapline export alignment");
  }

  @Test
  void releaseWithoutRatingsSaysSo() throws Exception {
    assertThat(page().selectFirst("#rated").text()).contains("No table of ratings is on file");
  }

  private Document page(AlignedIndicator... rows) throws Exception {
    ParsedPage parsed = new ParsedPage(folder);
    List.of(rows).forEach(parsed::align);
    return parsed.page();
  }
}
