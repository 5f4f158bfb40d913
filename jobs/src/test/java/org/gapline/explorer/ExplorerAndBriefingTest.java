package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gapline.briefing.Block;
import org.gapline.briefing.Briefing;
import org.gapline.briefing.BriefingFixture;
import org.gapline.briefing.BriefingMaker;
import org.gapline.briefing.BriefingRequest;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.briefing.BriefingTables;
import org.gapline.briefing.Part;
import org.gapline.chart.HeardGrid;
import org.gapline.chart.Wording;
import org.gapline.disclosure.SharingLabel;
import org.gapline.release.Release;
import org.gapline.table.StandingTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the briefing are two views of one release: no figure may differ. */
class ExplorerAndBriefingTest {

  private static final List<String> UNITS = List.of(BriefingFixture.WEST, "africa", "all");

  @TempDir Path folder;
  private PageIndex index;
  private BriefingMaker maker;

  @BeforeEach
  void read() throws Exception {
    Release release = BriefingFixture.typical().publish(folder);
    index = new PageIndex(new ReleasePictures(BriefingFixture.codebook(), Map.of()).read(release));
    maker =
        new BriefingMaker(
            BriefingTables.read(release),
            BriefingFixture.codebook(),
            List.of(),
            SharingLabel.PUBLIC);
  }

  private Briefing brief(String unit) {
    return maker.make(new BriefingRequest(Subject.unit(unit), null, Naming.WITHHELD));
  }

  private StandingTable.Row standing(String unit, String label) {
    return index.standing(unit).stream()
        .filter(row -> index.labels().theme(row.theme()).equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void challengesHaveTheSameCountsSharesIntervalsAndYears() {
    for (String unit : UNITS) {
      Part reported = brief(unit).part(Part.Kind.REPORTED).orElseThrow();
      for (List<Block.Cell> row : ((Block.Table) reported.blocks().get(0)).rows()) {
        List<String> cells = row.stream().map(cell -> cell.passage().text()).toList();
        StandingFigures figures = StandingFigures.of(index, standing(unit, cells.get(0)));
        assertThat(cells.get(1)).isEqualTo(figures.tally().with() + " of " + figures.tally().of());
        assertThat(cells.get(2)).isEqualTo(Wording.interval(figures.tally()));
        assertThat(figures.first()).endsWith(cells.get(3).split("–")[0]);
        assertThat(figures.last()).endsWith(cells.get(3).substring(cells.get(3).length() - 4));
      }
    }
  }

  @Test
  void keyFiguresCountTheSameEvents() {
    for (String unit : UNITS) {
      Part part = brief(unit).part(Part.Kind.FIGURES).orElseThrow();
      Block.KeyFigure events = ((Block.KeyFigures) part.blocks().get(0)).figures().get(0);
      assertThat(events.figure().text()).startsWith(index.counts().reporting(unit) + " of ");
      assertThat(events.label().text()).contains("; " + index.counts().dated(unit) + " of these");
    }
  }

  @Test
  void thePictureCountsTheSameEventsByYear() {
    for (String unit : UNITS) {
      Part heard = brief(unit).part(Part.Kind.HEARD).orElseThrow();
      HeardGrid grid =
          heard.blocks().stream()
              .filter(Block.Picture.class::isInstance)
              .map(block -> ((Block.Picture) block).grid())
              .findFirst()
              .orElseThrow();
      int dated = grid.years().stream().mapToInt(year -> year.reporting()).sum();
      assertThat(dated).isEqualTo(index.counts().dated(unit));
      assertThat(grid.undated()).isEqualTo(index.counts().undated(unit));
      for (HeardGrid.Row row : grid.rows()) {
        int all = row.counts().stream().mapToInt(Integer::intValue).sum() + row.undated();
        assertThat(all).isEqualTo(standing(unit, row.label()).eventsWithGap());
      }
    }
  }

  @Test
  void trendsHaveTheSameVerdictsAndReasons() {
    for (String unit : UNITS) {
      Part reported = brief(unit).part(Part.Kind.REPORTED).orElseThrow();
      String remarks =
          ((Block.Text) reported.blocks().get(1)).passage().text().toLowerCase(Locale.ROOT);
      List<String> verdicts = new ArrayList<>();
      for (List<Block.Cell> row : ((Block.Table) reported.blocks().get(0)).rows()) {
        StandingTable.Row standing = standing(unit, row.get(0).passage().text());
        verdicts.add(new TrendWords(index, unit, standing.theme()).verdict());
      }
      assertThat(verdicts).isNotEmpty();
      assertThat(verdicts).allMatch(verdict -> remarks.contains(verdict.toLowerCase(Locale.ROOT)));
    }
  }
}
