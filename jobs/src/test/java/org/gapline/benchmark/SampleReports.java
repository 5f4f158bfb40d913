package org.gapline.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectedInputException;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.FactFinder;
import org.gapline.tagging.ProjectCodebook;
import org.gapline.tagging.StatementFinder;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The reports of the sample in one format, and what is needed to code them. */
@State(Scope.Benchmark)
public class SampleReports {

  /** A report before and after each step. */
  record Report(String name, byte[] bytes, Document document, DocumentFacts facts) {}

  @Param({"txt", "html"})
  String format;

  /** How many times over each report stands in its file. */
  @Param({"1", "20"})
  int times;

  private final DocumentReader reader = new DocumentReader();
  private List<Report> reports = List.of();
  private FactFinder facts;
  private StatementFinder statements;

  /** The sample in one format, ready to be coded. */
  static SampleReports of(String format, int times) {
    SampleReports sample = new SampleReports();
    sample.format = format;
    sample.times = times;
    sample.load();
    return sample;
  }

  /** Reads and codes all of it once. */
  @Setup(Level.Trial)
  public void load() {
    Codebook codebook = ProjectCodebook.read();
    facts = new FactFinder(codebook);
    statements = new StatementFinder(codebook);
    reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(ProjectFolder.file("data/raw/reports"))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith("." + format)) {
          add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path file) throws IOException {
    ByteArrayOutputStream repeated = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      repeated.write(Files.readAllBytes(file));
    }
    Report raw = new Report(file.getFileName().toString(), repeated.toByteArray(), null, null);
    Document document = read(raw);
    reports.add(new Report(raw.name(), raw.bytes(), document, facts.find(document)));
  }

  Document read(Report report) {
    try {
      return reader.read(report.bytes(), report.name(), InputMetadata.unmarked());
    } catch (RejectedInputException e) {
      throw new IllegalStateException(report.name(), e);
    }
  }

  List<Report> reports() {
    return reports;
  }

  /** Size of all files. */
  long bytes() {
    return reports.stream().mapToLong(report -> report.bytes().length).sum();
  }

  FactFinder facts() {
    return facts;
  }

  StatementFinder statements() {
    return statements;
  }
}
