package org.gapline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gapline.codebook.Codebook;
import org.gapline.preview.CodebookPreview;
import org.gapline.preview.PreviewReport;
import org.gapline.preview.StatementChange;
import org.gapline.release.Release;
import org.gapline.release.ReleaseManifest;

/** Prints what a codebook would change in a release. */
final class Preview {

  private static final int LISTED = 20;

  private final Console console;
  private final Codebook codebook;

  Preview(Console console, Codebook codebook) {
    this.console = console;
    this.codebook = codebook;
  }

  /**
   * Compares and prints.
   *
   * @param all whether every statement is listed
   * @param out file that all changes are written to as JSON Lines, or null
   */
  void print(Release release, Listing all, Path out) throws IOException {
    CodebookPreview.Outcome outcome = new CodebookPreview(codebook).against(release);
    heading(release.manifest(), outcome);
    PreviewReport report = new PreviewReport(outcome);
    section(report.themes());
    section(report.roles());
    int changes = outcome.changes().size();
    int listed = all == Listing.ALL ? changes : Math.min(changes, LISTED);
    section(report.statements(listed));
    if (out != null) {
      write(outcome.changes(), out);
      console.line("%s: %s", out, Counted.of(changes, "change"));
    } else if (listed < changes) {
      console.line(
          "%s more: list them with --all, or write them to a file with --changes FILE.",
          Counted.of(changes - listed, "statement"));
    }
  }

  /** How many statements are listed. */
  enum Listing {
    FIRST,
    ALL
  }

  private void heading(ReleaseManifest manifest, CodebookPreview.Outcome outcome) {
    console.line("");
    console.line(
        "Against release %s (codebook %s): %s, %s there, %,d by this codebook, %s coded otherwise.",
        manifest.releaseId(),
        manifest.codebookVersion(),
        Counted.of(outcome.documents(), "document"),
        Counted.of(outcome.before(), "statement"),
        outcome.after(),
        outcome.changes().isEmpty() ? "none" : Counted.of(outcome.changes().size(), ""));
    if (!manifest.softwareVersion().equals(SoftwareVersion.current())) {
      console.line(
          "It was made by gapline %s: what this version codes otherwise shows, too.",
          manifest.softwareVersion());
    }
  }

  private void section(List<String> lines) {
    if (!lines.isEmpty()) {
      console.line("");
      lines.forEach(line -> console.line("%s", Console.safe(line)));
    }
  }

  /** Stops before any work where the file for the changes is there already. */
  static void requireNew(Path out) {
    if (out != null && Files.exists(out)) {
      throw new UserMistake(
          out + " is there already and would be overwritten. Name another file with --changes.");
    }
  }

  private static void write(List<StatementChange> changes, Path out) {
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    try {
      for (StatementChange change : changes) {
        lines.append(json.writeValueAsString(change)).append('\n');
      }
      Files.writeString(out, lines);
    } catch (IOException e) {
      throw new UserMistake(
          out + " cannot be written (" + Failures.inWords(e) + "). Check --changes.");
    }
  }
}
