package org.gapline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.gapline.assessment.RatingHistory.Observation;
import org.junit.jupiter.api.Test;

class RatingHistoryTest {

  @Test
  void ratingThatIsCarriedOverIsNoObservation() {
    RatingHistory history =
        only(new Ratings().anew("NAM", "2016-05-01", 1).repeated("NAM", "2018-05-01", 3));

    assertThat(history.observations()).extracting(Observation::rank).containsExactly(1);
    assertThat(history.changeIn(2018)).isEmpty();
  }

  @Test
  void observationsStandInTheOrderOfTheirDaysWhateverThatOfTheTable() {
    RatingHistory history =
        only(new Ratings().anew("NAM", "2018-05-01", 3).anew("NAM", "2016-05-01", 1));

    assertThat(history.first().rank()).isEqualTo(1);
    assertThat(history.latest().rank()).isEqualTo(3);
    assertThat(history.changeIn(2018)).contains(2);
    assertThat(history.changeIn(2017)).isEmpty();
  }

  @Test
  void reportsOfOneDayThatRateDifferentlyAreNoObservation() {
    RatingHistory history =
        only(
            new Ratings()
                .anew("NAM", "2016-05-01", 1)
                .anew("NAM", "2018-05-01", 2)
                .anew("NAM", "2018-05-01", 3));

    assertThat(history.observations()).extracting(Observation::rank).containsExactly(1);
  }

  @Test
  void twoReportsOfOneYearChangeFromTheFirstToTheSecond() {
    RatingHistory history =
        only(new Ratings().anew("NAM", "2016-02-01", 2).anew("NAM", "2016-11-01", 1));

    assertThat(history.changeIn(2016)).contains(-1);
  }

  @Test
  void ratingWithoutDayIsTakenOnlyWhereNoOtherHasOne() {
    assertThat(only(new Ratings().anew("NAM", null, 2)).latest().rank()).isEqualTo(2);
    assertThat(only(new Ratings().anew("NAM", null, 2).anew("NAM", "2016-05-01", 1)).observations())
        .extracting(Observation::rank)
        .containsExactly(1);
  }

  private static RatingHistory only(Ratings ratings) {
    return Observed.of(ratings.rows(), Map.of(), Withheld.NOTHING)
        .values()
        .iterator()
        .next()
        .histories()
        .get(0);
  }
}
