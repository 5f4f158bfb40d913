package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gapline.briefing.Block;
import org.gapline.briefing.Briefing;
import org.gapline.briefing.BriefingFixture;
import org.gapline.briefing.BriefingMaker;
import org.gapline.briefing.BriefingRequest;
import org.gapline.briefing.BriefingTables;
import org.gapline.briefing.Part;
import org.gapline.chart.Wording;
import org.gapline.release.Release;
import org.gapline.table.StandingTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplorerAndBriefingTest {

  @TempDir Path folder;

  @Test
  void explorerAndBriefingShowTheSameFigures() throws Exception {
    Release release = BriefingFixture.typical().publish(folder);
    PageIndex index =
        new PageIndex(new ReleasePictures(BriefingFixture.codebook(), 1).read(release));
    Briefing briefing =
        new BriefingMaker(BriefingTables.read(release), BriefingFixture.codebook(), List.of())
            .make(
                new BriefingRequest(
                    BriefingRequest.Subject.unit(BriefingFixture.WEST),
                    null,
                    BriefingRequest.Naming.WITHHELD));

    Block.Table table =
        (Block.Table) briefing.part(Part.Kind.REPORTED).orElseThrow().blocks().get(0);
    for (List<Block.Cell> row : table.rows()) {
      StandingTable.Row standing =
          index.standing(BriefingFixture.WEST).stream()
              .filter(s -> index.labels().theme(s.theme()).equals(row.get(0).passage().text()))
              .findFirst()
              .orElseThrow();
      StandingFigures figures = StandingFigures.of(index, standing);
      assertThat(row.get(1).passage().text())
          .isEqualTo(figures.tally().with() + " of " + figures.tally().of());
      assertThat(row.get(2).passage().text()).isEqualTo(Wording.interval(figures.tally()));
    }
  }
}
