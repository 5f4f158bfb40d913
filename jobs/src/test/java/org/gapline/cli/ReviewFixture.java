package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gapline.disclosure.Audience;
import org.gapline.review.Sheet;
import org.gapline.review.SheetFormat;
import org.gapline.review.SheetKind;
import org.gapline.review.SheetLayout;
import org.gapline.spark.RunFixture;
import org.gapline.tagging.ProjectCodebook;
import picocli.CommandLine;

/** A project of one public and one confidential report, of which sheets go out and come back. */
final class ReviewFixture {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private final RunFixture fixture;
  private final StringWriter err = new StringWriter();

  ReviewFixture(Path folder) throws IOException {
    this(folder, new RunFixture(folder));
    fixture
        .with("reports/open.txt", report("Lomé, Togo", "a lack of trained staff at border posts"))
        .with("reports/open.txt.meta.json", "{\"sharing\": \"public\"}")
        .with("reports/closed.txt", report("Accra, Ghana", "a lack of funds for victims"));
  }

  private ReviewFixture(Path folder, RunFixture fixture) {
    this.folder = folder;
    this.fixture = fixture;
  }

  /** Sheets of a project that is there. */
  static ReviewFixture of(Path folder, RunFixture fixture) {
    return new ReviewFixture(folder, fixture);
  }

  RunFixture project() {
    return fixture;
  }

  /** What the commands said of mistakes. */
  String mistakes() {
    return err.toString();
  }

  static String report(String place, String gap) {
    return "Regional workshop on border security\n\nThe regional workshop was held in "
        + place
        + ", from 4 to 6 March 2019.\n\nParticipants reported "
        + gap
        + ".\n";
  }

  /** Runs a command that says nothing but mistakes. */
  int execute(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--quiet");
    return run(all.toArray(String[]::new));
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("review"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--raw", folder.resolve("raw").toString()));
    all.addAll(List.of("--curated", fixture.curated().toString()));
    all.addAll(List.of("--codebook", fixture.codebook().toString()));
    CommandLine commands = Gapline.commandLine(CLOCK);
    commands.setErr(new PrintWriter(err, true));
    return commands.execute(all.toArray(String[]::new));
  }

  String file(String name) {
    return folder.resolve(name).toString();
  }

  /** What a command says that ends well. */
  String said(String... arguments) {
    return saidBy(ExitCodes.DONE, arguments);
  }

  /** What a command says that ends so. */
  String saidBy(int exitCode, String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      assertThat(run(arguments)).isEqualTo(exitCode);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Fills all rows of a sheet. */
  void fill(String from, String to, Map<String, String> answers) throws IOException {
    fill(from, to, row -> answers);
  }

  /** Fills each row of a sheet. */
  void fill(String from, String to, Function<Sheet.Row, Map<String, String>> answers)
      throws IOException {
    SheetFormat format = SheetFormat.of(from).orElseThrow();
    Sheet sheet;
    try (InputStream in = Files.newInputStream(folder.resolve(from))) {
      sheet = format.read(in);
    }
    List<Sheet.Row> rows = new ArrayList<>();
    for (Sheet.Row row : sheet.rows()) {
      Map<String, String> cells = new HashMap<>(row.cells());
      cells.putAll(answers.apply(row));
      rows.add(new Sheet.Row(row.line(), cells, null));
    }
    SheetLayout layout = SheetLayout.of(SheetKind.REVIEW, ProjectCodebook.read());
    try (OutputStream out = Files.newOutputStream(folder.resolve(to))) {
      format.write(new Sheet(sheet.columns(), rows), layout, out);
    }
  }

  void reviewAllAsProgress() throws IOException {
    fixture.run(Audience.ANALYSTS);
    assertThat(execute("export", "--out", file("out.xlsx"))).isZero();
    fill(
        "out.xlsx",
        "back.xlsx",
        Map.of(
            "decision",
            "change",
            "role",
            "progress",
            "reviewer",
            "A. Reader",
            "comment",
            "SECRETREMARK"));
    assertThat(execute("import", file("back.xlsx"))).isZero();
  }
}
