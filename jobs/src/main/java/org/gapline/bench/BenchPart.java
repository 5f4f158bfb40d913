package org.gapline.bench;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A part of the benchmark that may be run without the others. */
public enum BenchPart {
  /** The main job on both sizes. */
  RUN,
  /** The plain program on both sizes. */
  FLOOR,
  /** One big regular expression in Spark on a tenth of the larger size. */
  REGEX,
  /** The main job on the sample and on one line, and an empty Spark job. */
  START,
  /** The main job on the smaller size with ten times the patterns. */
  PATTERNS,
  /** The main job on the larger size again, with a hundred documents more. */
  INCREMENTAL,
  /** The main job on the larger size again, with one theme changed. */
  RETAG;

  private static final Set<BenchPart> AFTER_RUN = EnumSet.of(PATTERNS, INCREMENTAL, RETAG);

  /** Its name on the command line. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part of this name. */
  public static Optional<BenchPart> of(String written) {
    return Arrays.stream(values()).filter(part -> part.written().equals(written)).findFirst();
  }

  /** The names of all. */
  public static List<String> names() {
    return Arrays.stream(values()).map(BenchPart::written).toList();
  }

  /** These and the parts that they are held against. */
  static Set<BenchPart> withNeeded(Set<BenchPart> chosen) {
    Set<BenchPart> needed = EnumSet.copyOf(chosen);
    if (chosen.stream().anyMatch(AFTER_RUN::contains)) {
      needed.add(RUN);
    }
    return needed;
  }
}
