package org.gapline.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gapline.chart.ChartFonts;
import org.gapline.chart.ChartStyle;
import org.gapline.chart.ChartWriter;
import org.gapline.chart.ChartsOfRelease;
import org.gapline.chart.DrawnChart;
import org.gapline.chart.ReleaseCaption;
import org.gapline.chart.ReleaseFixture;
import org.gapline.chart.ReleaseRows;
import org.gapline.chart.SmallCodebook;
import org.gapline.chart.TestCaption;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The page of a small release, without running its scripts. */
final class ParsedPage {

  private final Path folder;
  private final ReleaseFixture fixture = new ReleaseFixture(SmallCodebook.standard());
  private final List<SourceDocument> documents = new ArrayList<>();
  private final Map<String, String> leadIns = new HashMap<>();

  private final List<AlignedIndicator> alignment = new ArrayList<>();

  ParsedPage(Path folder) {
    this.folder = folder;
  }

  /** What is reported beside how States are rated. */
  void align(AlignedIndicator row) {
    alignment.add(row);
  }

  /** The release, empty at first. */
  ReleaseFixture fixture() {
    return fixture;
  }

  void add(SourceDocument document) {
    documents.add(document);
  }

  void leadIn(String statement, String words) {
    leadIns.put(statement, words);
  }

  /** The document of an event. */
  static SourceDocument document(String event, String url, String provenance) {
    return new SourceDocument(
        "d" + event.substring(1), "Title of it", url, null, null, provenance, "public", null);
  }

  Document page() throws Exception {
    return page(fixture.rows(), TestCaption.DEMONSTRATION, fixture);
  }

  Document page(ReleaseCaption caption) throws Exception {
    return page(fixture.rows(), caption, fixture);
  }

  Document page(ReleaseFixture of) throws Exception {
    return page(of.rows(), TestCaption.DEMONSTRATION, of);
  }

  Document page(ReleaseRows rows, ReleaseCaption caption) throws Exception {
    return page(rows, caption, fixture);
  }

  private Document page(ReleaseRows rows, ReleaseCaption caption, ReleaseFixture of)
      throws Exception {
    List<DrawnChart> charts =
        new ChartWriter(ChartStyle.standard(ChartFonts.bundled()), 2)
            .write(new ChartsOfRelease(of.labels(), caption).charts(rows), folder);
    ExplorerData data =
        new ExplorerData(
            caption,
            of.labels(),
            documents,
            PageFixture.gathered(rows, of.statements()),
            leadIns,
            rows,
            List.of(),
            alignment);
    return Jsoup.parse(new ExplorerPage().html(data, charts));
  }
}
