package org.gapline.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gapline.table.TrendTestTable;

/** How the tests of a sheet were made, with what they share said once. */
final class TestMethods {

  private static final String TEST = "Cochran-Armitage, ";

  private static final Pattern DISPERSION = Pattern.compile(", dispersion ([0-9.]+)$");

  private TestMethods() {}

  /** In words: {@code Cochran-Armitage test (exact; dispersion up to 1.4)}. */
  static String words(List<TrendTestTable.Row> tested) {
    List<String> methods =
        tested.stream()
            .map(TrendTestTable.Row::method)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (!methods.stream().allMatch(method -> method.startsWith(TEST))) {
      return Wording.list(methods);
    }
    List<String> ways =
        methods.stream()
            .map(method -> DISPERSION.matcher(method.substring(TEST.length())).replaceFirst(""))
            .distinct()
            .toList();
    String widest = widest(methods).map(factor -> "; dispersion up to " + factor).orElse("");
    return "Cochran-Armitage test (" + String.join("; ", ways) + widest + ")";
  }

  private static Optional<String> widest(List<String> methods) {
    return methods.stream()
        .map(DISPERSION::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .max((a, b) -> Double.compare(Double.parseDouble(a), Double.parseDouble(b)));
  }
}
