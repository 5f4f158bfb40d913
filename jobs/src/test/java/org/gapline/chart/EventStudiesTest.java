package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gapline.GoldenFile;
import org.gapline.ProjectFolder;
import org.gapline.table.ImpactTable;
import org.junit.jupiter.api.Test;

/**
 * What pictures of event studies say, as text. To approve a change:
 *
 * <pre>mvn -o test -Dtest=EventStudiesTest -Dgapline.approve=true</pre>
 */
class EventStudiesTest {

  private static final List<String> YEARS =
      List.of(
          "-3: -2.0 points, 9 States",
          "-2: 0.5 points, 9 States",
          "+1: 12.0 points, 8 States",
          "+2: 19.5 points, 4 States");

  @Test
  void pictureSaysWhatTheGoldenFileHolds() throws IOException {
    GoldenFile.compare(
        ProjectFolder.file("jobs/src/test/resources/golden/chart/event-study.txt"),
        ChartSpecText.of(sheets(estimate("legal-framework", 14.0, 3.0, 24.0)).get(0)));
  }

  @Test
  void refusalHasNoPicture() {
    assertThat(sheets(row("ict", null, null, null, null, List.of()))).isEmpty();
  }

  @Test
  void axisReachesOverEveryDifferenceAndInterval() {
    assertThat(sheets(estimate("ict", 14.0, 3.0, 24.0)).get(0).reach()).isEqualTo(25);
    assertThat(sheets(estimate("ict", 14.0, -31.0, 24.0)).get(0).reach()).isEqualTo(50);
  }

  @Test
  void intervalWithoutAnEndIsNotMadeUp() {
    EventStudy study = sheets(estimate("ict", 14.0, null, null)).get(0);

    assertThat(study.panels().get(0).overall().inWords()).isEqualTo("+14.0 points");
  }

  @Test
  void panelsNameTheirThemeOnlyWhereThereAreSeveral() {
    ImpactTable.Row ict = estimate("ict", 14.0, 3.0, 24.0);

    assertThat(sheets(ict).get(0).panels().get(0).heading()).isEqualTo("R.8");
    assertThat(sheets(ict, estimate("legal-framework", 1.0, -3.0, 4.0)).get(0).panels())
        .extracting(EventStudy.Panel::heading)
        .containsExactly("ICT and new technologies: R.8", "Legal framework: R.8");
  }

  @Test
  void manyOutcomesTakeSeveralSheets() {
    ImpactTable.Row[] rows = new ImpactTable.Row[11];
    Arrays.fill(rows, estimate("ict", 14.0, 3.0, 24.0));

    assertThat(sheets(rows)).extracting(EventStudy::name).containsExactly("study", "study-2");
  }

  static List<ChartSpec> charts() {
    List<ChartSpec> charts = new ArrayList<>(sheets(estimate("ict", 14.0, 3.0, 24.0)));
    ImpactTable.Row[] rows = new ImpactTable.Row[8];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = estimate(i % 2 == 0 ? "ict" : "cve-community", 14.0 * i - 40, -90.0 + i, 90.0);
    }
    charts.addAll(sheets(rows));
    return charts;
  }

  private static List<EventStudy> sheets(ImpactTable.Row... rows) {
    Labels labels = new Labels(SmallCodebook.standard());
    return new EventStudies(labels, TestCaption.DEMONSTRATION, new IndicatorNames(Map.of()))
        .sheets("study", "What Norland paid for", List.of(rows));
  }

  private static ImpactTable.Row estimate(String theme, double points, Double low, Double high) {
    return row(theme, "grades: R.8", points, low, high, YEARS);
  }

  private static ImpactTable.Row row(
      String theme, String outcome, Double points, Double low, Double high, List<String> years) {
    String verdict = points == null ? "insufficient evidence" : "improved more";
    return new ImpactTable.Row(
        "Norland", theme, 9, 31, outcome, points, low, high, null, null, 0.01, 0.001, 0.02, null,
        null, null, null, null, years, verdict, "Reason.");
  }
}
