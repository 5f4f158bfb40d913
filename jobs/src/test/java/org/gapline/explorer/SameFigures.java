package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gapline.briefing.Block;
import org.gapline.briefing.Briefing;
import org.gapline.briefing.BriefingMaker;
import org.gapline.briefing.BriefingRequest;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.briefing.BriefingTables;
import org.gapline.briefing.Part;
import org.gapline.chart.HeardGrid;
import org.gapline.chart.Wording;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.SharingLabel;
import org.gapline.release.KeptByFile;
import org.gapline.release.Release;
import org.gapline.table.StandingTable;

/** The page and the briefing of one release, held against each other figure by figure. */
public final class SameFigures {

  private final PageIndex index;
  private final BriefingMaker maker;
  private final EvidenceTables evidence;

  private SameFigures(Release release, Codebook codebook) throws Exception {
    index =
        new PageIndex(new ReleasePictures(codebook, Map.of()).read(release, KeptByFile.nothing()));
    maker =
        new BriefingMaker(BriefingTables.read(release), codebook, List.of(), SharingLabel.PUBLIC);
    evidence = new EvidenceTables(index, Long.MAX_VALUE / 4);
  }

  /** Fails where they differ, in the briefing of any unit or of one of these States. */
  public static void hold(Release release, Codebook codebook, List<String> states)
      throws Exception {
    SameFigures same = new SameFigures(release, codebook);
    for (String unit : same.index.labels().reportingUnits()) {
      same.hold(unit);
    }
    for (String state : states) {
      Briefing briefing = same.brief(Subject.state(state));
      same.counted(briefing, PageEvents.ofState(same.index, same.evidence, state));
    }
  }

  private void hold(String unit) {
    Briefing briefing = brief(Subject.unit(unit));
    counted(briefing, PageEvents.ofUnit(index, evidence, unit));
    events(briefing, unit);
    if (briefing.part(Part.Kind.REPORTED).isPresent()) {
      challenges(briefing, unit);
      picture(briefing, unit);
      trends(briefing, unit);
    }
  }

  private Briefing brief(Subject subject) {
    return maker.make(new BriefingRequest(subject, null, Naming.WITHHELD));
  }

  private StandingTable.Row standing(String unit, String label) {
    return index.standing(unit).stream()
        .filter(row -> index.labels().theme(row.theme()).equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> leading(Briefing briefing) {
    List<List<String>> rows = new ArrayList<>();
    briefing.part(Part.Kind.REPORTED).stream()
        .flatMap(part -> part.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .flatMap(table -> ((Block.Table) table).rows().stream())
        .forEach(row -> rows.add(row.stream().map(cell -> cell.passage().text()).toList()));
    return rows;
  }

  /** What the page's own events and sentences count up to. */
  private static void counted(Briefing briefing, PageEvents page) {
    List<Block.KeyFigure> figures =
        ((Block.KeyFigures) briefing.part(Part.Kind.FIGURES).orElseThrow().blocks().get(0))
            .figures();
    for (Block.KeyFigure figure : figures) {
      if (figure.label().text().equals("report progress")) {
        assertThat(figure.figure().text()).isEqualTo(page.progress() + " of " + page.reporting());
      } else if (figure.label().text().contains("report something")) {
        assertThat(figure.figure().text()).isEqualTo(page.reporting() + " of " + page.events());
      }
    }
    List<List<String>> rows = leading(briefing);
    for (List<String> row : rows) {
      assertThat(row.get(1))
          .as(briefing.masthead().title() + ", " + row)
          .isEqualTo(page.with(row.get(0)) + " of " + page.reporting());
    }
    answers(briefing, page, rows);
  }

  private static void answers(Briefing briefing, PageEvents page, List<List<String>> rows) {
    Block.Answers answers =
        (Block.Answers) briefing.part(Part.Kind.IF_ASKED).orElseThrow().blocks().get(0);
    for (Block.Answer answer : answers.answers()) {
      String text = answer.answer().text();
      if (answer.question().equals("Who said so?")) {
        assertThat(text).contains(": " + page.speakers(rows.get(0).get(0)) + ". Press");
      } else if (text.contains(" dated events in ")) {
        assertThat(text).contains(page.lateAndEarly(rows.get(0).get(0)));
      } else if (text.contains(", by the reports of ")) {
        assertThat(text).contains(" of " + page.events() + " events");
      }
    }
  }

  private void challenges(Briefing briefing, String unit) {
    for (List<String> cells : leading(briefing)) {
      StandingFigures figures = StandingFigures.of(index, standing(unit, cells.get(0)));
      assertThat(cells.get(1)).isEqualTo(figures.tally().with() + " of " + figures.tally().of());
      assertThat(cells.get(2)).isEqualTo(Wording.interval(figures.tally()));
      String first = figures.first().toLowerCase(Locale.ROOT);
      assertThat(first).endsWith(cells.get(3).split("–")[0]);
      String last = figures.last().toLowerCase(Locale.ROOT);
      assertThat(last).endsWith(cells.get(3).substring(cells.get(3).length() - 4));
    }
  }

  private void events(Briefing briefing, String unit) {
    Part part = briefing.part(Part.Kind.FIGURES).orElseThrow();
    Block.KeyFigure events = ((Block.KeyFigures) part.blocks().get(0)).figures().get(0);
    if (events.label().text().contains("report something")) {
      assertThat(events.figure().text()).startsWith(index.counts().reporting(unit) + " of ");
      assertThat(events.label().text()).contains("; " + index.counts().dated(unit) + " of these");
    }
  }

  private void picture(Briefing briefing, String unit) {
    briefing.part(Part.Kind.HEARD).stream()
        .flatMap(part -> part.blocks().stream())
        .filter(Block.Picture.class::isInstance)
        .forEach(block -> picture(((Block.Picture) block).grid(), unit));
  }

  private void picture(HeardGrid grid, String unit) {
    int dated = grid.years().stream().mapToInt(year -> year.reporting()).sum();
    assertThat(dated).isEqualTo(index.counts().dated(unit));
    assertThat(grid.undated()).isEqualTo(index.counts().undated(unit));
    for (HeardGrid.Row row : grid.rows()) {
      int all = row.counts().stream().mapToInt(Integer::intValue).sum() + row.undated();
      assertThat(all).isEqualTo(standing(unit, row.label()).eventsWithGap());
    }
  }

  private void trends(Briefing briefing, String unit) {
    Part reported = briefing.part(Part.Kind.REPORTED).orElseThrow();
    if (!leading(briefing).isEmpty()) {
      String remarks =
          ((Block.Text) reported.blocks().get(1)).passage().text().toLowerCase(Locale.ROOT);
      for (List<String> row : leading(briefing)) {
        String theme = standing(unit, row.get(0)).theme();
        String verdict = new TrendWords(index, unit, theme).verdict();
        assertThat(remarks).contains(verdict.toLowerCase(Locale.ROOT));
      }
    }
  }
}
