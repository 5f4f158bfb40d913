package org.gapline.preview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tables of what an edited codebook would change, and the list of the statements. */
public final class PreviewReport {

  private static final int LONGEST_TEXT = 100;

  private final List<StatementChange> changes;
  private final Map<String, Integer> before;

  public PreviewReport(CodebookPreview.Outcome outcome) {
    this.changes = outcome.changes();
    this.before = outcome.themesBefore();
  }

  /** One row per theme that some statement would gain or lose; empty where there is none. */
  public List<String> themes() {
    Map<String, Integer> gained = counts(StatementChange::themesGained);
    Map<String, Integer> lost = counts(StatementChange::themesLost);
    TreeSet<String> themes = new TreeSet<>(gained.keySet());
    themes.addAll(lost.keySet());
    return table(
        line("%-32s %8s %8s %8s %8s", "theme", "release", "gained", "lost", "then"),
        themes.stream()
            .map(
                theme -> {
                  int was = before.getOrDefault(theme, 0);
                  int plus = gained.getOrDefault(theme, 0);
                  int minus = lost.getOrDefault(theme, 0);
                  return line("%-32s %8d %8d %8d %8d", theme, was, plus, minus, was + plus - minus);
                }));
  }

  /** One row per change of role, {@code none} for what is no statement; empty where none. */
  public List<String> roles() {
    Map<String, Integer> counts =
        counts(
            change ->
                change.roleBefore().equals(change.roleAfter())
                    ? List.of()
                    : List.of(line("%-18s %-18s", change.roleBefore(), change.roleAfter())));
    return table(
        line("%-18s %-18s %8s", "role in release", "then", "n"),
        counts.entrySet().stream().map(e -> line("%s %8d", e.getKey(), e.getValue())));
  }

  /** Two lines per statement: what would change, and where and what it is. */
  public List<String> statements(int most) {
    return changes.stream().limit(most).flatMap(PreviewReport::described).toList();
  }

  private static Stream<String> described(StatementChange change) {
    StringBuilder what = new StringBuilder();
    if (!change.roleBefore().equals(change.roleAfter())) {
      what.append(change.roleBefore()).append(" -> ").append(change.roleAfter()).append("  ");
    } else {
      what.append(change.roleAfter()).append("  ");
    }
    change.themesGained().forEach(theme -> what.append('+').append(theme).append(' '));
    change.themesLost().forEach(theme -> what.append('-').append(theme).append(' '));
    String text = change.text();
    String cut = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "...";
    return Stream.of(
        what.toString().strip(),
        "    %s, %d: %s".formatted(change.sourcePath(), change.begin(), cut));
  }

  private Map<String, Integer> counts(Function<StatementChange, List<String>> values) {
    Map<String, Integer> counts = new TreeMap<>();
    changes.forEach(c -> values.apply(c).forEach(value -> counts.merge(value, 1, Integer::sum)));
    return counts;
  }

  private static List<String> table(String head, Stream<String> rows) {
    List<String> lines = rows.toList();
    return lines.isEmpty() ? List.of() : Stream.concat(Stream.of(head), lines.stream()).toList();
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
