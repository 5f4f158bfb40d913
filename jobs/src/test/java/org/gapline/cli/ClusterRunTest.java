package org.gapline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.ProjectFolder;
import org.gapline.release.Folders;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.gapline.release.TableCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs on a standalone cluster of processes give the content that a run within one process gives,
 * however they are started, and when a worker dies under them. The workers have Spark's jars alone:
 * ours reach them from the driver.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterRunTest {

  private static final int WORKERS = 2;

  /** Read in a process beside each executor. */
  private static final List<String> OFFICE =
      List.of("reports/report-0677404f.docx", "reports/report-18b5a3c1.docx");

  @TempDir static Path folder;
  private static FaultProject project;
  private static Map<String, TableEntry> local;
  private static Path jar;
  private static StandaloneCluster cluster;

  @BeforeAll
  static void startTheCluster() throws Exception {
    project = FaultProject.in(Files.createDirectories(folder.resolve("project")));
    for (String file : OFFICE) {
      Files.copy(ProjectFolder.file("data/raw/" + file), project.raw(file));
    }
    FaultProject.assertEndedWell(GaplineProcess.run(project.run()));
    local = project.release().manifest().tables();
    jar = ClusterLibraries.thinJar(folder);
    cluster = StandaloneCluster.start(folder, WORKERS);
  }

  @AfterAll
  static void stopTheCluster() throws Exception {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  @Order(1)
  void contentIsThatOfALocalRun() throws Exception {
    startAfresh();

    GaplineProcess.Ended run = GaplineProcess.run(onCluster(), List.of(run()));

    assertAsLocal(run);
  }

  @Test
  @Order(2)
  void aWorkerThatDiesMidwayCostsTimeAndNothingElseAlsoBySparkSubmit() throws Exception {
    FaultTimes times = new FaultTimes("SIGKILL to a worker and its executor on a cluster");
    startAfresh();
    GaplineProcess run = GaplineProcess.start(bySparkSubmit(), submitted());
    assertThat(run.readUntil(line -> line.startsWith("  ingest "))).isTrue();
    assertThat(cluster.executors()).isGreaterThanOrEqualTo(WORKERS);

    cluster.killWorker(0);
    run.readUntil(line -> false);

    GaplineProcess.Ended ended = run.ended();
    assertAsLocal(ended);
    times.add(ended);
    times.ended("the other one does its tasks; same content");
  }

  private static GaplineProcess.Surroundings bySparkSubmit() {
    return GaplineProcess.Surroundings.usual()
        .environment(Map.of("SPARK_HOME", cluster.sparkHome().toString()))
        .classPath(cluster.sparkHome() + "/jars/*")
        .mainClass("org.apache.spark.deploy.SparkSubmit");
  }

  private static List<String> submitted() {
    List<String> arguments =
        new ArrayList<>(List.of("--master", cluster.address(), "--class", Gapline.class.getName()));
    SMALL.forEach((key, value) -> arguments.addAll(List.of("--conf", key + "=" + value)));
    arguments.add(jar.toString());
    arguments.addAll(project.command("run"));
    return arguments;
  }

  /** Executors as small as they may be. */
  private static final Map<String, String> SMALL =
      Map.of(
          "spark.executor.memory", "512m",
          "spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

  private static GaplineProcess.Surroundings onCluster() {
    String[] options =
        SMALL.entrySet().stream()
            .map(each -> "-D" + each.getKey() + "=" + each.getValue())
            .toArray(String[]::new);
    return GaplineProcess.Surroundings.usual().classPath(jar.toString()).java(options);
  }

  private static String[] run() {
    return project.run(cluster.address());
  }

  /** No release is kept whose content could be taken for this run's. */
  private static void startAfresh() throws Exception {
    Folders.delete(project.curated());
  }

  private static void assertAsLocal(GaplineProcess.Ended run) throws Exception {
    FaultProject.assertEndedWell(run);
    assertThat(project.release().manifest().tables()).isEqualTo(local);
    assertThat(TableCheck.of(project.release()).entries()).isEqualTo(local);
  }
}
