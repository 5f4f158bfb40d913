package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gapline.assessment.Scheme;
import org.gapline.assessment.StateUnits;
import org.gapline.assessment.Withheld;
import org.gapline.chart.ChartFonts;
import org.gapline.chart.ChartSpec;
import org.gapline.chart.ChartStyle;
import org.gapline.chart.ChartWriter;
import org.gapline.chart.ChartsOfRelease;
import org.gapline.chart.DrawnChart;
import org.gapline.chart.RatingCharts;
import org.gapline.codebook.Codebook;
import org.gapline.concurrent.Beside;
import org.gapline.disclosure.Audience;
import org.gapline.explorer.AlignedIndicator;
import org.gapline.explorer.ExplorerData;
import org.gapline.explorer.PageDraft;
import org.gapline.explorer.ReleasePictures;
import org.gapline.explorer.StatementsOfFile;
import org.gapline.release.KeptByFile;
import org.gapline.release.Release;
import org.gapline.spark.jobs.JobListener;
import org.gapline.table.AlignmentTable;
import org.gapline.table.AssessmentTable;
import org.gapline.table.WithheldTable;

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
    return draw(audience, release, KeptByFile.nothing());
  }

  /**
   * The same, where files of statements that were read before need not be read.
   *
   * @param kept what they told
   */
  Path draw(Audience audience, Release release, KeptByFile<StatementsOfFile> kept)
      throws IOException {
    Path folder = folders.chartsFolder().resolve(audience.folder());
    Map<String, Scheme> schemes = ReadableSchemes.of(folders.codebookFiles(audience), codebook);
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    ReleasePictures pictures = new ReleasePictures(codebook, schemes);
    listener.started("charts");
    ExplorerData data = pictures.read(release, kept);
    Beside<PageDraft> draft = Beside.begin(() -> PageDraft.of(data));
    List<DrawnChart> charts =
        new ChartWriter(ChartStyle.standard(ChartFonts.bundled()), threads)
            .write(specs(data, release, schemes), folder);
    listener.finished("charts", charts.size() + " pictures");
    listener.started("explorer");
    Path page = pictures.writePage(draft.result(), charts, folder);
    listener.finished(
        "explorer", String.format(Locale.ROOT, "1 page, %.1f MB", Files.size(page) / 1_000_000.0));
    return page;
  }

  private List<ChartSpec> specs(ExplorerData data, Release release, Map<String, Scheme> schemes)
      throws IOException {
    List<ChartSpec> specs = new ArrayList<>();
    specs.addAll(new ChartsOfRelease(data.labels(), data.caption()).charts(data.rows()));
    specs.addAll(ratingCharts(data, release, schemes));
    return specs;
  }

  private List<ChartSpec> ratingCharts(
      ExplorerData data, Release release, Map<String, Scheme> schemes) throws IOException {
    List<AlignmentTable.Row> alignment =
        data.alignment().stream().map(AlignedIndicator::row).toList();
    return new RatingCharts(data.labels(), data.caption(), schemes, new StateUnits(codebook))
        .charts(
            release.rows(AssessmentTable.TABLE),
            new Withheld(release.rowsIfAny(WithheldTable.TABLE)),
            alignment);
  }
}
