package org.gapline.bench;

/** What is decided by chance for each document, apart from one another. */
final class Purpose {

  static final int EVENT = 1;
  static final int TEXT = 2;
  static final int PLAN = 3;
  static final int COPY = 4;

  private Purpose() {}
}
