package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gapline.table.TrendTestRow;
import org.gapline.table.TrendTestTable;
import org.junit.jupiter.api.Test;

class TestMethodsTest {

  @Test
  void waysAreSaidOnceWithTheWidestDispersion() {
    assertThat(
            TestMethods.words(
                List.of(
                    row("Cochran-Armitage, Student's t of 17 df, dispersion 1.10", 1.1),
                    row("Cochran-Armitage, Student's t of 208 df, dispersion 1.42", 1.42),
                    row("Cochran-Armitage, asymptotic", 1))))
        .isEqualTo("Cochran-Armitage test (Student's t; asymptotic; dispersion up to 1.4)");
  }

  @Test
  void dispersionIsNotNamedWhereThereIsNone() {
    assertThat(TestMethods.words(List.of(row("Cochran-Armitage, exact", 1))))
        .isEqualTo("Cochran-Armitage test (exact)");
  }

  private static TrendTestTable.Row row(String method, double dispersion) {
    return TrendTestRow.of("ict", "no clear trend").method(method, dispersion).row();
  }
}
