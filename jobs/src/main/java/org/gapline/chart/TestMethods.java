package org.gapline.chart;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gapline.table.TrendTestTable;

/** How the tests of a sheet were made, with what they share said once. */
final class TestMethods {

  private static final String TEST = "Cochran-Armitage, ";

  /** What a method says of one theme: its degrees of freedom and its dispersion. */
  private static final Pattern OF_ONE_THEME =
      Pattern.compile(" of [0-9,]+ df|, dispersion [0-9.]+");

  private TestMethods() {}

  /** In words: {@code Cochran-Armitage test (exact; Student's t; dispersion up to 1.4)}. */
  static String words(List<TrendTestTable.Row> tested) {
    String ways =
        tested.stream()
            .map(TrendTestTable.Row::method)
            .filter(Objects::nonNull)
            .map(method -> OF_ONE_THEME.matcher(method).replaceAll("").replace(TEST, ""))
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return ways.isEmpty() ? "" : "Cochran-Armitage test (" + ways + widest(tested) + ")";
  }

  private static String widest(List<TrendTestTable.Row> tested) {
    OptionalDouble factor =
        tested.stream()
            .map(TrendTestTable.Row::dispersion)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .max();
    return factor.isPresent() && factor.getAsDouble() > 1
        ? String.format(Locale.ROOT, "; dispersion up to %.1f", factor.getAsDouble())
        : "";
  }
}
