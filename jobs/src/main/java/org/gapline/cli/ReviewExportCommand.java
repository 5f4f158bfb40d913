package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gapline.codebook.Codebook;
import org.gapline.release.Release;
import org.gapline.review.EventSample;
import org.gapline.review.Sheet;
import org.gapline.review.SheetKind;
import org.gapline.review.SheetLayout;
import org.gapline.review.Sheets;
import org.gapline.review.StatementSample;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapline review export}: a sheet for a person to fill. */
@Command(
    name = "export",
    description = {
      "Writes the statements most worth a person's minute to a sheet, with what stands around"
          + " them.",
      "With --blind without the tool's coding; with --events every sentence of whole events."
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
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "2341",
      description = "Another seed draws another sample; two coders need the same (default: 2341).")
  long seed;

  @Override
  public Integer call() throws IOException {
    checkOptions();
    SheetFiles.format(out);
    Codebook codebook = folders.codebook(folders.codebookFiles(whom.audience));
    Release release = CurrentRelease.of(folders, whom.audience);
    String version = release.manifest().codebookVersion();
    requireSame(codebook, version);
    SheetLayout layout = SheetLayout.of(kind(), codebook);
    Sheet sheet =
        events == null
            ? statements(release, layout, version)
            : readings(release, layout, version, codebook);
    SheetFiles.write(sheet, layout, out);
    output
        .console()
        .line(
            "%s in %s. Fill the yellow columns, then: %s",
            Counted.of(sheet.rows().size(), "row"), out, folders.hint("review " + next()));
    return ExitCodes.DONE;
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
    } else if (size < 1 || (events != null && events < 1)) {
      throw new UserMistake("--size and --events take a number of 1 or more.");
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

  private Sheet statements(Release release, SheetLayout layout, String version) throws IOException {
    Set<String> copies = new HashSet<>();
    release.forEach(
        DocumentTable.TABLE,
        row -> {
          if (row.nearDuplicateOf() != null) {
            copies.add(row.docId());
          }
        });
    List<StatementTable.Row> all =
        release.rows(StatementTable.TABLE).stream()
            .filter(row -> !copies.contains(row.docId()))
            .toList();
    List<StatementSample.Picked> picked = StatementSample.draw(all, size, seed);
    if (picked.isEmpty()) {
      throw new UserMistake("There is nothing to review: reviewers have decided every statement.");
    }
    Set<String> needed =
        picked.stream().map(pick -> pick.statement().docId()).collect(Collectors.toSet());
    return new Sheets(layout, version, coder, documents(release, needed)).ofStatements(picked);
  }

  private Sheet readings(Release release, SheetLayout layout, String version, Codebook codebook)
      throws IOException {
    List<EventTable.Row> drawn = EventSample.draw(release.rows(EventTable.TABLE), events, seed);
    if (drawn.isEmpty()) {
      throw new UserMistake("The release holds no event to read.");
    }
    Set<String> needed =
        drawn.stream().flatMap(event -> event.docIds().stream()).collect(Collectors.toSet());
    return new Sheets(layout, version, coder, documents(release, needed)).ofEvents(drawn, codebook);
  }

  private static Map<String, DocumentTable.Row> documents(Release release, Set<String> needed)
      throws IOException {
    Map<String, DocumentTable.Row> documents = new HashMap<>();
    release.forEach(
        DocumentTable.TABLE,
        row -> {
          if (needed.contains(row.docId())) {
            documents.put(row.docId(), row);
          }
        });
    return documents;
  }
}
