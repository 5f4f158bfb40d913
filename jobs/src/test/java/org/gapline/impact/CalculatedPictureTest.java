package org.gapline.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gapline.chart.ChartFonts;
import org.gapline.chart.ChartStyle;
import org.gapline.chart.ChartWriter;
import org.gapline.chart.EventStudies;
import org.gapline.chart.EventStudy;
import org.gapline.chart.IndicatorNames;
import org.gapline.chart.Labels;
import org.gapline.chart.TestCaption;
import org.gapline.table.ImpactTable;
import org.gapline.table.YearSince;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.Test;

/** The picture of an estimate as it was calculated, from events and ratings to the file. */
class CalculatedPictureTest {

  private final ImpactWorld world = new ImpactWorld();

  /**
   * States came in threes in 2014 and 2015 or to something else. The last three came too late for a
   * rating after. One in three was rated twice before, all in 2012 and again in 2017 and 2019.
   */
  private ImpactTable.Row calculated() {
    for (int from = 0; from < 48; from += 3) {
      List<String> three = IntStream.range(from, from + 3).mapToObj(world::state).toList();
      int year = from >= 45 ? 2019 : 2014 + from % 2;
      if (from < 24 || from >= 45) {
        world.event(year, "Norland", List.of(), three);
      } else {
        world.eventOn("victims", year, three);
      }
    }
    for (int n = 0; n < 48; n++) {
      rate(n, n % 3 == 0, n < 24);
    }
    return world.row("Norland", "made-up-2015", Set.of());
  }

  private void rate(int state, boolean twiceBefore, boolean came) {
    String code = world.state(state);
    if (twiceBefore) {
      world.rated(code, 2010, state % 2);
    }
    world.rated(code, 2012, state % 4 == 1 ? 1 : 0);
    world.rated(code, 2017, came && state % 5 != 0 || state % 4 == 1 ? 1 : 0);
    world.rated(code, 2019, came || state % 4 == 1 ? 1 : 0);
  }

  @Test
  void pictureShowsTheStatesOfTheEstimateAndNoYearOfTheBase() throws Exception {
    ImpactTable.Row row = calculated();

    EventStudy study = study(row);

    assertThat(row.verdict()).isEqualTo("improved more");
    assertThat(row.treatedStates()).isEqualTo(24);
    List<YearSince> years = study.panels().get(0).byYear();
    assertThat(years).extracting(YearSince::since).containsExactly(-5, -4, 2, 3, 4, 5);
    assertThat(years)
        .filteredOn(year -> year.since() < 0)
        .extracting(YearSince::states)
        .containsExactly(4, 4);
    assertThat(years)
        .filteredOn(year -> year.since() > 0)
        .extracting(YearSince::states)
        .containsExactly(12, 12, 12, 12);
    assertThat(study.text().footer().toString()).contains("same side of the line before");
    assertThat(study.panels().get(0).states()).isEqualTo("24 took part, 24 not yet");
  }

  @Test
  void pictureIsDrawn() throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));

    new ChartWriter(ChartStyle.standard(ChartFonts.bundled()), 1)
        .write(study(calculated()), folder, "calculated-event-study");

    assertThat(Files.readString(folder.resolve("calculated-event-study.svg")))
        .contains("24 took part, 24 not yet")
        .contains("improved more");
    assertThat(folder.resolve("calculated-event-study.png")).isNotEmptyFile();
  }

  private static EventStudy study(ImpactTable.Row row) {
    return new EventStudies(
            new Labels(ProjectCodebook.read()),
            TestCaption.DEMONSTRATION,
            new IndicatorNames(Map.of()))
        .sheets("study", "What Norland paid for", List.of(row))
        .get(0);
  }
}
