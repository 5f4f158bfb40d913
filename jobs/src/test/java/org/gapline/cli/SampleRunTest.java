package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.briefing.Briefing;
import org.gapline.briefing.BriefingMaker;
import org.gapline.briefing.BriefingRequest;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingRequest.Subject;
import org.gapline.briefing.BriefingTables;
import org.gapline.briefing.CountedFigures;
import org.gapline.chart.Labels;
import org.gapline.chart.ReleaseRows;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.CodebookReader;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.explorer.SameFigures;
import org.gapline.release.AccountLine;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the shipped sample, as a user starts it. */
class SampleRunTest {

  /** States of many events, of few, of one and of none. */
  private static final List<String> STATES = List.of("KEN", "NGA", "USA", "PHL", "UZB", "TUV");

  @TempDir static Path folder;
  private static GaplineProcess.Ended run;
  private static Release release;

  @BeforeAll
  static void runOnTheSample() throws Exception {
    run = run("first", "local[2]");
    assertThat(run.exitCode()).as(run.output()).isZero();
    release = line("first").current().orElseThrow();
  }

  @Test
  void theAccountAddsUpAndCountsWhatLiesInTheSample() throws IOException {
    assertThat(release.manifest().account())
        .allMatch(AccountLine::addsUp)
        .anySatisfy(
            line -> {
              assertThat(line.what()).isEqualTo("report files");
              assertThat(line.in()).isEqualTo(165);
              assertThat(line.accepted()).isEqualTo(165);
            })
        .anySatisfy(
            line -> {
              assertThat(line.what()).isEqualTo("assessment records");
              assertThat(line.in()).isEqualTo(3300 + 851);
            });
  }

  @Test
  void theRunPrintsTheAccountTheStandingListAndWhereToLook() {
    assertThat(run.output())
        .contains("Account", "report files", "adds up")
        .contains("Standing list", "Demonstration data, not a source")
        .contains("index.html")
        .doesNotContain("\u001b[");
  }

  @Test
  void theStandingListIsOutOfTheEventsAtWhichAnythingLikelyWasSaid() throws IOException {
    int reporting = ReleaseRows.reportingEvents(release.rows(StatementTable.TABLE)).size();

    assertThat(run.output()).containsPattern("Borders and travel +\\d+ of " + reporting + " ");
  }

  @Test
  void everyStatementIsTheTextThatItsOffsetsPointTo() throws IOException {
    var texts =
        release.rows(DocumentTable.TABLE).stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    DocumentTable.Row::docId, DocumentTable.Row::text));

    assertThat(release.rows(StatementTable.TABLE))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(
                        texts.get(row.docId()).substring(row.begin(), row.end()).replace('\f', ' '))
                    .isEqualTo(row.text()));
  }

  @Test
  void theContentIsTheSameAtAnyParallelism() throws Exception {
    GaplineProcess.Ended alone = run("alone", "local[1]");

    assertThat(alone.exitCode()).as(alone.output()).isZero();
    ReleaseManifest manifest = line("alone").current().orElseThrow().manifest();
    assertThat(manifest.tables()).isEqualTo(release.manifest().tables());
    assertThat(manifest.releaseId()).isEqualTo(release.manifest().releaseId());
  }

  @Test
  void thePageAndThePicturesAreDrawn() throws IOException {
    Path charts = folder.resolve("first/charts/analysts");

    assertThat(charts.resolve("index.html")).isNotEmptyFile();
    try (var files = Files.list(charts)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.endsWith(".svg"))
          .anyMatch(name -> name.endsWith(".png"));
    }
  }

  @Test
  void everyFigureOfBriefingsIsCountedAnewFromTheTables() throws Exception {
    Codebook codebook = codebook();
    BriefingMaker maker =
        new BriefingMaker(BriefingTables.read(release), codebook, List.of(), SharingLabel.PUBLIC);
    Stream<Subject> units = new Labels(codebook).reportingUnits().stream().map(Subject::unit);
    for (Subject subject : Stream.concat(units, STATES.stream().map(Subject::state)).toList()) {
      Briefing briefing = maker.make(new BriefingRequest(subject, null, Naming.WITHHELD));
      CountedFigures.hold(release, codebook, briefing, subject, null);
    }
  }

  @Test
  void thePageAndTheBriefingsAgreeOnEveryFigure() throws Exception {
    SameFigures.hold(release, codebook(), STATES);
  }

  private static Codebook codebook() throws Exception {
    return CodebookReader.read(CodebookFiles.read(ProjectFolder.file("data/codebook")));
  }

  private static GaplineProcess.Ended run(String name, String master) throws Exception {
    return GaplineProcess.run(
        "run",
        "--master",
        master,
        "--raw",
        ProjectFolder.file("data/raw").toString(),
        "--curated",
        folder.resolve(name).resolve("curated").toString(),
        "--charts",
        folder.resolve(name).resolve("charts").toString());
  }

  private static ReleaseLine line(String name) {
    return new ReleaseLine(folder.resolve(name).resolve("curated"), Audience.ANALYSTS);
  }
}
