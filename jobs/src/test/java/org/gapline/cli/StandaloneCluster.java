package org.gapline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A standalone master of Spark and its workers, each a process of its own on 127.0.0.1, with
 * Spark's jars and nothing of ours.
 */
final class StandaloneCluster implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final long LIMIT_SECONDS = 120;
  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Pattern WORKER = Pattern.compile("(Successfully registered) with master");

  private final Path folder;
  private final Path sparkHome;
  private final List<Process> workers = new ArrayList<>();
  private Process master;
  private String address;

  private StandaloneCluster(Path folder, Path sparkHome) {
    this.folder = folder;
    this.sparkHome = sparkHome;
  }

  /** A master and workers of one core each, ready for applications. */
  static StandaloneCluster start(Path folder, int workers) throws Exception {
    StandaloneCluster cluster = new StandaloneCluster(folder, ClusterLibraries.sparkHome(folder));
    try {
      cluster.startMaster();
      for (int i = 0; i < workers; i++) {
        cluster.startWorker(i);
      }
      return cluster;
    } catch (Exception | Error e) {
      cluster.close();
      throw e;
    }
  }

  /** As {@code --master} takes it. */
  String address() {
    return address;
  }

  Path sparkHome() {
    return sparkHome;
  }

  private void startMaster() throws Exception {
    master = start("master.Master", "--port", "0");
    address = told(master, MASTER);
  }

  private void startWorker(int number) throws Exception {
    String work = folder.resolve("work-" + number).toString();
    Process worker =
        start(
            "worker.Worker",
            List.of("--port", "0", "--cores", "1", "--memory", "1g", "--work-dir", work, address)
                .toArray(String[]::new));
    workers.add(worker);
    told(worker, WORKER);
  }

  private Process start(String daemon, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx192m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    Arrays.stream(System.getProperty("gapline.opens").split(" ")).forEach(command::add);
    command.addAll(List.of("-cp", sparkHome + "/jars/*", "org.apache.spark.deploy." + daemon));
    command.addAll(List.of("--host", HOST, "--webui-port", "0"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                sparkHome.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                HOST,
                "SPARK_LOCAL_DIRS",
                folder.resolve("local").toString()));
    return builder.start();
  }

  /** What a daemon says of itself once it is ready; what it says later is read and dropped. */
  private static String told(Process daemon, Pattern line) throws Exception {
    AtomicReference<String> found = new AtomicReference<>();
    StringBuilder said = new StringBuilder();
    Thread reading = new Thread(() -> read(daemon, line, found, said), "reading of a daemon");
    reading.setDaemon(true);
    reading.start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (found.get() == null) {
      if (!reading.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("a daemon did not start: " + said);
      }
      Thread.sleep(20);
    }
    return found.get();
  }

  private static void read(
      Process daemon, Pattern line, AtomicReference<String> found, StringBuilder said) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8))) {
      for (String next = reader.readLine(); next != null; next = reader.readLine()) {
        if (found.get() == null) {
          said.append(next).append('\n');
          Matcher matcher = line.matcher(next);
          if (matcher.find()) {
            found.set(matcher.group(1));
          }
        }
      }
    } catch (IOException e) {
      // It was killed.
    }
  }

  /** How many executors are alive. */
  long executors() {
    return workers.stream().mapToLong(worker -> worker.toHandle().descendants().count()).sum();
  }

  /** SIGKILL to a worker and to its executors, as when a machine stops. */
  void killWorker(int number) throws InterruptedException {
    Process worker = workers.get(number);
    List<ProcessHandle> executors = worker.toHandle().descendants().toList();
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
    worker.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws InterruptedException {
    for (int i = 0; i < workers.size(); i++) {
      killWorker(i);
    }
    if (master != null) {
      master.destroyForcibly().waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
  }
}
