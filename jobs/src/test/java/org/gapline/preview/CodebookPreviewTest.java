package org.gapline.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Theme;
import org.gapline.release.Release;
import org.gapline.table.DocumentTable;
import org.gapline.table.ReviewTable;
import org.gapline.table.StatementTable;
import org.gapline.table.TableWriter;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookPreviewTest {

  private static final String RADIOS = "Harbour police lack boats and radios.";
  private static final String TEXT = "# Workshop on ports\n\n" + RADIOS;
  private static final int BEGIN = TEXT.indexOf(RADIOS);
  private static final Codebook CODEBOOK = ProjectCodebook.read().withoutWeights();

  @TempDir Path folder;
  private Release release;

  @BeforeEach
  void openTheRelease() {
    release = new Release(folder);
  }

  /** A release of one document with statements. */
  private void release(StatementTable.Row... statements) throws IOException {
    TableWriter.write(
        DocumentTable.TABLE,
        List.of(
            new DocumentTable.Row(
                "d-1",
                "reports/ports.txt",
                null,
                null,
                "text/plain",
                "en",
                "Workshop on ports",
                null,
                "workshop",
                "public",
                "original",
                List.of(),
                null,
                9,
                List.of(),
                TEXT)),
        folder.resolve("documents/part.parquet"));
    TableWriter.write(
        StatementTable.TABLE, List.of(statements), folder.resolve("statements/part.parquet"));
  }

  private static StatementTable.Row radios(String role, String decidedBy, List<String> themes) {
    return new StatementTable.Row(
        "s-1",
        "d-1",
        null,
        role,
        themes,
        "participants",
        "none",
        null,
        List.of(),
        List.of(),
        RADIOS,
        BEGIN,
        BEGIN + RADIOS.length(),
        null,
        null,
        null,
        0.9,
        List.of(),
        decidedBy,
        "en",
        2019,
        "public",
        "v1");
  }

  private List<String> themesFound() throws IOException {
    release();
    StatementChange found = new CodebookPreview(CODEBOOK).against(release).changes().get(0);
    assertThat(found.roleBefore()).isEqualTo("none");
    assertThat(found.text()).isEqualTo(RADIOS);
    return found.after().themes();
  }

  @Test
  void sameCodebookChangesNothing() throws IOException {
    release(radios("challenge", "rules", themesFound()));

    CodebookPreview.Outcome outcome = new CodebookPreview(CODEBOOK).against(release);

    assertThat(outcome.changes()).isEmpty();
    assertThat(outcome.before()).isEqualTo(1);
    assertThat(outcome.after()).isEqualTo(1);
    assertThat(new PreviewReport(outcome).themes()).isEmpty();
  }

  @Test
  void themesAndRolesThatChangeAreToldByThemeAndByStatement() throws IOException {
    List<String> otherThemes = new ArrayList<>(themesFound());
    String gained = otherThemes.remove(0);
    otherThemes.add("gender");
    release(radios("progress", "model", otherThemes));

    CodebookPreview.Outcome outcome = new CodebookPreview(CODEBOOK).against(release);

    StatementChange change = outcome.changes().get(0);
    assertThat(change.themesGained()).containsExactly(gained);
    assertThat(change.themesLost()).containsExactly("gender");
    assertThat(change.roleBefore()).isEqualTo("progress");
    assertThat(change.roleAfter()).isEqualTo("challenge");
    PreviewReport report = new PreviewReport(outcome);
    assertThat(report.themes())
        .anyMatch(line -> line.matches("gender +1 +0 +1 +0"))
        .anyMatch(line -> line.matches(gained + " +0 +1 +0 +1"));
    assertThat(report.roles()).anyMatch(line -> line.matches("progress +challenge +1"));
    assertThat(report.statements(1))
        .containsExactly(
            "progress -> challenge  +" + gained + " -gender",
            "    reports/ports.txt, " + BEGIN + ": " + RADIOS);
  }

  @Test
  void statementThatNoPatternFindsAnyMoreGoes() throws IOException {
    release(radios("challenge", "rules", themesFound()));
    Codebook mute =
        new Codebook(
            CODEBOOK.version(),
            CODEBOOK.crosswalk(),
            List.<Theme>of(),
            List.of(),
            CODEBOOK.parents(),
            CODEBOOK.regions(),
            CODEBOOK.groupings(),
            CODEBOOK.states(),
            CODEBOOK.cities(),
            CODEBOOK.territories(),
            CODEBOOK.organizations(),
            CODEBOOK.resolutions());

    StatementChange change = new CodebookPreview(mute).against(release).changes().get(0);

    assertThat(change.after()).isNull();
    assertThat(change.roleAfter()).isEqualTo("none");
    assertThat(change.themesLost()).isNotEmpty();
  }

  /** Adds a decision on the statement to the release. */
  private void decided(String status, String role, List<String> themes) throws IOException {
    decided(status, role, themes, RADIOS);
  }

  private void decided(String status, String role, List<String> themes, String text)
      throws IOException {
    TableWriter.write(
        ReviewTable.TABLE,
        List.of(
            new ReviewTable.Row(
                "s-1",
                "d-1",
                "review",
                status,
                null,
                role == null ? "no-statement" : "change",
                role,
                themes,
                null,
                TEXT.indexOf(text),
                TEXT.indexOf(text) + text.length(),
                text,
                null,
                "A. Reviewer",
                LocalDate.of(2026, 3, 1),
                "2026-03-02T10:00:00Z",
                null,
                "challenge",
                List.of(),
                "v1",
                "reviews/a.jsonl",
                "line 1")),
        folder.resolve("reviews/part.parquet"));
  }

  @Test
  void whatAReviewerDecidedStands() throws IOException {
    release(radios("progress", "reviewer", List.of("gender")));
    decided(ReviewTable.IN_FORCE, "progress", List.of("gender"));

    CodebookPreview.Outcome outcome = new CodebookPreview(CODEBOOK).against(release);

    assertThat(outcome.changes()).isEmpty();
    assertThat(outcome.before()).isZero();
    assertThat(outcome.after()).isZero();
    assertThat(outcome.themesBefore()).isEmpty();
  }

  @Test
  void whatAReviewerCalledNoStatementIsNotGained() throws IOException {
    release();
    decided(ReviewTable.IN_FORCE, null, List.of());

    CodebookPreview.Outcome outcome = new CodebookPreview(CODEBOOK).against(release);

    assertThat(outcome.changes()).isEmpty();
    assertThat(outcome.after()).isZero();
  }

  /** A run would count it: only what lies wholly in a decided text is decided. */
  @Test
  void longerStatementOverADecidedTextIsGained() throws IOException {
    release();
    decided(ReviewTable.IN_FORCE, null, List.of(), "lack boats");

    assertThat(new CodebookPreview(CODEBOOK).against(release).changes())
        .singleElement()
        .satisfies(change -> assertThat(change.text()).isEqualTo(RADIOS));
  }

  @Test
  void decisionThatIsNotInForceSettlesNothing() throws IOException {
    release();
    decided(ReviewTable.SUPERSEDED, null, List.of());

    assertThat(new CodebookPreview(CODEBOOK).against(release).changes()).hasSize(1);
  }
}
