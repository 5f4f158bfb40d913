package org.gapline.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was measured and checked so far. */
public final class BenchResults {

  private final Map<Measured, Measure> measures = new EnumMap<>(Measured.class);
  private final Map<Measured, Map<String, Double>> jobs = new EnumMap<>(Measured.class);
  private final List<CountCheck> checks = new ArrayList<>();
  private final List<String> different = new ArrayList<>();
  private JavaCommand java = JavaCommand.LARGE;
  private JavaCommand javaAgain = JavaCommand.KNOWN;

  /**
   * One program on one input.
   *
   * @param documents how many it was given
   * @param bytes size of its input
   */
  record Measure(long documents, long bytes, Usage usage) {

    double megabytesPerSecond() {
      return bytes / 1e6 / usage.wallSeconds();
    }
  }

  void add(Measured what, long documents, long bytes, Usage usage) {
    measures.put(what, new Measure(documents, bytes, usage));
  }

  void jobs(Measured what, Map<String, Double> seconds) {
    jobs.put(what, new LinkedHashMap<>(seconds));
  }

  /** The settings of the virtual machine for both corpora, and for a run again. */
  void ranWith(JavaCommand java, JavaCommand again) {
    this.java = java;
    this.javaAgain = again;
  }

  JavaCommand javaAgain() {
    return javaAgain;
  }

  JavaCommand java() {
    return java;
  }

  void check(CountCheck check) {
    checks.add(check);
  }

  /** A table that is another after an addition than after a run on the whole. */
  void differs(String table) {
    different.add(table);
  }

  Optional<Measure> of(Measured what) {
    return Optional.ofNullable(measures.get(what));
  }

  /** Seconds by job. */
  Map<String, Double> jobsOf(Measured what) {
    return jobs.getOrDefault(what, Map.of());
  }

  /** Tables that are others after an addition than after a run on the whole. */
  List<String> different() {
    return List.copyOf(different);
  }

  List<CountCheck> checks() {
    return List.copyOf(checks);
  }

  /** What is not as it should be, in words; empty where all is. */
  public List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    checks.stream().filter(check -> !check.holds()).map(CountCheck::inWords).forEach(wrong::add);
    different.stream()
        .map(table -> "table " + table + ": another content after an addition than run anew")
        .forEach(wrong::add);
    return wrong;
  }
}
