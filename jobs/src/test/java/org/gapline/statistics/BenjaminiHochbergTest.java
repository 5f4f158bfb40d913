package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

  /** The fifteen p values of section 3.2 of the paper, on thrombolysis. */
  private static final double[] THROMBOLYSIS = {
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.000
  };

  @Test
  void rejectsTheFourHypothesesThatThePaperRejects() {
    double[] q = BenjaminiHochberg.qValues(THROMBOLYSIS);

    assertThat(Arrays.stream(q).filter(value -> value <= 0.05)).hasSize(4);
    assertThat(q[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
    assertThat(q[4]).isGreaterThan(0.05);
  }

  @Test
  void orderOfTheTestsPlaysNoPart() {
    assertThat(BenjaminiHochberg.qValues(0.04, 0.01, 0.03))
        .containsExactly(new double[] {0.04, 0.03, 0.04}, within(1e-12));
  }

  @Test
  void equalPValuesGetEqualQValues() {
    assertThat(BenjaminiHochberg.qValues(0.02, 0.02, 0.9))
        .containsExactly(new double[] {0.03, 0.03, 0.9}, within(1e-12));
  }

  @Test
  void qNeverExceedsOne() {
    assertThat(BenjaminiHochberg.qValues(0.9, 1.0)).containsExactly(1.0, 1.0);
    assertThat(BenjaminiHochberg.qValues()).isEmpty();
  }

  @Test
  void testBesideTheFamilyIsAdjustedForIt() {
    assertThat(BenjaminiHochberg.qValuesBeside(THROMBOLYSIS, 0.0095)[0])
        .isCloseTo(0.0095 * 16 / 5, within(1e-12));
    assertThat(BenjaminiHochberg.qValuesBeside(new double[0], 0.03)).containsExactly(0.03);
  }

  @Test
  void testsBesideTheFamilyGetWhatEachWouldGetAsOneMoreOfIt() {
    double[] besides = {0, 0.0001, 0.0002, 0.0095, 0.3, 0.7, 1};

    double[] q = BenjaminiHochberg.qValuesBeside(THROMBOLYSIS, besides);

    for (int i = 0; i < besides.length; i++) {
      double[] together = Arrays.copyOf(THROMBOLYSIS, THROMBOLYSIS.length + 1);
      together[THROMBOLYSIS.length] = besides[i];
      assertThat(q[i]).isEqualTo(BenjaminiHochberg.qValues(together)[THROMBOLYSIS.length]);
    }
  }

  @Test
  void notANumberBesideTheFamilyIsNoPValue() {
    assertThatThrownBy(() -> BenjaminiHochberg.qValuesBeside(THROMBOLYSIS, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void notANumberIsNoPValue() {
    assertThatThrownBy(() -> BenjaminiHochberg.qValues(0.1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void orderOfTheFamilyDoesNotMatter() {
    double[] sorted = {0.01, 0.02, 0.2, 0.5};
    double[] mixed = {0.5, 0.01, 0.2, 0.02};

    assertThat(BenjaminiHochberg.qValuesBeside(mixed, 0.03, 0.3))
        .isEqualTo(BenjaminiHochberg.qValuesBeside(sorted, 0.03, 0.3));
    assertThat(mixed).containsExactly(0.5, 0.01, 0.2, 0.02);
  }
}
