package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gapline.release.ReleaseManifest;
import org.gapline.table.DocumentTable;
import org.gapline.table.RejectTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A real run among other habits, by a wrong clock, with tasks that fail, on inputs that change. */
class FaultyRunTest {

  private static final String ATTEMPTS = "local[2,2]";

  @TempDir Path folder;
  private FaultProject project;

  @BeforeEach
  void makeTheProject() throws Exception {
    project = FaultProject.in(folder);
  }

  static Stream<Arguments> habits() {
    return Stream.of(
        Arguments.of("en", "US", "ar", "C", "Pacific/Kiritimati"),
        Arguments.of("tr", "TR", "tr", "C.UTF-8", "Etc/GMT+12"),
        Arguments.of("ar", "EG", "ar", "C.UTF-8", "Asia/Kathmandu"));
  }

  @ParameterizedTest
  @MethodSource("habits")
  void contentIsTheSameWhateverLocaleAndZone(
      String language, String country, String format, String locale, String zone) throws Exception {
    FaultTimes times = new FaultTimes("LC_ALL=" + locale + ", " + language + ", " + zone);
    GaplineProcess.Surroundings habits =
        GaplineProcess.Surroundings.usual()
            .java(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.language.format=" + format)
            .environment(Map.of("LC_ALL", locale, "TZ", zone));

    GaplineProcess.Ended run = GaplineProcess.run(habits, List.of(project.run()));

    FaultProject.assertEndedWell(run);
    project.assertAsUndisturbed();
    times.add(run);
    times.ended("same content");
  }

  @Test
  void aClockThatWasSetBackHidesNoReleaseAndChangesNoContent() throws Exception {
    FaultTimes times = new FaultTimes("clock set back by 40 days");
    ReleaseManifest before = project.release().manifest();

    GaplineProcess.Ended run =
        GaplineProcess.run(
            GaplineProcess.Surroundings.usual().mainClass(GaplineSetBack.class),
            List.of(project.run()));

    FaultProject.assertEndedWell(run);
    project.assertAsUndisturbed();
    ReleaseManifest made = project.release().manifest();
    assertThat(made.created()).isLessThan(before.created());
    assertThat(project.line().ids()).containsExactly(made.releaseId(), before.releaseId());
    times.add(run);
    times.ended("same content, in force though dated before the last one");
  }

  @Test
  void aTaskThatFailsOnceIsTriedAgain() throws Exception {
    FaultTimes times = new FaultTimes("every first attempt of a task that wrote tables fails");
    GaplineProcess.Surroundings failing =
        GaplineProcess.Surroundings.usual()
            .java("-Dspark.serializer=" + FailsAtFirst.class.getName());

    GaplineProcess.Ended run = GaplineProcess.run(failing, List.of(project.run(ATTEMPTS)));

    assertThat(run.lines())
        .filteredOn(line -> line.startsWith(FailsAtFirst.MESSAGE))
        .anyMatch(line -> line.contains("table=documents"))
        .anyMatch(line -> line.contains("table=events"));
    FaultProject.assertEndedWell(run);
    project.assertAsUndisturbed();
    times.add(run);
    times.ended("tried again; same content");
  }

  @Test
  void inputsThatVanishOrAreWrittenMeanwhileAreNamedAndSpoilNothingElse() throws Exception {
    FaultTimes times = new FaultTimes("inputs that vanish, grow and change under the run");
    List<Path> reports = project.reports();
    Path vanishing = reports.get(0);
    Path growing = reports.get(1);
    Path changing = reports.get(2);
    Path bulk = project.raw("reports/growing.jsonl");
    Files.writeString(bulk, record("The first of these records."));
    project.forgetWhatRunsKept();
    GaplineProcess run = GaplineProcess.start(List.of(project.run()));
    Path stage = project.line().folder().resolve("stage");
    while (run.isAlive() && !Files.exists(stage)) {
      Thread.sleep(1);
    }

    Files.delete(vanishing);
    Files.writeString(growing, Files.readString(growing) + "\nOne more line.\n");
    replace(changing, Files.readString(changing).replace('a', 'e'));
    replace(bulk, Files.readString(bulk) + record("The second of these records."));
    run.readUntil(line -> false);
    GaplineProcess.Ended ended = run.ended();

    FaultProject.assertEndedWell(ended);
    assertThat(project.release().rows(RejectTable.TABLE))
        .filteredOn(reject -> reject.stage().equals("ingest"))
        .extracting(RejectTable.Row::sourcePath, RejectTable.Row::reason)
        .contains(
            tuple(name(vanishing), "CHANGED"),
            tuple(name(growing), "CHANGED"),
            tuple(name(changing), "CHANGED"),
            tuple(name(bulk), "CHANGED"))
        .extracting(each -> each.toList().get(1))
        .containsOnly("CHANGED");
    assertThat(project.release().rows(DocumentTable.TABLE))
        .extracting(DocumentTable.Row::sourcePath)
        .containsExactlyInAnyOrderElementsOf(
            reports.subList(3, reports.size()).stream().map(FaultyRunTest::name).toList());
    times.add(ended);
    times.ended("rejected as CHANGED; the others are taken in");
  }

  private static String record(String text) {
    return "{\"text\": \"A workshop was held in Accra on 4 March 2019. " + text + "\"}\n";
  }

  private static String name(Path report) {
    return "reports/" + report.getFileName();
  }

  private static void replace(Path file, String content) throws IOException {
    Path next = file.resolveSibling("." + file.getFileName());
    Files.writeString(next, content);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
