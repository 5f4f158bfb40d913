package org.gapline.bench;

/** Is told how the benchmark goes on: it takes long. */
public interface BenchProgress {

  /** Something begins. */
  void started(String what);

  /** It is done. */
  void finished(String what, double seconds);
}
