package org.gapline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.document.RejectReason;
import org.gapline.release.Release;
import org.gapline.table.RejectTable;

/**
 * What was not taken in: whole files one by one, records by file and reason, since there may be a
 * million of them.
 */
final class RejectReport {

  private static final int NAMED = 12;

  private final List<RejectTable.Row> named = new ArrayList<>();
  private final Map<String, Integer> records = new TreeMap<>();
  private final Map<String, String> firstOf = new HashMap<>();
  private int files;

  private RejectReport() {}

  static RejectReport of(Release release) throws IOException {
    RejectReport report = new RejectReport();
    release.forEach(RejectTable.TABLE, report::add);
    return report;
  }

  private void add(RejectTable.Row reject) {
    if (reject.record() != null) {
      String key = reject.sourcePath() + ": " + words(reject.reason());
      records.merge(key, 1, Integer::sum);
      firstOf.putIfAbsent(key, reject.record() + ": " + reject.detail());
    } else if (files++ < NAMED) {
      named.add(reject);
    }
  }

  /**
   * Nothing where all was taken in.
   *
   * @param allOfThem the command that lists them all
   */
  void print(Console console, String allOfThem) {
    if (files == 0 && records.isEmpty()) {
      return;
    }
    console.line("");
    console.line("  Not taken in, with the reason");
    named.forEach(reject -> file(console, reject));
    if (files > named.size()) {
      console.line("    and %s", Counted.of(files - named.size(), "more file"));
    }
    records.forEach((key, count) -> records(console, key, count));
    console.line("    All of them: %s", allOfThem);
  }

  private static void file(Console console, RejectTable.Row reject) {
    console.line(
        "    %-34s %s: %s",
        Console.safe(reject.sourcePath()), words(reject.reason()), Console.safe(reject.detail()));
  }

  private void records(Console console, String key, int count) {
    console.line(
        "    %s of %s (first %s)",
        Counted.of(count, "record"), Console.safe(key), Console.safe(firstOf.get(key)));
  }

  private static String words(String reason) {
    return RejectReason.valueOf(reason).inWords();
  }
}
