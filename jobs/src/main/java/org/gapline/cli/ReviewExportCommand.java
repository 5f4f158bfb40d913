package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.release.Release;
import org.gapline.review.ReviewerName;
import org.gapline.review.Sheet;
import org.gapline.review.SheetFormat;
import org.gapline.review.SheetKind;
import org.gapline.review.SheetLayout;
import org.gapline.table.EventTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapline review export}: a sheet for a person to fill. */
@Command(
    name = "export",
    description = {
      "Writes the statements most worth a person's minute to a sheet, with what stands around"
          + " them.",
      "With --blind without the tool's coding; with --events every sentence of whole events; with"
          + " --decided what reviewers have decided, to decide it anew."
    })
final class ReviewExportCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin OutputOptions output;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "review.xlsx",
      description = "File to write, .xlsx or .csv (default: review.xlsx).")
  Path out;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many statements at most, a quarter of them at random (default: 100).")
  int size;

  @Option(names = "--blind", description = "Without the tool's coding, for two coders to compare.")
  boolean blind;

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description = "Who will fill it: stands in each row. Needed with --blind.")
  String coder;

  @Option(
      names = "--events",
      paramLabel = "N",
      description = "Every sentence of N events, drawn at random by periods of five years.")
  Integer events;

  @Option(
      names = "--decided",
      description = "All decisions in force, those that a text is no statement among them.")
  boolean decided;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "2341",
      description = "Another seed draws another sample; two coders need the same (default: 2341).")
  long seed;

  @Override
  public Integer call() throws IOException {
    checkOptions();
    SheetFormat format = SheetFiles.format(out);
    Codebook codebook = folders.codebook(folders.codebookFiles(whom.audience));
    Release release = CurrentRelease.of(folders, whom.audience);
    requireSame(codebook, release.manifest().codebookVersion());
    SheetLayout layout = SheetLayout.of(kind(), codebook);
    SheetSource source = new SheetSource(release, layout, codebook, coder, seed);
    if (events != null) {
      List<EventTable.Row> drawn = source.events(events);
      String all = drawn.size() < events ? ", all that the release holds" : "";
      String what = ": every sentence of " + Counted.of(drawn.size(), "event") + all;
      write(source.readings(drawn), layout, what, format);
    } else {
      write(decided ? source.decided() : source.statements(size), layout, "", format);
    }
    return ExitCodes.DONE;
  }

  private void write(Sheet sheet, SheetLayout layout, String what, SheetFormat format)
      throws IOException {
    SheetFiles.write(sheet, layout, out);
    output
        .console()
        .line(
            "%s in %s%s. Fill %s, then: %s",
            Counted.of(sheet.rows().size(), "row"),
            out,
            what,
            format == SheetFormat.XLSX
                ? "the yellow columns"
                : "the columns " + String.join(", ", layout.answers()),
            folders.hint("review " + next()));
  }

  /** What is done with the filled sheet. */
  private String next() {
    String taken = "import " + out + AudienceOption.given(whom.audience);
    return blind ? "agreement FILE FILE" : events == null ? taken : taken + " --complete";
  }

  private SheetKind kind() {
    return events != null ? SheetKind.READING : blind ? SheetKind.BLIND : SheetKind.REVIEW;
  }

  private void checkOptions() {
    if (blind && (coder == null || coder.isBlank())) {
      throw new UserMistake("--blind needs --coder NAME: the coders are compared by their names.");
    } else if (blind && events != null) {
      throw new UserMistake(
          "--events and --blind are two kinds of sheet; that of --events is blind already. Leave"
              + " --blind out.");
    } else if (decided && (blind || events != null)) {
      throw new UserMistake(
          "--decided shows what was decided, and sheets of --blind and --events must not. Export"
              + " two sheets.");
    } else if (size < 1 || (events != null && events < 1)) {
      throw new UserMistake("--size and --events take a number of 1 or more.");
    }
    Optional<String> misnamed = Optional.ofNullable(coder).flatMap(ReviewerName::problem);
    if (misnamed.isPresent()) {
      throw new UserMistake("--coder " + misnamed.get() + ".");
    }
  }

  /** Themes are chosen by the codebook of the release, which must be the one at hand. */
  private void requireSame(Codebook codebook, String version) {
    if (!codebook.version().equals(version)) {
      throw new UserMistake(
          "The codebook has changed since the release ("
              + version
              + ", now "
              + codebook.version()
              + "): reviewers would judge what is coded otherwise by now. Run: "
              + folders.hint("run" + AudienceOption.given(whom.audience)));
    }
  }
}
