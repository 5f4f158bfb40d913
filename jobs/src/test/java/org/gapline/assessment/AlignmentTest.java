package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.table.AlignmentTable.Row;
import org.gapline.table.TrendTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

  private static final List<String> STATES = List.of("S1", "S2", "S3", "S4", "S5", "S6");

  @ParameterizedTest
  @CsvSource({
    "20, 6, 6, 5, 'reported and rated weak'",
    "40, 0, 6, 5, 'rated weak, hardly reported'",
    "20, 1, 6, 5, unclear",
    "20, 2, 6, 1, unclear",
    "20, 2, 0, 0, unclear",
    "20, 6, 6, 1, 'reported, rated fair'",
    "20, 6, 0, 0, 'reported, unrated'",
    "40, 0, 6, 1, neither",
    "40, 0, 0, 0, insufficient",
    "19, 6, 6, 5, insufficient",
    "20, 6, 4, 4, insufficient"
  })
  void classFollowsFromTheIntervalOfTheReportedShareAndTheShareOfStates(
      int events, int gaps, int rated, int weak, String expected) {
    Ratings ratings = new Ratings();
    for (int i = 0; i < rated; i++) {
      ratings.anew(STATES.get(i), "2020-01-01", i < weak ? 1 : 3);
    }

    assertThat(rows(List.of(year("border-travel", 2021, events, gaps)), ratings))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.alignmentClass()).isEqualTo(expected);
              assertThat(row.reason() != null)
                  .isEqualTo(List.of("insufficient", "unclear").contains(expected));
            });
  }

  @Test
  void sharesStandBesideEachOtherWithTheirCounts() {
    Ratings ratings = new Ratings();
    STATES.forEach(state -> ratings.anew(state, "2020-01-01", state.equals("S1") ? 3 : 1));

    Row row = rows(List.of(year("border-travel", 2021, 20, 5)), ratings).get(0);

    assertThat(row.reportedShare()).isEqualTo(0.25);
    assertThat(row.low()).isLessThan(0.25);
    assertThat(row.high()).isGreaterThan(0.25);
    assertThat(row.eventsReporting()).isEqualTo(20);
    assertThat(row.ratedWeakShare()).isEqualTo(5.0 / 6);
    assertThat(row.states()).isEqualTo(8);
    assertThat(row.period()).isEqualTo("2017-2021");
  }

  @Test
  void latestRatingGivenAnewSaysWhetherStateIsWeak() {
    Ratings ratings = new Ratings();
    STATES.forEach(
        state ->
            ratings
                .anew(state, "2016-01-01", 1)
                .anew(state, "2018-01-01", 2)
                .repeated(state, "2020-01-01", 1));

    assertThat(rows(List.of(), ratings)).extracting(Row::statesWeak).containsExactly(0);
  }

  @Test
  void eventsBeforeTheLastFiveYearsDoNotCount() {
    List<TrendTable.Row> trends =
        List.of(
            year("border-travel", 2016, 30, 30),
            year("border-travel", 2017, 6, 2),
            year("border-travel", 2021, 6, 2));

    assertThat(rows(trends, new Ratings().anew("S1", "2020-01-01", 1)))
        .extracting(Row::eventsReporting, Row::eventsWithGap)
        .containsExactly(tuple(12, 4));
  }

  @Test
  void themeWithoutAnIndicatorIsReportedAndUnrated() {
    List<TrendTable.Row> trends =
        List.of(year("border-travel", 2021, 40, 0), year("prisons", 2021, 40, 12));

    assertThat(rows(trends, new Ratings()))
        .extracting(Row::theme, Row::scheme, Row::alignmentClass)
        .containsExactly(
            tuple("border-travel", null, "insufficient"),
            tuple("prisons", null, "reported, unrated"));
  }

  @Test
  void schemesAreNeverPooled() {
    Ratings ratings = new Ratings();
    STATES.forEach(state -> ratings.in("grades").anew(state, "2020-01-01", 1));
    STATES.forEach(state -> ratings.in("other").anew(state, "2020-01-01", 3));

    assertThat(rows(List.of(year("border-travel", 2021, 20, 5)), ratings))
        .extracting(Row::scheme, Row::ratedWeakShare)
        .containsExactly(tuple("grades", 1.0), tuple("other", 0.0));
  }

  @Test
  void reasonOfAnUnclearClassGivesTheInterval() {
    Ratings ratings = new Ratings();
    STATES.forEach(state -> ratings.anew(state, "2020-01-01", 1));

    assertThat(rows(List.of(year("border-travel", 2021, 38, 1)), ratings))
        .extracting(Row::reason)
        .containsExactly("the interval of the reported share, 0-13%, lies on both sides of 10%");
  }

  @Test
  void stateThatTheListOfAStatusDoesNotNameStandsAsAbsenceMeans() {
    Ratings ratings = new Ratings().in("treaty").anew("S1", "1999-01-01", 3);
    ratings.anew("S2", "2001-01-01", 2);

    Row row = rowsOf(Ratings.status("treaty", "2015-03"), ratings);

    assertThat(row.statesRated()).isEqualTo(8);
    assertThat(row.statesWeak()).isEqualTo(7);
    assertThat(row.ratedWeakShare()).isEqualTo(7.0 / 8);
  }

  @Test
  void stateWithTwoStatusesOnOneDayIsNotAbsent() {
    Ratings ratings = new Ratings().in("treaty").anew("S1", "1999-01-01", 3);
    ratings.anew("S2", "2001-01-01", 2).anew("S2", "2001-01-01", 3);

    assertThat(rowsOf(Ratings.status("treaty", "2015-03"), ratings).statesRated()).isEqualTo(7);
  }

  @Test
  void stateOfWhichAStatusIsOnlyRepeatedIsNotAbsent() {
    Ratings ratings = new Ratings().in("treaty").anew("S1", "1999-01-01", 3);
    ratings.repeated("S2", "2001-01-01", 3);

    assertThat(rowsOf(Ratings.status("treaty", "2015-03"), ratings).statesRated()).isEqualTo(7);
  }

  @Test
  void stateWithoutARatingIsUnratedWhateverTheSchemeSaysOfAnEmptyCell() {
    Ratings ratings = new Ratings();
    STATES.forEach(state -> ratings.anew(state, "2020-01-01", 1));

    assertThat(rows(List.of(), ratings)).extracting(Row::statesRated).containsExactly(6);
  }

  @Test
  void rowsTellOfWhenTheLatestRatingsAre() {
    Ratings ratings =
        new Ratings()
            .anew("S1", "2014-05-01", 1)
            .anew("S1", "2019-02-01", 2)
            .anew("S2", "2016-07-01", 3);

    assertThat(rows(List.of(), ratings))
        .extracting(Row::ratedFrom, Row::ratedUntil)
        .containsExactly(tuple("2016-07-01", "2019-02-01"));
  }

  @Test
  void statusHoldsAsOfTheDayOfItsList() {
    Row row =
        rowsOf(
            Ratings.status("treaty", "2015-03"),
            new Ratings().in("treaty").anew("S1", "1999-01-01", 3));

    assertThat(row.ratedFrom()).isNull();
    assertThat(row.ratedUntil()).isEqualTo("2015-03");
  }

  @Test
  void stateThatRoseTwiceCountsOnceAndOneThatFellAgainIsUnchanged() {
    Ratings ratings =
        new Ratings()
            .anew("S1", "2014-01-01", 1)
            .anew("S1", "2016-01-01", 2)
            .anew("S1", "2018-01-01", 3)
            .anew("S2", "2014-01-01", 1)
            .anew("S2", "2016-01-01", 2)
            .anew("S2", "2018-01-01", 1)
            .anew("S3", "2014-01-01", 3)
            .anew("S3", "2016-01-01", 2)
            .anew("S4", "2014-01-01", 3);

    assertThat(rows(List.of(), ratings))
        .extracting(Row::statesRatedTwice, Row::improved, Row::worsened)
        .containsExactly(tuple(3, 1, 1));
  }

  private static Row rowsOf(Scheme scheme, Ratings ratings) {
    List<String> states = new ArrayList<>(STATES);
    states.addAll(List.of("S7", "S8"));
    return new Alignment(
            new StateUnits(SmallTables.codebookOf(states)), Map.of(scheme.id(), scheme))
        .rows(List.of(), ratings.rows(), Withheld.NOTHING).stream()
            .filter(row -> row.region().equals("all"))
            .findFirst()
            .orElseThrow();
  }

  private static TrendTable.Row year(String theme, int year, int events, int gaps) {
    return new TrendTable.Row(
        theme, "all", "year", year, events, events, gaps, null, null, null, null, null, null, 0, 0,
        null);
  }

  private static List<Row> rows(List<TrendTable.Row> trends, Ratings ratings) {
    List<String> states = new ArrayList<>(STATES);
    states.addAll(List.of("S7", "S8"));
    return new Alignment(
            new StateUnits(SmallTables.codebookOf(states)), Ratings.schemes("grades", "other"))
        .rows(trends, ratings.rows(), Withheld.NOTHING).stream()
            .filter(row -> row.region().equals("all"))
            .toList();
  }
}
