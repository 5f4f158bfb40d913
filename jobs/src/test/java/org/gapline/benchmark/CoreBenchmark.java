package org.gapline.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.gapline.tagging.DocumentFacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Time that the core classes take for the reports of the sample, on one thread and without Spark.
 * One operation is the whole sample; {@link #main} prints microseconds per 3 KiB of files.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CoreBenchmark {

  private static final double REPORT_BYTES = 3 * 1024;

  /** Bytes to documents. */
  @Benchmark
  public void read(SampleReports sample, Blackhole hole) {
    for (SampleReports.Report report : sample.reports()) {
      hole.consume(sample.read(report));
    }
  }

  /** Documents to kind and events. */
  @Benchmark
  public void facts(SampleReports sample, Blackhole hole) {
    for (SampleReports.Report report : sample.reports()) {
      hole.consume(sample.facts().find(report.document()));
    }
  }

  /** Documents to statements, with their facts at hand. */
  @Benchmark
  public void statements(SampleReports sample, Blackhole hole) {
    for (SampleReports.Report report : sample.reports()) {
      DocumentFacts facts = report.facts();
      hole.consume(sample.statements().find(report.document(), facts));
    }
  }

  /** Runs all and prints a table in Markdown. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder().include(CoreBenchmark.class.getSimpleName() + "\\.").build())
            .run();
    List<String> rows = new ArrayList<>();
    for (RunResult result : results) {
      String format = result.getParams().getParam("format");
      int times = Integer.parseInt(result.getParams().getParam("times"));
      double reports = SampleReports.of(format, times).bytes() / REPORT_BYTES;
      rows.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %.0f | %.0f |",
              result.getPrimaryResult().getLabel(),
              format,
              times,
              result.getPrimaryResult().getScore() / reports,
              result.getPrimaryResult().getScoreError() / reports));
    }
    System.out.println("| step | format | length, times | us per 3 KiB | error (99.9%) |");
    System.out.println("| --- | --- | --- | --- | --- |");
    rows.forEach(System.out::println);
  }
}
