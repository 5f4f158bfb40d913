package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gapline.chart.DrawnChart;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.Audience;
import org.gapline.explorer.ExplorerData;
import org.gapline.explorer.ReleasePictures;
import org.gapline.release.Release;
import org.gapline.spark.jobs.JobListener;

/** Draws the charts and the page of an audience's release into its folder. */
final class ChartsOfLine {

  private static final int MOST_THREADS = 4;

  private final FolderOptions folders;
  private final Codebook codebook;
  private final JobListener listener;

  ChartsOfLine(FolderOptions folders, Codebook codebook, JobListener listener) {
    this.folders = folders;
    this.codebook = codebook;
    this.listener = listener;
  }

  /** Draws; the page to open first. */
  Path draw(Audience audience, Release release) throws IOException {
    Path folder = folders.chartsFolder().resolve(audience.folder());
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    ReleasePictures pictures = new ReleasePictures(codebook, threads);
    listener.started("charts");
    ExplorerData data = pictures.read(release);
    List<DrawnChart> charts = pictures.drawCharts(data, folder);
    listener.finished("charts", charts.size() + " pictures");
    listener.started("explorer");
    Path page = pictures.writePage(data, charts, folder);
    listener.finished(
        "explorer", String.format(Locale.ROOT, "1 page, %.1f MB", Files.size(page) / 1_000_000.0));
    return page;
  }
}
