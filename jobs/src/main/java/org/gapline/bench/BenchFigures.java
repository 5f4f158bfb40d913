package org.gapline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What follows from the measurements, beside what is to be reached. */
final class BenchFigures {

  /** Of two readings closer than this nothing can be told. */
  private static final double LEAST_SECONDS = 0.2;

  /** Below so many documents added, what is to be reached does not apply. */
  private static final long LEAST_ADDED = 100_000;

  private static final double AS_MANY_AGAIN = 1.05;

  /** What a run may take at its peak: 2 GiB up to 200,000 documents, 2.2 GiB beyond. */
  private static final long PEAK_MEBIBYTES = 2_048;

  private static final long PEAK_MEBIBYTES_BEYOND = 2_252;
  private static final long DOCUMENTS_OF_THE_FIRST = 200_000;

  private final BenchResults results;
  private final List<Figure> figures = new ArrayList<>();

  BenchFigures(BenchResults results) {
    this.results = results;
  }

  /**
   * A figure.
   *
   * @param value in words
   * @param bound what is to be reached, in words; empty where nothing is
   * @param verdict reached, missed, or empty where it cannot be said at this size
   */
  record Figure(String what, String value, String bound, String verdict) {}

  /** All that can be told. */
  List<Figure> all() {
    ratio("CPU added by a document, times the plain program's", added(Usage::cpuSeconds), 7);
    ratio("wall time added, times the plain program's", added(Usage::wallSeconds), 7);
    perDocument("CPU added by a document, main job, ms", Measured.RUN_SMALLER, Measured.RUN_LARGER);
    perDocument("the same, plain program, ms", Measured.FLOOR_SMALLER, Measured.FLOOR_LARGER);
    peak();
    moreDocuments();
    ratio(
        "ten times the patterns, times the wall time",
        over(Measured.PATTERNS, Usage::wallSeconds),
        1.5);
    ratio("the same, times the CPU", over(Measured.PATTERNS, Usage::cpuSeconds), 1.5);
    share("100 documents added, share of a run anew", Measured.ADDED, Measured.WHOLE, 15);
    share("a theme changed, share of the first run", Measured.RETAG, Measured.RUN_LARGER, 0);
    sample();
    return List.copyOf(figures);
  }

  private Optional<Double> added(ToDoubleFunction<Usage> seconds) {
    return quotient(
        between(Measured.RUN_SMALLER, Measured.RUN_LARGER, seconds),
        between(Measured.FLOOR_SMALLER, Measured.FLOOR_LARGER, seconds));
  }

  private Optional<Double> over(Measured what, ToDoubleFunction<Usage> seconds) {
    return quotient(seconds(what, seconds), seconds(Measured.RUN_SMALLER, seconds));
  }

  private void perDocument(String what, Measured smaller, Measured larger) {
    between(smaller, larger, Usage::cpuSeconds)
        .ifPresent(
            cpu ->
                add(
                    what,
                    format("%.3f", 1_000 * cpu / added(smaller, larger)),
                    "",
                    Optional.empty()));
  }

  private void peak() {
    long most =
        documents(Measured.RUN_LARGER) > DOCUMENTS_OF_THE_FIRST
            ? PEAK_MEBIBYTES_BEYOND
            : PEAK_MEBIBYTES;
    results
        .of(Measured.RUN_LARGER)
        .map(BenchResults.Measure::usage)
        .filter(usage -> usage.peakMegabytes() > 0)
        .map(usage -> usage.peakMegabytes() + usage.childPeakMegabytes())
        .ifPresent(
            peak ->
                add(
                    "peak memory of the larger, MiB",
                    format("%,d", peak),
                    format("%,d", most),
                    Optional.of(peak <= most)));
  }

  private void moreDocuments() {
    Optional<Double> smaller = between(Measured.LINE, Measured.RUN_SMALLER, Usage::wallSeconds);
    Optional<Double> larger = between(Measured.LINE, Measured.RUN_LARGER, Usage::wallSeconds);
    quotient(larger, smaller)
        .ifPresent(
            ratio -> {
              double times = documents(Measured.RUN_LARGER) / documents(Measured.RUN_SMALLER);
              double bound = AS_MANY_AGAIN * times;
              add(
                  format("%.1f times the documents, times the added wall time", times),
                  format("%.2f", ratio),
                  format("%.2f", bound),
                  Optional.of(ratio <= bound));
            });
  }

  private void share(String what, Measured part, Measured whole, double bound) {
    quotient(seconds(part, Usage::wallSeconds), seconds(whole, Usage::wallSeconds))
        .ifPresent(
            share ->
                add(
                    what,
                    format("%.0f%%", 100 * share),
                    bound == 0 ? "" : format("%.0f%%", bound),
                    bound == 0 ? Optional.empty() : Optional.of(100 * share <= bound)));
  }

  /** Its bound holds whatever the sizes of the corpora. */
  private void sample() {
    seconds(Measured.SAMPLE, Usage::wallSeconds)
        .ifPresent(
            wall ->
                figures.add(
                    new Figure(
                        "run on the sample, s",
                        format("%.1f", wall),
                        "8",
                        wall <= 8 ? "reached" : "missed")));
  }

  private void ratio(String what, Optional<Double> ratio, double bound) {
    ratio.ifPresent(
        value ->
            add(what, format("%.2f", value), format("%.1f", bound), Optional.of(value <= bound)));
  }

  private void add(String what, String value, String bound, Optional<Boolean> reached) {
    String verdict = reached.map(yes -> yes ? "reached" : "missed").orElse("");
    boolean tells = added(Measured.RUN_SMALLER, Measured.RUN_LARGER) >= LEAST_ADDED;
    figures.add(new Figure(what, value, bound, tells ? verdict : ""));
  }

  private double added(Measured smaller, Measured larger) {
    return documents(larger) - documents(smaller);
  }

  private double documents(Measured what) {
    return results.of(what).map(BenchResults.Measure::documents).orElse(0L);
  }

  private Optional<Double> seconds(Measured what, ToDoubleFunction<Usage> seconds) {
    return results.of(what).map(measure -> seconds.applyAsDouble(measure.usage()));
  }

  private Optional<Double> between(Measured less, Measured more, ToDoubleFunction<Usage> seconds) {
    return seconds(more, seconds)
        .flatMap(end -> seconds(less, seconds).map(begin -> end - begin))
        .filter(difference -> difference >= LEAST_SECONDS);
  }

  private static Optional<Double> quotient(Optional<Double> part, Optional<Double> whole) {
    return part.flatMap(above -> whole.filter(below -> below > 0).map(below -> above / below));
  }

  private static String format(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }
}
