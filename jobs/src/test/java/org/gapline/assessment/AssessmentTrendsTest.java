package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.gapline.table.AssessmentTrendTable.Row;
import org.junit.jupiter.api.Test;

class AssessmentTrendsTest {

  @Test
  void stateStandsAsRatedLastUntilItIsRatedAnew() {
    List<Row> rows =
        all(
            new Ratings()
                .anew("KAZ", "2016-05-01", 1)
                .anew("KAZ", "2018-05-01", 2)
                .anew("TJK", "2017-01-01", 3));

    assertThat(rows)
        .extracting(Row::period, Row::statesRated, Row::statesRatedAnew, Row::statesWeak)
        .containsExactly(tuple(2016, 1, 1, 1), tuple(2017, 2, 1, 1), tuple(2018, 2, 1, 0));
    assertThat(rows.get(1).shareAtRank()).containsExactly(0.5, 0.0, 0.5);
    assertThat(rows.get(1).medianRank()).isEqualTo(2.0);
  }

  @Test
  void changeIsCountedOnTheSameStatesOnly() {
    List<Row> rows =
        all(
            new Ratings()
                .anew("KAZ", "2016-05-01", 1)
                .anew("TJK", "2016-05-01", 2)
                .anew("NAM", "2016-05-01", 3)
                .anew("KAZ", "2018-05-01", 2)
                .anew("TJK", "2018-05-01", 2)
                .anew("NAM", "2018-05-01", 1)
                .anew("FJI", "2018-05-01", 3));

    assertThat(rows)
        .filteredOn(row -> row.period() == 2018)
        .extracting(Row::improved, Row::worsened, Row::unchanged)
        .containsExactly(tuple(1, 1, 1));
  }

  @Test
  void stateThatIsCarriedOverIsNeitherUnchangedNorRatedAnew() {
    List<Row> rows =
        all(
            new Ratings()
                .anew("KAZ", "2016-05-01", 1)
                .repeated("KAZ", "2018-05-01", 1)
                .anew("TJK", "2018-05-01", 2));

    assertThat(rows)
        .filteredOn(row -> row.period() == 2018)
        .extracting(Row::statesRated, Row::statesRatedAnew, Row::unchanged)
        .containsExactly(tuple(2, 1, 0));
  }

  @Test
  void anotherMethodologyIsAnotherSchemeAndNoChange() {
    List<Row> rows =
        all(
            new Ratings()
                .in("grades-2004")
                .anew("KAZ", "2012-05-01", 1)
                .in("grades-2013")
                .anew("KAZ", "2018-05-01", 3));

    assertThat(rows)
        .extracting(Row::scheme, Row::period, Row::improved)
        .containsExactly(tuple("grades-2004", 2012, 0), tuple("grades-2013", 2018, 0));
  }

  @Test
  void coverageStandsBesideTheCount() {
    assertThat(rows(new Ratings().anew("KAZ", "2016-05-01", 1)))
        .extracting(Row::region, Row::states, Row::statesRated)
        .containsExactly(tuple("all", 3, 1), tuple("asia", 2, 1), tuple("central-asia", 2, 1));
  }

  @Test
  void schemeWithoutLineHasNoWeakStates() {
    List<Row> rows =
        new AssessmentTrends(
                new StateUnits(SmallTables.codebook()),
                Map.of("grades", Ratings.scheme("grades", "")))
            .rows(new Ratings().anew("KAZ", "2016-05-01", 1).rows(), Withheld.NOTHING);

    assertThat(rows).extracting(Row::statesWeak).containsOnlyNulls();
  }

  @Test
  void stateThatTheListOfAStatusDoesNotNameCountsFromItsFirstDayOn() {
    List<Row> rows =
        new AssessmentTrends(
                new StateUnits(SmallTables.codebook()),
                Map.of("treaty", Ratings.status("treaty", "2015-03")))
            .rows(
                new Ratings()
                    .in("treaty")
                    .anew("KAZ", "1989-05-01", 3)
                    .anew("TJK", "1991-05-01", 3)
                    .rows(),
                Withheld.NOTHING);

    assertThat(rows)
        .filteredOn(row -> row.region().equals("all"))
        .extracting(Row::period, Row::states, Row::statesRated, Row::statesWeak)
        .as("Namibia exists since 1990 and is on no list")
        .containsExactly(tuple(1989, 2, 2, 1), tuple(1990, 3, 3, 2), tuple(1991, 3, 3, 1));
    assertThat(rows).extracting(Row::improved).containsOnly(0);
  }

  private static List<Row> all(Ratings ratings) {
    return rows(ratings).stream().filter(row -> row.region().equals("all")).toList();
  }

  private static List<Row> rows(Ratings ratings) {
    return new AssessmentTrends(
            new StateUnits(SmallTables.codebook()),
            Ratings.schemes("grades", "grades-2004", "grades-2013"))
        .rows(ratings.rows(), Withheld.NOTHING);
  }
}
