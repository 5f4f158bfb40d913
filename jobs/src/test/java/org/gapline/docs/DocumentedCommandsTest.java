package org.gapline.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gapline.cli.CommandsInTurn;
import org.gapline.review.SheetKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line that the documentation tells to type runs, as it stands there, on one small project. A
 * comment {@code <!-- not run: long -->} (or {@code cluster}) above a block, or behind a span of
 * text, leaves its lines out.
 */
class DocumentedCommandsTest {

  private static final List<String> REASONS = List.of("long", "cluster");

  /** This very test is a part of it. */
  private static final String TESTS = "mvn -B verify";

  private static final String GAPLINE = "./gapline";

  private static final Map<String, String> CODED =
      Map.of("decision", "statement", "role", "challenge", "theme_1", "resources");

  @TempDir static Path folder;
  private static final Map<String, CommandsInTurn.Ended> ENDED = new LinkedHashMap<>();
  private static DocumentedProject project;

  @BeforeAll
  static void runAll() throws IOException {
    project = DocumentedProject.in(folder);
    try (CommandsInTurn commands = CommandsInTurn.in(project.folder())) {
      run(commands, line -> line.startsWith("./gapline run"));
      fillSheets(commands);
      run(commands, line -> !line.startsWith("./gapline run"));
    }
  }

  /** Lines that take something away come last. */
  private static void run(CommandsInTurn commands, Predicate<String> which) throws IOException {
    for (String line :
        shown()
            .map(Page.Line::text)
            .filter(which)
            .distinct()
            .sorted(Comparator.comparing((String line) -> line.contains("purge")))
            .toList()) {
      ENDED.put(line, run(commands, project.arguments(line)));
    }
  }

  private static CommandsInTurn.Ended run(CommandsInTurn commands, List<String> arguments)
      throws IOException {
    project.prepare(arguments);
    return commands.run(arguments);
  }

  private static void fillSheets(CommandsInTurn commands) throws IOException {
    Map<String, String> agree = Map.of("decision", "agree", "reviewer", "A. Reader");
    commands.run(List.of("review", "export", "--out", "review.xlsx"));
    // What is left empty is there to be exported again.
    project.keepFilled(
        "review.xlsx", SheetKind.REVIEW, row -> row.line() % 2 == 0 ? agree : Map.of());
    for (String coder : List.of("a", "b")) {
      String sheet = coder + ".xlsx";
      commands.run(List.of("review", "export", "--blind", "--coder", coder, "--out", sheet));
      project.keepFilled(sheet, SheetKind.BLIND, row -> CODED);
    }
    // Decisions are in force from the next run on.
    run(commands, List.of("review", "import", "review.xlsx"));
    run(commands, List.of("run", "--quiet"));
  }

  @ParameterizedTest
  @MethodSource("shown")
  void lineRuns(Page.Line line) {
    CommandsInTurn.Ended ended = ENDED.get(line.text());

    assertThat(ended.exitCode()).as(ended.output()).isZero();
  }

  @ParameterizedTest
  @MethodSource("everyLine")
  void lineIsRunOrSaysWhyNot(Page.Line line) {
    if (line.unrun() != null) {
      assertThat(REASONS).contains(line.unrun());
    } else if (!line.text().equals(TESTS)) {
      assertThat(line.text())
          .as("a block of anything else names its language, or is marked")
          .matches("\\./gapline( .*)?");
    }
  }

  @ParameterizedTest
  @MethodSource("unrun")
  void lineThatIsNotRunIsTakenAllTheSame(Page.Line line) {
    assertThatCode(() -> CommandsInTurn.requireKnown(line.text().substring(GAPLINE.length() + 1)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("named")
  void commandThatTheTextNamesIsThere(String command) {
    assertThatCode(() -> CommandsInTurn.requireKnown(command)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void queryFindsRows(String query) throws Exception {
    String here = query.replace("'data/", "'" + project.folder() + "/data/");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement();
        ResultSet rows = statement.executeQuery(here)) {
      assertThat(rows.next()).isTrue();
    }
  }

  @Test
  void theDocumentationShowsManyLines() {
    assertThat(ENDED).hasSizeGreaterThan(35);
  }

  static Stream<Page.Line> everyLine() {
    return Page.all().stream().flatMap(page -> page.lines().stream()).distinct();
  }

  /** Lines of this program that run here. */
  static Stream<Page.Line> shown() {
    return everyLine().filter(line -> line.unrun() == null && line.text().startsWith(GAPLINE));
  }

  static Stream<Page.Line> unrun() {
    return everyLine()
        .filter(line -> line.unrun() != null && line.text().startsWith(GAPLINE + " "));
  }

  static Stream<String> named() {
    return Page.all().stream().flatMap(page -> page.named().stream()).distinct();
  }

  static Stream<String> queries() {
    return Page.all().stream().flatMap(page -> page.blocksIn("sql").stream());
  }
}
