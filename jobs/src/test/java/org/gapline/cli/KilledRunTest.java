package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gapline.release.ReleasePointer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real run, killed: readers find a whole release, and the next run needs no hand. Five kills by
 * default; {@code mvn -Pfaults test} tries a hundred.
 */
class KilledRunTest {

  private static final long SEED = 20261121;

  /** The jobs at whose end a run is killed before anything is published, and those after. */
  private static final List<String> BEFORE = List.of("ingest", "tag", "trends", "assess");

  private static final List<String> WHILE_PUBLISHING = List.of("impact", "charts", "explorer");

  /** A run of the project takes some seconds; a kill may come after its end. */
  private static final int LONGEST_MILLISECONDS = 9000;

  @TempDir Path folder;
  private FaultProject project;
  private String published;

  @BeforeEach
  void makeTheProject() throws Exception {
    project = FaultProject.in(folder);
    published = project.release().manifest().releaseId();
  }

  @Test
  void runsKilledAtJobBoundariesLeaveAWholeReleaseAndNothingThatNeedsAHand() throws Exception {
    FaultTimes times = new FaultTimes("SIGKILL at the end of a job");
    Random random = new Random(SEED);
    List<String> publishing =
        FaultTimes.isThorough() ? WHILE_PUBLISHING : WHILE_PUBLISHING.subList(0, 1);
    for (String job : BEFORE) {
      times.add(killedAtTheEndOf(job, 0));
      assertThat(project.release().manifest().releaseId()).isEqualTo(published);
      project.assertReadersFindAWholeRelease();
    }
    for (String job : publishing) {
      times.add(killedAtTheEndOf(job, random.nextInt(300)));
      project.assertReadersFindAWholeRelease();
      new ReleasePointer(project.line().folder()).replace(published);
    }
    oneOfTwoRunsAtOnceExitsThreeAndTheOtherIsAsIfNothingHadHappened();
    times.ended("old release whole; next run as undisturbed");
  }

  @Test
  void aRunThatIsInterruptedIsNoBug() throws Exception {
    GaplineProcess run = GaplineProcess.start(List.of(project.run()));
    assertThat(run.readUntil(line -> line.startsWith("  ingest "))).isTrue();

    run.interrupt();
    run.readUntil(line -> false);

    GaplineProcess.Ended ended = run.ended();
    assertThat(ended.exitCode()).isNotZero();
    assertThat(ended.output()).doesNotContain("bug of Gapline", "\tat ");
    assertThat(project.release().manifest().releaseId()).isEqualTo(published);
    project.assertReadersFindAWholeRelease();
  }

  @Test
  void runsKilledAtAnyMomentDoTheSame() throws Exception {
    FaultTimes times = new FaultTimes("SIGKILL at a random moment");
    Random random = new Random(SEED);
    for (int i = 0; i < FaultTimes.kills(); i++) {
      GaplineProcess run = GaplineProcess.start(List.of(project.run()));
      Thread.sleep(random.nextInt(LONGEST_MILLISECONDS));
      run.kill();
      times.add(run);
      project.assertReadersFindAWholeRelease();
      new ReleasePointer(project.line().folder()).replace(published);
    }
    if (FaultTimes.kills() > 0) {
      FaultProject.assertEndedWell(GaplineProcess.run(project.run()));
      project.assertAsUndisturbed();
      times.ended("a whole release each time; next run as undisturbed");
    }
  }

  private GaplineProcess killedAtTheEndOf(String job, int milliseconds) throws Exception {
    GaplineProcess run = GaplineProcess.start(List.of(project.run()));
    assertThat(run.readUntil(line -> line.startsWith("  " + job + " "))).as(job).isTrue();
    Thread.sleep(milliseconds);
    run.kill();
    return run;
  }

  private void oneOfTwoRunsAtOnceExitsThreeAndTheOtherIsAsIfNothingHadHappened() throws Exception {
    FaultTimes times = new FaultTimes("two runs at once");
    GaplineProcess first = GaplineProcess.start(List.of(project.run()));
    assertThat(first.readUntil(line -> line.startsWith("  ingest "))).isTrue();
    GaplineProcess.Ended second = GaplineProcess.run(project.run());
    first.readUntil(line -> false);
    FaultProject.assertEndedWell(first.ended());
    assertThat(second.exitCode()).isEqualTo(ExitCodes.BUSY);
    assertThat(second.output()).contains("another run is at work");
    project.assertAsUndisturbed();
    times.add(second);
    times.ended("exit 3; the first one as undisturbed");
  }
}
