package org.gapline.bench;

/** What the benchmark measures, in the order of its table. */
enum Measured {
  RUN_SMALLER("main job"),
  RUN_LARGER("main job"),
  LINE("main job, one line of text"),
  FLOOR_SMALLER("plain program, 2 threads"),
  FLOOR_LARGER("plain program, 2 threads"),
  REGEX("Spark, one big regex"),
  SAMPLE("main job, shipped sample *"),
  LINE_SMALL("main job, one line of text *"),
  EMPTY("Spark, as many tables of one row *"),
  PATTERNS("main job, ten times the patterns"),
  ADDED("main job again, 100 added"),
  WHOLE("main job anew on all of these"),
  RETAG("main job again, a theme changed");

  private final String label;

  Measured(String label) {
    this.label = label;
  }

  /** What it is called in the table. */
  String label() {
    return label;
  }
}
