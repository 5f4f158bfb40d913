package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gapline.GoldenFile;
import org.gapline.ProjectFolder;
import org.gapline.assessment.DateStyle;
import org.gapline.assessment.RatingChange;
import org.gapline.assessment.Scheme;
import org.gapline.assessment.StateUnits;
import org.gapline.assessment.Withheld;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Region;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTable;
import org.junit.jupiter.api.Test;

/**
 * What pictures of ratings say, as text. To approve a change:
 *
 * <pre>mvn -o test -Dtest=RatingChartsTest -Dgapline.approve=true</pre>
 */
class RatingChartsTest {

  private static final String GOLDEN = "jobs/src/test/resources/golden/chart/";

  @Test
  void picturesOfRatingsSayWhatTheGoldenFilesHold() throws IOException {
    for (ChartSpec chart : charts(ratings(20, 1), alignment())) {
      GoldenFile.compare(
          ProjectFolder.file(GOLDEN + chart.name() + ".txt"), ChartSpecText.of(chart));
    }
  }

  @Test
  void bothBarsHoldTheSameStates() {
    RatingsOverTime chart = ratingsChart(ratings(20, 1));

    assertThat(chart.panels())
        .allSatisfy(
            panel ->
                assertThat(panel.bars())
                    .extracting(RatingsOverTime.Bar::states)
                    .containsOnly(panel.bars().get(0).states()));
  }

  @Test
  void changeAddsUpToTheStatesThatWereRatedTwice() {
    RatingChange change = ratingsChart(ratings(20, 1)).panels().get(0).change();

    assertThat(change.improved() + change.unchanged() + change.worsened()).isEqualTo(10);
  }

  @Test
  void fewStatesRatedTwiceAreNoPictureOfChange() {
    RatingsOverTime chart = ratingsChart(ratings(8, 0));

    assertThat(chart.panels().get(0).bars())
        .extracting(RatingsOverTime.Bar::label)
        .containsExactly("Latest rating");
    assertThat(chart.text().title()).endsWith("no change is on file");
  }

  @Test
  void statesThatAListDoesNotNameStandInTheBarsOfAStatusWithTheDayOfTheList() {
    AssessmentTable.Row row = row("treaties", "T.1", "AAA", 1999, 2);

    RatingsOverTime chart = ratingsChart(List.of(row));

    assertThat(chart.panels().get(0).last().counts()).containsExactly(2, 1);
    assertThat(chart.text().title()).endsWith("of States are not party");
    assertThat(ChartSpecText.of(chart)).contains("as of March 2015");
  }

  @Test
  void titleCountsAllIndicatorsThoughTheTableHasTheFirst() {
    List<AlignmentTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean weak = i < 16;
      rows.add(alignment("B." + i, 6, weak ? 14 : 2, weak ? "reported and rated weak" : "neither"));
    }

    assertThat(charts(List.of(), rows).get(0).text().title())
        .isEqualTo("16 of 20 indicators are both reported and rated weak");
  }

  @Test
  void weakIndicatorsOfWhichTheClassIsUnclearAreNotDenied() {
    List<AlignmentTable.Row> rows = List.of(alignment("B.1", 2, 14, "unclear"));

    assertThat(charts(List.of(), rows).get(0).text().title())
        .isEqualTo("1 of 1 indicator is rated weak; how often reported is unclear");
  }

  @Test
  void indicatorThatNobodyInTheRegionIsRatedOnIsNotCalledMissing() {
    List<AlignmentTable.Row> rows =
        List.of(
            alignment("B.1", 6, 14, "reported and rated weak"),
            alignment("B.2", 6, 0, "reported, unrated"));

    assertThat(ChartSpecText.of(charts(List.of(), rows).get(0)))
        .doesNotContain("no indicator on file");
  }

  @Test
  void axisOfEventsEndsWhereTheIntervalsDo() {
    ReportedAgainstRated low = aligned(alignment("B.1", 2, 14, "unclear"));
    ReportedAgainstRated high = aligned(alignment("B.1", 15, 14, "reported and rated weak"));

    assertThat(low.axisEnd()).isEqualTo(0.4);
    assertThat(high.axisEnd()).isEqualTo(1);
  }

  private static ReportedAgainstRated aligned(AlignmentTable.Row row) {
    return (ReportedAgainstRated) charts(List.of(), List.of(row)).get(0);
  }

  @Test
  void releaseWithoutRatingsHasNoSuchPictures() {
    assertThat(charts(List.of(), List.of())).isEmpty();
  }

  @Test
  void noStateIsNamed() {
    assertThat(charts(ratings(20, 1), alignment()))
        .noneMatch(chart -> ChartSpecText.of(chart).contains("S03"));
  }

  static List<ChartSpec> charts() {
    return charts(ratings(20, 1), alignment());
  }

  private static RatingsOverTime ratingsChart(List<AssessmentTable.Row> rows) {
    return (RatingsOverTime) charts(rows, List.of()).get(0);
  }

  private static List<ChartSpec> charts(
      List<AssessmentTable.Row> ratings, List<AlignmentTable.Row> alignment) {
    return new RatingCharts(
            new Labels(SmallCodebook.standard()),
            TestCaption.DEMONSTRATION,
            Map.of("Grades 2013", scheme(), "treaties", treaties()),
            new StateUnits(codebook()))
        .charts(ratings, Withheld.NOTHING, alignment);
  }

  private static Scheme scheme() {
    return new Scheme(
        "Grades 2013",
        "Grades of 2013",
        Scheme.Kind.ORDERED,
        List.of("D", "C", "B", "A").stream()
            .map(id -> new Scheme.Rating(id, "Grade " + id, List.of(), (String) null))
            .toList(),
        "B",
        Set.of(),
        Optional.empty(),
        List.of(
            new Scheme.Indicator("B.1", "Law on borders", "legal-framework"),
            new Scheme.Indicator("B.2", "Control of borders & <posts>", "legal-framework")));
  }

  /** A codebook of three States. */
  private static Codebook codebook() {
    Codebook small = SmallCodebook.standard();
    Region region = new Region("west", "West", "africa", List.of("AAA", "BBB", "CCC"), List.of());
    return new Codebook(
        "0",
        "small crosswalk",
        small.themes(),
        List.of(),
        List.of(),
        List.of(region),
        List.of(),
        small.states(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Scheme treaties() {
    return new Scheme(
        "treaties",
        "Status of treaties",
        Scheme.Kind.STATUS,
        List.of("outside", "party").stream()
            .map(id -> new Scheme.Rating(id, id, List.of(), (String) null))
            .toList(),
        "party",
        Set.of(),
        Optional.of("outside"),
        DateStyle.Dated.ofIso("2015-03"),
        List.of(new Scheme.Indicator("T.1", "Treaty on borders", "legal-framework")));
  }

  /** So many States; every second one is rated again, so many ranks higher. */
  private static List<AssessmentTable.Row> ratings(int states, int rise) {
    List<AssessmentTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < states; i++) {
      int rank = 1 + i % 3;
      rows.add(row("B.1", i, 2014 + i % 4, rank));
      rows.add(row("B.2", i, 2014 + i % 4, 1 + i % 2));
      if (i % 2 == 0) {
        rows.add(row("B.1", i, 2019, rank + rise));
      }
    }
    return rows;
  }

  private static AssessmentTable.Row row(String indicator, int state, int year, int rank) {
    return row("Grades 2013", indicator, "S%02d".formatted(state), year, rank);
  }

  private static AssessmentTable.Row row(
      String scheme, String indicator, String state, int year, int rank) {
    return new AssessmentTable.Row(
        "a-" + indicator + state + year,
        state,
        "west",
        scheme,
        indicator,
        "legal-framework",
        "as written",
        rank,
        scheme.equals("treaties") ? 2 : 4,
        LocalDate.of(year, 1, 1),
        "year",
        true,
        null,
        "assessments/x.csv",
        "line 2",
        "public");
  }

  private static List<AlignmentTable.Row> alignment() {
    return List.of(
        alignment("B.1", 6, 14, "reported and rated weak"),
        alignment("B.2", 6, 14, "reported and rated weak"),
        alignment("B.3", 1, 15, "rated weak, hardly reported"),
        alignment(null, 5, 0, "reported, unrated"));
  }

  private static AlignmentTable.Row alignment(
      String indicator, int gaps, int weak, String alignmentClass) {
    return new AlignmentTable.Row(
        "legal-framework",
        "all",
        indicator == null ? null : "Grades 2013",
        indicator,
        "2017-2021",
        gaps / 20.0,
        Math.max(0, gaps / 20.0 - 0.1),
        gaps / 20.0 + 0.2,
        20,
        gaps,
        indicator == null ? null : weak / 20.0,
        indicator == null ? 0 : 20,
        indicator == null ? null : weak,
        30,
        "2014",
        "2019",
        10,
        7,
        0,
        alignmentClass,
        null);
  }
}
