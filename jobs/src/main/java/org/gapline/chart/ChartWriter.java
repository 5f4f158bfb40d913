package org.gapline.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.gapline.storage.WholeFiles;

/**
 * Writes charts into a folder: {@code <name>.svg} for documents, {@code <name>.png} for slides, and
 * {@value #WORDS}, which holds the title and the alternative text of each. Each file appears whole
 * or not at all; pictures of an earlier release that this one has not are removed.
 */
public final class ChartWriter {

  /** The file with the words of all charts. */
  public static final String WORDS = "alternative-texts.txt";

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private final ChartStyle style;
  private final int threads;

  /** Charts in this style, drawn by so many threads. */
  public ChartWriter(ChartStyle style, int threads) {
    this.style = style;
    this.threads = threads;
  }

  /**
   * Draws and writes them.
   *
   * @return the charts with their pictures, in the same order
   * @throws IOException if the folder cannot be written
   */
  public List<DrawnChart> write(List<ChartSpec> charts, Path folder) throws IOException {
    Files.createDirectories(folder);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<DrawnChart>> tasks = new ArrayList<>();
      for (ChartSpec chart : charts) {
        tasks.add(pool.submit(() -> write(chart, folder)));
      }
      List<DrawnChart> drawn = new ArrayList<>();
      for (Future<DrawnChart> task : tasks) {
        drawn.add(result(task));
      }
      removeStale(charts, folder);
      replace(folder.resolve(WORDS), words(charts).getBytes(StandardCharsets.UTF_8));
      return List.copyOf(drawn);
    } finally {
      pool.shutdownNow();
    }
  }

  private static DrawnChart result(Future<DrawnChart> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while drawing charts", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      } else if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private DrawnChart write(ChartSpec chart, Path folder) throws IOException {
    if (!NAME.matcher(chart.name()).matches()) {
      throw new IllegalArgumentException("no file name: " + chart.name());
    }
    return write(chart, folder, chart.name());
  }

  /**
   * Draws one picture under a name of its own, beside whatever else the folder holds.
   *
   * @param stem of the names of its two files
   * @throws IOException if the folder cannot be written
   */
  public DrawnChart write(ChartSpec chart, Path folder, String stem) throws IOException {
    Sheet sheet = Sheet.of(chart, style);
    DrawnChart drawn = SvgPicture.of(chart, sheet);
    replace(folder.resolve(stem + ".svg"), drawn.svg().getBytes(StandardCharsets.UTF_8));
    replace(folder.resolve(stem + ".png"), PngPicture.of(chart, sheet));
    return drawn;
  }

  private static void replace(Path file, byte[] content) throws IOException {
    WholeFiles.replace(file, content, "." + file.getFileName() + ".part");
  }

  /** Only what an earlier run listed is removed: anything else in the folder is the user's. */
  private static void removeStale(List<ChartSpec> charts, Path folder) throws IOException {
    Path list = folder.resolve(WORDS);
    if (!Files.isRegularFile(list)) {
      return;
    }
    Set<String> stale = new HashSet<>();
    for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
      if (NAME.matcher(line).matches()) {
        stale.add(line);
      }
    }
    charts.forEach(chart -> stale.remove(chart.name()));
    for (String name : stale) {
      Files.deleteIfExists(folder.resolve(name + ".svg"));
      Files.deleteIfExists(folder.resolve(name + ".png"));
    }
  }

  private static String words(List<ChartSpec> charts) {
    StringBuilder words = new StringBuilder();
    words.append("Alternative texts, for whoever puts a chart into a document or on a slide.\n");
    for (ChartSpec chart : charts) {
      words.append('\n').append(chart.name()).append('\n');
      words.append("  Title: ").append(chart.text().title()).append('\n');
      words.append("  Text: ").append(chart.text().alternative()).append('\n');
    }
    return words.toString();
  }
}
