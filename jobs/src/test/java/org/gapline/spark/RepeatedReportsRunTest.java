package org.gapline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gapline.disclosure.Audience;
import org.gapline.release.Release;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StandingTable;
import org.gapline.table.TrendTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One workshop in four files: a report, the same bytes, a near copy, and a report by another. */
class RepeatedReportsRunTest {

  private static final String REPORT =
      """
      Regional Workshop on Border Security

      A regional workshop on border security was held in Accra, Ghana, from 12 to 14 March 2019. It \
      was organized by ECOWAS and INTERPOL for officers of Benin, Ghana and Togo.

      Participants noted that border posts lack trained staff and that funding remains insufficient \
      for patrols along the coast. They recommended joint patrols of neighbouring States, and a \
      common handbook for officers who are new at their posts.
      """;

  private static final String OTHER =
      """
      Ghana hosts workshop on border security

      Officers of Benin, Ghana and Togo met in Accra, Ghana, from 12 to 14 March 2019 for a workshop \
      on border security organized by ECOWAS and INTERPOL.

      Participants said that a lack of trained staff at border posts remains their main challenge.
      """;

  @TempDir static Path folder;
  private static Release release;

  @BeforeAll
  static void run() throws Exception {
    release =
        new RunFixture(folder)
            .with("reports/report.txt", REPORT)
            .with("reports/same-bytes.txt", REPORT)
            .with("reports/near-copy.txt", REPORT.replace("a common handbook", "one handbook"))
            .with("reports/other.txt", OTHER)
            .run(Audience.ANALYSTS)
            .release();
  }

  @Test
  void theyAreThreeDocumentsOfOneEvent() throws Exception {
    List<DocumentTable.Row> documents = release.rows(DocumentTable.TABLE);

    assertThat(documents).hasSize(3);
    assertThat(documents).filteredOn(d -> d.nearDuplicateOf() != null).hasSize(1);
    assertThat(release.rows(EventTable.TABLE)).hasSize(1);
  }

  @Test
  void everyFigureCountsTheEventOnce() throws Exception {
    List<TrendTable.Row> years =
        release.rows(TrendTable.TABLE).stream().filter(r -> r.periodKind().equals("year")).toList();

    assertThat(years)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.period()).isEqualTo(2019);
              assertThat(row.events()).isEqualTo(1);
              assertThat(row.eventsReporting()).isEqualTo(1);
              assertThat(row.eventsWithGap()).isEqualTo(1);
            });
    assertThat(release.rows(StandingTable.TABLE))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.eventsWithGap()).isEqualTo(1));
  }

  @Test
  void theWordsOfTheCopyAreNotAdded() throws Exception {
    int words =
        release.rows(DocumentTable.TABLE).stream()
            .filter(document -> document.nearDuplicateOf() == null)
            .mapToInt(DocumentTable.Row::words)
            .sum();

    assertThat(release.rows(TrendTable.TABLE))
        .allSatisfy(row -> assertThat(row.medianWords()).isEqualTo(words));
  }
}
