package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gapline.table.TrendTestTable;
import org.junit.jupiter.api.Test;

class TestMethodsTest {

  @Test
  void waysAreSaidOnceWithTheWidestDispersion() {
    assertThat(
            words(
                "Cochran-Armitage, exact, dispersion 1.1",
                "Cochran-Armitage, exact, dispersion 1.4",
                "Cochran-Armitage, asymptotic"))
        .isEqualTo("Cochran-Armitage test (exact; asymptotic; dispersion up to 1.4)");
  }

  @Test
  void dispersionIsNotNamedWhereThereIsNone() {
    assertThat(words("Cochran-Armitage, exact")).isEqualTo("Cochran-Armitage test (exact)");
  }

  private static String words(String... methods) {
    List<TrendTestTable.Row> rows = Stream.of(methods).map(TestMethodsTest::row).toList();
    return TestMethods.words(rows);
  }

  private static TrendTestTable.Row row(String method) {
    return new TrendTestTable.Row(
        "ict",
        "all",
        9,
        60,
        20,
        0.1,
        -1.0,
        1.0,
        method,
        0.5,
        0.9,
        0.5,
        2.0,
        0.0,
        0.5,
        "no clear trend",
        null);
  }
}
