package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LiftTest {

  /**
   * Tea and coffee of Brin, Motwani and Silverstein (1997): of 100 baskets 25 hold tea, 90 coffee
   * and 20 both; 0.2 / (0.25 x 0.9) = 0.89.
   */
  @Test
  void agreesWithTheTeaAndCoffeeOfThePaper() {
    assertThat(Lift.of(20, 25, 90, 100).orElseThrow().value()).isCloseTo(0.89, within(0.005));
  }

  @Test
  void whatHasNothingToDoWithEachOtherHasALiftOfOne() {
    assertThat(Lift.of(10, 20, 50, 100).orElseThrow().value()).isEqualTo(1);
  }

  @Test
  void fourTogetherAreTooFewHoweverLargeTheLiftWouldBe() {
    assertThat(Lift.of(4, 4, 4, 1_000)).isEmpty();
    assertThat(Lift.of(5, 5, 5, 1_000)).isPresent();
    assertThat(Lift.of(0, 0, 3, 10)).isEmpty();
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> Lift.of(6, 5, 9, 20)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lift.of(5, 15, 15, 20)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneMayNeverOccurWithoutTheOther() {
    assertThat(Lift.of(5, 5, 8, 20).orElseThrow().value()).isEqualTo(2.5);
    assertThat(Lift.of(5, 9, 5, 20).orElseThrow().together()).isEqualTo(5);
  }

  @Test
  void everyOccasionMayHaveOneOfTheTwo() {
    assertThat(Lift.of(5, 10, 15, 20).orElseThrow().value()).isCloseTo(2 / 3.0, within(1e-12));
  }
}
