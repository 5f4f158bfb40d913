package org.gapline.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartWriterTest {

  private static final ChartStyle STYLE = ChartStyle.standard(ChartFonts.bundled());

  @TempDir Path folder;

  @Test
  void eachChartIsAnSvgAndAPngAndHasItsWordsInTheList() throws IOException {
    List<ChartSpec> charts = charts(ReleaseFixture.generated(SmallCodebook.standard(), 20, 1));

    List<DrawnChart> drawn = new ChartWriter(STYLE, 2).write(charts, folder);

    assertThat(drawn).extracting(DrawnChart::spec).isEqualTo(charts);
    String words = Files.readString(folder.resolve(ChartWriter.WORDS));
    for (DrawnChart chart : drawn) {
      String name = chart.spec().name();
      assertThat(folder.resolve(name + ".svg")).hasContent(chart.svg());
      assertThat(folder.resolve(name + ".png")).exists();
      assertThat(words).contains(name, chart.spec().text().alternative());
    }
  }

  @Test
  void picturesOfAnEarlierReleaseAreRemovedAndNothingElse() throws IOException {
    ReleaseFixture large = ReleaseFixture.generated(SmallCodebook.standard(), 120, 1);
    new ChartWriter(STYLE, 2).write(charts(large), folder);
    assertThat(folder.resolve("trend-west.svg")).exists();
    Files.writeString(folder.resolve("my-own.svg"), "kept");

    new ChartWriter(STYLE, 1).write(charts(new ReleaseFixture(SmallCodebook.standard())), folder);

    assertThat(folder.resolve("trend-west.svg")).doesNotExist();
    assertThat(folder.resolve("trend-west.png")).doesNotExist();
    assertThat(folder.resolve("my-own.svg")).exists();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void nameThatWouldLeaveTheFolderIsRefused() {
    SheetText text = new SheetText("Title", "", List.of(), "Text");
    ChartSpec outside = new CoverageBars("../outside", text, List.of(), List.of(), "");

    assertThatThrownBy(() -> new ChartWriter(STYLE, 1).write(List.of(outside), folder))
        .hasRootCauseInstanceOf(IllegalArgumentException.class);
    assertThat(folder.resolveSibling("outside.svg")).doesNotExist();
  }

  private static List<ChartSpec> charts(ReleaseFixture fixture) {
    return new ChartsOfRelease(fixture.labels(), TestCaption.DEMONSTRATION).charts(fixture.rows());
  }
}
