package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.cache.CacheFolder;
import org.gapline.disclosure.Audience;
import org.gapline.hash.Sha256;
import org.gapline.release.Folders;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.gapline.release.TableCheck;
import org.gapline.review.Decision;
import org.gapline.review.Review;
import org.gapline.review.ReviewFile;
import org.gapline.review.SheetKind;
import org.gapline.table.StatementTable;

/**
 * A project on which runs go wrong: eight short reports, a small table of ratings and a review. A
 * release of seven of the reports is published; the next run would publish one of all eight. What
 * an undisturbed run makes of them is found out once for all tests of this process.
 */
final class FaultProject {

  private static final int REPORTS = 8;
  private static final int RATINGS = 80;

  private static Path first;
  private static Path second;
  private static Map<String, TableEntry> undisturbed;

  private final Path folder;

  private FaultProject(Path folder) {
    this.folder = folder;
  }

  /** A project of one's own below an empty folder. */
  static synchronized FaultProject in(Path folder) throws Exception {
    if (first == null) {
      makeOnce();
    }
    copy(first, folder);
    return new FaultProject(folder);
  }

  /** The same after the next run: two releases are kept. */
  static synchronized FaultProject ofTwoReleases(Path folder) throws Exception {
    if (first == null) {
      makeOnce();
    }
    copy(second, folder);
    return new FaultProject(folder);
  }

  /** Rows and content hashes that an undisturbed run of the project gives. */
  static Map<String, TableEntry> undisturbed() {
    return undisturbed;
  }

  private static void makeOnce() throws Exception {
    Path made = Files.createTempDirectory("gapline-faults");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
    FaultProject project = new FaultProject(Files.createDirectories(made.resolve("first")));
    Path late = project.dropInputs();
    Path waiting = made.resolve("late.txt");
    Files.move(late, waiting);
    assertEndedWell(GaplineProcess.run(project.run()));
    Files.move(waiting, late);
    project.review(project.release().rows(StatementTable.TABLE).get(0));
    FaultProject other = new FaultProject(Files.createDirectories(made.resolve("other")));
    copy(project.folder, other.folder);
    assertEndedWell(GaplineProcess.run(other.run()));
    undisturbed = other.release().manifest().tables();
    assertThat(undisturbed).isNotEqualTo(project.release().manifest().tables());
    first = project.folder;
    second = other.folder;
  }

  static void assertEndedWell(GaplineProcess.Ended ended) {
    assertThat(ended.exitCode()).as(ended.output()).isZero();
  }

  /** The report that the first release does not hold. */
  private Path dropInputs() throws IOException {
    Path sample = ProjectFolder.file("data/raw");
    Path reports = Files.createDirectories(raw("reports"));
    try (Stream<Path> files = Files.list(sample.resolve("reports"))) {
      for (Path file :
          files
              .filter(each -> each.toString().endsWith(".txt"))
              .sorted(Comparator.comparing(FaultProject::size).thenComparing(each -> each))
              .limit(REPORTS)
              .toList()) {
        Files.copy(file, reports.resolve(file.getFileName()));
      }
    }
    Path ratings = Files.createDirectories(raw("assessments"));
    String table = "terrorist-financing-ratings.csv";
    Files.write(
        ratings.resolve(table),
        Files.readAllLines(sample.resolve("assessments/" + table)).subList(0, RATINGS));
    for (String described : List.of("reports", "assessments")) {
      Files.copy(sample.resolve(described + "/_meta.json"), raw(described).resolve("_meta.json"));
    }
    return reports().get(0);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void review(StatementTable.Row statement) throws IOException {
    Review review =
        new Review(
            statement.statementId(),
            statement.docId(),
            SheetKind.REVIEW,
            statement.begin(),
            statement.end(),
            statement.text(),
            statement.eventId(),
            Decision.AGREE,
            statement.role(),
            statement.themes(),
            statement.assertedBy(),
            "A. Reader",
            LocalDate.of(2026, 11, 20),
            Instant.parse("2026-11-20T09:00:00Z"),
            null,
            null,
            statement.role(),
            statement.themes(),
            statement.codebookVersion());
    Path reviews = Files.createDirectories(raw("reviews"));
    Files.writeString(reviews.resolve("2026-11-20.csv"), ReviewFile.write(List.of(review)));
  }

  /** The reports, by name. */
  List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(raw("reports"))) {
      return files.filter(each -> each.toString().endsWith(".txt")).sorted().toList();
    }
  }

  Path raw(String path) {
    return folder.resolve("raw").resolve(path);
  }

  Path curated() {
    return folder.resolve("curated");
  }

  Path charts() {
    return folder.resolve("charts");
  }

  ReleaseLine line() {
    return new ReleaseLine(curated(), Audience.ANALYSTS);
  }

  Release release() throws IOException {
    return line().current().orElseThrow();
  }

  /** The main job on it. */
  String[] run() {
    return run("local[2]");
  }

  String[] run(String master) {
    return command("run", "--master", master).toArray(String[]::new);
  }

  /** A command on its folders. */
  List<String> command(String... words) {
    List<String> arguments = new ArrayList<>(List.of(words));
    for (String name : List.of("raw", "curated", "charts")) {
      arguments.addAll(List.of("--" + name, folder.resolve(name).toString()));
    }
    return arguments;
  }

  /** Whatever happened, readers find one release or the other, with all that it says it holds. */
  void assertReadersFindAWholeRelease() throws IOException {
    assertThat(TableCheck.isWhole(release())).isTrue();
  }

  /** Of what a run before has read, the next one opens no file again. */
  void forgetWhatRunsKept() throws IOException {
    Folders.delete(curated().resolve(CacheFolder.NAME));
  }

  /** As a run leaves it that nothing ever disturbed. */
  void assertAsUndisturbed() throws IOException {
    assertThat(release().manifest().tables()).isEqualTo(undisturbed);
    assertThat(TableCheck.of(release()).entries()).isEqualTo(undisturbed);
    assertThat(names(line().folder())).containsExactly("CURRENT", "current", "releases");
    assertThat(names(curated())).containsExactly(".lock", "_cache", "analysts");
    assertThat(names(curated().resolve("_cache"))).noneMatch(name -> name.endsWith(".part"));
    assertThat(names(charts().resolve("analysts"))).noneMatch(name -> name.endsWith(".part"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  /** Contents of files below a folder, by path, for a look at what has changed. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> Files.isRegularFile(each)).toList()) {
        contents.put(folder.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (!Files.isDirectory(copy)) {
          Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
  }

  private static void delete(Path folder) {
    try {
      Folders.delete(folder);
    } catch (IOException e) {
      // It lies among temporary files.
    }
  }
}
