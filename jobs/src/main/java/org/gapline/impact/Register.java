package org.gapline.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.gapline.table.StatementTable;

/**
 * Needs or recommendations, each once, with when it was heard. Those of the same words on the same
 * themes are one.
 *
 * @param entries in the order of their first statements
 */
record Register(List<Entry> entries) {

  Register {
    entries = List.copyOf(entries);
  }

  /**
   * One need or recommendation.
   *
   * @param said every statement of it, in the order of the statements of the register
   */
  record Entry(List<StatementTable.Row> said) {
    Entry {
      said = List.copyOf(said);
    }

    StatementTable.Row first() {
      return said.get(0);
    }

    StatementTable.Row last() {
      return said.get(said.size() - 1);
    }

    /** The last year in which it was heard; 0 where none is known. */
    int lastHeard() {
      return said.stream()
          .map(StatementTable.Row::year)
          .filter(Objects::nonNull)
          .mapToInt(Integer::intValue)
          .max()
          .orElse(0);
    }
  }

  /** The register of those statements that are of a kind. */
  static Register of(List<StatementTable.Row> statements, Predicate<StatementTable.Row> kind) {
    Map<String, List<StatementTable.Row>> same = new LinkedHashMap<>();
    for (StatementTable.Row statement : statements) {
      if (kind.test(statement)) {
        String words =
            statement.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        same.computeIfAbsent(words.strip() + statement.themes(), key -> new ArrayList<>())
            .add(statement);
      }
    }
    return new Register(same.values().stream().map(Entry::new).toList());
  }

  static boolean isNeed(StatementTable.Row statement) {
    return statement.assistance().equals("needed") || statement.assistance().equals("requested");
  }
}
