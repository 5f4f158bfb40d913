package org.gapline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KrippendorffAlphaTest {

  /**
   * K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C: four
   * observers, twelve units, values missing.
   */
  private static final String[] OBSERVERS = {
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 ."
  };

  @Test
  void agreesWithKrippendorffsExampleOfNominalValues() {
    assertThat(KrippendorffAlpha.of(units(OBSERVERS), KrippendorffAlpha::nominal).orElseThrow())
        .isCloseTo(0.743, within(5e-4));
  }

  @Test
  void agreesWithKrippendorffsExampleOfIntervals() {
    assertThat(
            KrippendorffAlpha.of(
                    units(OBSERVERS),
                    (String a, String b) -> Math.pow(Integer.parseInt(a) - Integer.parseInt(b), 2))
                .orElseThrow())
        .isCloseTo(0.849, within(5e-4));
  }

  /** The same paper, section A: two observers, ten units, two values. */
  @Test
  void agreesWithKrippendorffsExampleOfTwoObservers() {
    String[] observers = {"0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"};

    assertThat(KrippendorffAlpha.of(units(observers), KrippendorffAlpha::nominal).orElseThrow())
        .isCloseTo(0.095, within(5e-4));
  }

  @Test
  void withoutVariationThereIsNoAlpha() {
    String[] observers = {"a a a", "a a a"};

    assertThat(KrippendorffAlpha.of(units(observers), KrippendorffAlpha::nominal)).isEmpty();
    assertThat(KrippendorffAlpha.of(List.of(List.of("a")), KrippendorffAlpha::nominal)).isEmpty();
  }

  @Test
  void setsDifferByWhatTheyShareAndByWhetherOneHoldsTheOther() {
    assertThat(MasiDistance.of(Set.of("a", "b"), Set.of("b", "a"))).isZero();
    assertThat(MasiDistance.of(Set.of("a"), Set.of("b"))).isEqualTo(1);
    assertThat(MasiDistance.of(Set.of("a", "b"), Set.of("a", "b", "c", "d")))
        .isCloseTo(1 - 0.5 * 2 / 3, within(1e-12));
    assertThat(MasiDistance.of(Set.of("a", "b"), Set.of("b", "c")))
        .isCloseTo(1 - 1.0 / 3 / 3, within(1e-12));
  }

  @Test
  void bootstrapOfAMeanLiesWhereTheNormalIntervalLies() {
    PercentileBootstrap interval =
        PercentileBootstrap.of(
                100,
                draw ->
                    java.util.stream.IntStream.of(draw)
                        .mapToDouble(i -> i % 2 == 0 ? 1 : 0)
                        .average(),
                7)
            .orElseThrow();

    assertThat(interval.low()).isCloseTo(0.402, within(0.02));
    assertThat(interval.high()).isCloseTo(0.598, within(0.02));
  }

  private static List<List<String>> units(String[] observers) {
    List<List<String>> units = new ArrayList<>();
    for (String observer : observers) {
      String[] values = observer.split(" ");
      for (int i = 0; i < values.length; i++) {
        if (units.size() <= i) {
          units.add(new ArrayList<>());
        }
        if (!values[i].equals(".")) {
          units.get(i).add(values[i]);
        }
      }
    }
    return units;
  }
}
