package org.gapline.benchmark;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gapline.export.ExportFormat;
import org.gapline.export.ExportOptions;
import org.gapline.release.Release;
import org.gapline.table.StatementTable;
import org.gapline.table.TableWriter;

/** Exports made-up statements in every format, for {@code bench/exports}. */
public final class ExportBenchmark {

  private ExportBenchmark() {}

  /** Arguments: how many rows, and a folder to work in. */
  public static void main(String[] arguments) throws Exception {
    int rows = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    Release release = new Release(folder.resolve("release"));
    Path table = release.folderOf(StatementTable.TABLE).resolve("part.parquet");
    try (TableWriter.Rows<StatementTable.Row> written =
        TableWriter.open(StatementTable.TABLE, table)) {
      for (int i = 0; i < rows; i++) {
        written.add(row(i));
      }
    }
    System.out.printf(
        Locale.ROOT, "%,d rows, heap %d MB%n", rows, Runtime.getRuntime().maxMemory() >> 20);
    for (ExportFormat format : ExportFormat.values()) {
      time(release, format, folder.resolve("out." + format.name().toLowerCase(Locale.ROOT)));
    }
  }

  private static void time(Release release, ExportFormat format, Path file) throws Exception {
    long start = System.nanoTime();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      format.write(release, StatementTable.TABLE, ExportOptions.DEFAULT, out);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT, "%-8s %6.1f s  %,d MB%n", format, seconds, Files.size(file) >> 20);
    Files.delete(file);
  }

  private static StatementTable.Row row(int i) {
    String text = "Border posts of district " + i + " lack radios, lamps and spare parts.";
    return new StatementTable.Row(
        "s-" + i,
        "d-" + i / 9,
        "e-" + i / 12,
        "challenge",
        List.of("border-travel", "resources"),
        "participants",
        "none",
        null,
        List.of("west-africa"),
        List.of(),
        text,
        10,
        10 + text.length(),
        null,
        "3",
        null,
        0.9,
        List.of("cue:lack"),
        "rules",
        "en",
        2000 + i % 25,
        "public",
        "c-test");
  }
}
