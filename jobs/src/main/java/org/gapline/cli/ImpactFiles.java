package org.gapline.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.gapline.chart.ChartFonts;
import org.gapline.chart.ChartStyle;
import org.gapline.chart.ChartWriter;
import org.gapline.chart.DrawnChart;
import org.gapline.chart.EventStudies;
import org.gapline.chart.EventStudy;
import org.gapline.disclosure.Audience;
import org.gapline.impact.ImpactPage;
import org.gapline.impact.Picture;

/** An account of impact as files: the page, and the pictures of its estimates beside it. */
final class ImpactFiles {

  private static final String NAME = "event-study";

  private final EventStudies studies;

  ImpactFiles(EventStudies studies) {
    this.studies = studies;
  }

  /**
   * Writes them; the names of pictures begin with that of the page. One of an earlier release that
   * this one has not is removed.
   *
   * @return the files, the page first
   */
  List<Path> write(ImpactPage page, Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    if (Files.isDirectory(absolute)) {
      throw new UserMistake(file + " is a folder. Name a file with --out, as account.md.");
    }
    String stem = absolute.getFileName().toString().replaceAll("\\.md$", "") + "-";
    try {
      Files.createDirectories(absolute.getParent());
      List<Path> written = new ArrayList<>(List.of(file));
      List<Picture> pictures = new ArrayList<>();
      ChartWriter writer = new ChartWriter(ChartStyle.standard(ChartFonts.bundled()), 1);
      Files.deleteIfExists(absolute.resolveSibling(stem + NAME + ".svg"));
      Files.deleteIfExists(absolute.resolveSibling(stem + NAME + ".png"));
      for (EventStudy study : studies.sheets(NAME, page.title(), page.impacts())) {
        String own = stem + study.name();
        DrawnChart drawn = writer.write(study, absolute.getParent(), own);
        pictures.add(new Picture(own + ".svg", drawn.spec().text().alternative()));
        written.add(file.resolveSibling(own + ".png"));
      }
      replace(page.whole(pictures), absolute);
      return List.copyOf(written);
    } catch (FileSystemException e) {
      throw new UserMistake(
          file + " cannot be written (" + Failures.inWords(e) + "). Check --out.");
    }
  }

  /** Written beside and moved, so that nobody opens half a page. */
  private static void replace(String page, Path file) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(next, page);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes the accounts in an audience's folder: they quote documents of their release. */
  static void delete(FolderOptions folders, Audience audience) throws IOException {
    Path folder = folders.chartsFolder().resolve(audience.folder());
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(folder, "impact-*.{md,svg,png}")) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
    }
  }
}
