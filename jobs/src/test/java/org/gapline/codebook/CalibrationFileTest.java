package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gapline.learning.PlattScaling;
import org.junit.jupiter.api.Test;

class CalibrationFileTest {

  private static final Calibration CALIBRATION =
      new Calibration(new PlattScaling(0.5, 0.75), new PlattScaling(-0.25, 1.5));

  @Test
  void whatIsWrittenIsRead() {
    String text = CalibrationFile.write(CALIBRATION, List.of("documents: 3"));

    assertThat(text).startsWith("# documents: 3\ndecided_by\tintercept\tslope\nmodel\t");
    assertThat(CalibrationFile.read(text)).isEqualTo(CALIBRATION);
  }

  @Test
  void eachDeciderHasItsCurve() {
    assertThat(CALIBRATION.confidence(DecidedBy.RULES, 0.5)).isEqualTo(0.622);
    assertThat(CALIBRATION.confidence(DecidedBy.MODEL, 0.5)).isEqualTo(0.438);
  }

  @Test
  void problemsNameTheLine() {
    assertWrong("decided_by\tintercept\n", "line 1");
    assertWrong("# c\ndecided_by\tintercept\tslope\nrules\tx\t1\n", "line 3", "x");
    assertWrong("decided_by\tintercept\tslope\nrules\t0\t-1\n", "line 2", "order");
    assertWrong("decided_by\tintercept\tslope\nrules\t0\tNaN\n", "line 2");
    assertWrong("decided_by\tintercept\tslope\nrules\t0\t1\nrules\t0\t1\n", "line 3", "twice");
    assertWrong("decided_by\tintercept\tslope\nrules\t0\t1\n", "[rules]", "[model, rules]");
    assertWrong("", "line 1");
  }

  private static void assertWrong(String text, String... said) {
    assertThatThrownBy(() -> CalibrationFile.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(said);
  }
}
