package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.gapline.review.Sheet;
import org.gapline.spark.RunFixture;
import org.gapline.spark.jobs.RunResult;
import org.gapline.spark.raw.RawFolder;
import org.gapline.table.CuratedTables;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.tagging.ProjectCodebook;

/**
 * A project with a string of its own planted wherever an input of a label can hold one: text,
 * title, names of files and folders, metadata, records of bulk files, State ratings and comments of
 * reviewers. All that Gapline then makes for an audience lies in its output folders.
 */
final class CanaryProject {

  /** The canary of each label; that of no label and of an unknown one too. */
  static final Map<String, String> CANARIES =
      Map.of(
          "public", "Kwvpa",
          "restricted", "Kwvra",
          "confidential", "Kwvcb",
          "donor:norland", "Kwvnc",
          "donor:sudland", "Kwvsd",
          "", "Kwvue",
          "top-secret", "Kwvtf");

  /** In the comments of reviewers on all but public documents. */
  static final String COMMENT = "Kwvcomment";

  private final Path folder;
  private final RunFixture fixture;

  CanaryProject(Path folder) {
    this.folder = folder;
    this.fixture = new RunFixture(folder);
    fixture.codebook(codebook());
  }

  /** Plants every canary. */
  CanaryProject planted() throws IOException {
    CanaryInputs.copy(ProjectFolder.file("data/codebook"), codebook());
    for (Map.Entry<String, String> each : CANARIES.entrySet()) {
      plant(each.getKey(), each.getValue());
    }
    plantMixed(List.of());
    return this;
  }

  private Path codebook() {
    return folder.resolve("codebook");
  }

  /** Public files with a record of each label, without those of some canaries. */
  private void plantMixed(List<String> gone) throws IOException {
    fixture
        .with("reports/mixed/_meta.json", "{\"sharing\": \"public\"}")
        .with("reports/mixed/dump.jsonl", CanaryInputs.mixedDump(CANARIES, gone))
        .with("reports/mixed/archive.zip", CanaryInputs.mixedArchive(CANARIES, gone));
  }

  /** A decision on each recommendation of a label; in the public file, on all there are. */
  private void decide() throws IOException {
    List<StatementTable.Row> made =
        new ReleaseLine(fixture.curated(), Audience.ANALYSTS)
            .current()
            .orElseThrow()
            .rows(StatementTable.TABLE);
    for (Map.Entry<String, String> each : CANARIES.entrySet()) {
      String canary = each.getValue();
      // A day of its own: equal rows of other files would be duplicates.
      String day = each.getKey().equals("public") ? "2021-01-01" : "2020-01-01";
      StringBuilder rows = new StringBuilder("statement_id,status,reviewer,decided_on\n");
      made.stream()
          .filter(row -> row.role().equals("recommendation"))
          .filter(row -> each.getKey().equals("public") || row.text().contains(canary))
          .map(row -> row.statementId() + ",superseded," + canary + "decider," + day + "\n")
          .forEach(rows::append);
      String name = "recommendations/" + canary + "-status.csv";
      fixture.with(name, rows.toString());
      if (!each.getKey().isEmpty()) {
        fixture.with(name + ".meta.json", "{\"sharing\": \"" + each.getKey() + "\"}");
      }
    }
  }

  private void plant(String label, String canary) throws IOException {
    String sharing = label.isEmpty() ? "" : "\"sharing\": \"" + label + "\", ";
    String folderName = canary + "-folder/";
    fixture
        .with(
            "reports/" + folderName + "_meta.json",
            "{" + sharing + "\"source_url\": \"https://example.org/" + canary + "url\"}")
        .with("reports/" + folderName + canary + "-report.txt", CanaryInputs.report(canary))
        .with(
            "reports/" + folderName + canary + "-office.docx",
            CanaryInputs.office(canary + "office"))
        .with("reports/" + folderName + canary + "-paper.pdf", CanaryInputs.pdf(canary + "pdf"))
        .with("reports/" + folderName + canary + "-broken.pdf", "%PDF-1.7 " + canary)
        .with(
            "reports/" + folderName + canary + "-dump.jsonl",
            CanaryInputs.record(canary + "bulk", null))
        .with("assessments/" + folderName + "_meta.json", "{" + sharing + "\"language\": \"en\"}")
        .with(
            "assessments/" + folderName + "terrorist-financing-ratings-" + canary + ".csv",
            CanaryInputs.ratings(canary))
        .with(
            "assessments/" + folderName + "grades-" + canary + ".csv", CanaryInputs.grades(canary))
        .with(canary + "-misplaced.txt", "Nothing reads " + canary)
        .with(canary + "-misplaced.txt.meta.json", "{" + sharing + "\"language\": \"en\"}");
    if (!label.equals("top-secret")) {
      // An unknown label stops a run for analysts (MappingSharingTest has what others see).
      Path mapping = codebook().resolve("mappings").resolve(canary + ".yaml");
      Files.writeString(mapping, CanaryInputs.mapping(label, canary));
    }
  }

  /**
   * Reviewers agree with all that analysts see; their comments hold a canary but on what is open.
   */
  void review() throws IOException {
    ReviewFixture reviews = ReviewFixture.of(folder, fixture);
    assertThat(reviews.execute("export", "--out", reviews.file("out.xlsx"))).isZero();
    reviews.fill(
        "out.xlsx",
        "back.xlsx",
        row ->
            Map.of(
                Sheet.DECISION,
                "agree",
                Sheet.REVIEWER,
                "A. Reader",
                Sheet.COMMENT,
                row.cells().toString().contains(CANARIES.get("public")) ? "fine" : COMMENT));
    assertThat(reviews.execute("import", reviews.file("back.xlsx"))).isZero();
    decide();
  }

  /** Takes away all that an audience may not see; what reviewers said of it stays. */
  void takeAway(List<String> canaries) throws IOException {
    plantMixed(canaries);
    try (Stream<Path> files =
        Stream.concat(Files.walk(folder.resolve("raw")), Files.walk(codebook()))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (canaries.stream().anyMatch(file.toString()::contains)) {
          Files.delete(file);
        }
      }
    }
  }

  /** Where everything lies that is made for an audience. */
  List<Path> outputs(Audience audience) {
    return List.of(
        folder.resolve("curated").resolve(audience.folder()),
        folder.resolve("charts").resolve(audience.folder()),
        folder.resolve("exports").resolve(audience.folder()));
  }

  /** Runs all for an audience, and every command that reads its release; what was printed. */
  String runAll(Audience audience) throws IOException {
    Path exports = Files.createDirectories(outputs(audience).get(2));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (CapturedLog log = CapturedLog.open();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(stream);
      System.setErr(stream);
      run(audience, new Console(stream, false, Console.Verbosity.NORMAL));
      read(audience, exports, stream);
      stream.print(log.text());
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private void run(Audience audience, Console console) throws IOException {
    FolderOptions folders = new FolderOptions();
    folders.raw = folder.resolve("raw").toString();
    folders.curated = folder.resolve("curated").toString();
    folders.charts = folder.resolve("charts").toString();
    folders.codebook = codebook().toString();
    RawFolder raw = folders.rawFolder(audience);
    RunProgress progress = RunProgress.withoutSpark(console);
    RunReport report = new RunReport(console, folders, ProjectCodebook.read(), audience);
    report.begin();
    RunResult result = fixture.run(audience, progress);
    report.published(result, raw);
    Path page =
        new ChartsOfLine(folders, ProjectCodebook.read(), progress)
            .draw(audience, result.release());
    report.end(result, page, 0);
  }

  private void read(Audience audience, Path exports, PrintStream err) {
    for (Table<?> table : CuratedTables.ALL) {
      for (String format : List.of("csv", "jsonl")) {
        String file = exports.resolve(table.name() + "." + format).toString();
        execute(err, audience, "export", table.name(), "--format", format, "--out", file);
      }
    }
    execute(err, audience, "impact", "--donor", "Japan");
    execute(err, audience, "impact", "--donor", "Japon");
    execute(err, audience, "impact", "--theme", "borders-travel");
    execute(err, audience, "releases");
    execute(err, audience, "review", "list", "--status", "in-force");
    String sheet = exports.resolve("sheet.xlsx").toString();
    execute(err, audience, "review", "export", "--events", "3", "--out", sheet);
  }

  private void execute(PrintStream err, Audience audience, String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--audience", audience.id()));
    all.addAll(List.of("--raw", folder.resolve("raw").toString()));
    all.addAll(List.of("--curated", folder.resolve("curated").toString()));
    all.addAll(List.of("--charts", folder.resolve("charts").toString()));
    all.addAll(List.of("--codebook", codebook().toString()));
    StringWriter mistakes = new StringWriter();
    int exit =
        Gapline.commandLine(ReviewFixture.CLOCK)
            .setErr(new PrintWriter(mistakes, true))
            .execute(all.toArray(String[]::new));
    err.println(mistakes);
    assertThat(exit).as("%s: %s", List.of(command), mistakes).isIn(0, ExitCodes.USER_MISTAKE);
  }
}
